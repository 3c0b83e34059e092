using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions.Findings;

/// <summary>Saves the operator's comment on a warning of its newest delivery; an empty one takes it away.</summary>
public static class CommentFinding
{
    public const int Longest = 1000;

    /// <summary>The id of a finding's field on the page.</summary>
    public static string FieldOf(Guid finding) => $"bemaerkning-{finding:N}";

    /// <summary>The id of a finding on the page.</summary>
    public static string AnchorOf(Guid finding) => $"fund-{finding:N}";

    internal static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        Guid id,
        [FromForm] string? bemaerkning,
        [FromForm] int version,
        HttpContext context,
        SubmissionDesk submissions,
        WriteDesk desk,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, nummer, cancellation) is not { } delivery)
        {
            return Results.NotFound();
        }

        var page = $"{delivery.Address}/fund";
        var text = bemaerkning?.Trim() ?? "";
        if (text.Length > Longest)
        {
            return new FormRefusal(page, FieldOf(id), SubmissionFaults.CommentTooLong(text.Length, Longest));
        }

        var saved = await desk.RunAsync(write => SaveAsync(write, delivery, id, text, version, cancellation), cancellation);
        return saved switch
        {
            { IsOk: true, Value: Outcome.Missing } => Results.NotFound(),
            { IsOk: true } => new SeeOther($"{page}#{AnchorOf(id)}"),
            { Fault.Id: StorageFaultIds.Changed } => await BothAsync(context, submissions, delivery, page, id, text, cancellation),
            { Fault: { } fault } => new FormRefusal(page, FieldOf(id), fault),
        };
    }
}
