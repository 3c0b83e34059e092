using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Features.Trials;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Delivers an uploaded rate file; on to its receipt, or back to the operator's page with why it was refused.</summary>
internal static class UploadDelivery
{
    public const string Field = "fil";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        IFormFile? fil,
        HttpContext context,
        SubmissionDesk submissions,
        DeliverRateFile deliver,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, cancellation) is not { } own)
        {
            return Results.NotFound();
        }

        if (TrialDesk.Refusal(fil) is { } refused)
        {
            return new FormRefusal(own.Address, Field, refused);
        }

        var content = await BytesAsync(fil!, cancellation);
        var delivered = await deliver.RunAsync(
            own.Round,
            own.Party,
            TrialDesk.Shown(fil!.FileName),
            content,
            cancellation
        );
        return delivered.IsOk
            ? Receipt(context, own, delivered.Value)
            : new FormRefusal(own.Address, Field, delivered.Fault);
    }

    /// <summary>The whole of an uploaded file; its size has been looked at.</summary>
    public static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellation)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellation);
        return content.ToArray();
    }

    /// <summary>On to the receipt, with a word about a file that had come before.</summary>
    public static IResult Receipt(HttpContext context, OperatorRound own, DeliveryReceipt receipt)
    {
        var submission = receipt.Submission;
        Notice.Set(
            context,
            receipt.IsRepeated
                ? $"Filen er allerede afleveret: det er levering {submission.Number} med kvittering {submission.Receipt}. Der er ikke kommet en ny."
                : $"Filen er modtaget som levering {submission.Number}. Kvitteringen er {submission.Receipt}."
        );
        return new SeeOther(submission.AddressIn(own.Round));
    }
}
