using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>
/// Takes a rate file in: on to its findings when it could be read or is still being read, back to the form with the fault
/// when it is refused. A refused file is deleted at once.
/// </summary>
internal static class UploadTrial
{
    public const string Page = "/takster/proev";
    public const string Field = "fil";

    public static async Task<IResult> HandleAsync(IFormFile? fil, TrialDesk desk, CancellationToken cancellation)
    {
        var received = await desk.ReceiveAsync(fil, cancellation);
        if (!received.IsOk)
        {
            return new FormRefusal(Page, Field, received.Fault);
        }

        var job = received.Value;
        if (job.IsDone && (await job.Outcome).Fault is { } fault)
        {
            desk.Delete(job.Trial.Id);
            return new FormRefusal(Page, Field, fault);
        }

        return new SeeOther(job.Trial.Address);
    }
}
