using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>A delivery's files: as received, with the findings' cells marked, and a rate's derivation as JSON.</summary>
internal static class FetchDelivery
{
    public static async Task<IResult> OriginalAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        SubmissionDesk submissions,
        RammevaerkDb db,
        CancellationToken cancellation
    ) =>
        await submissions.FindAsync(omraade, aar, part, nummer, cancellation) is { } delivery
        && await db.ReadFileAsync(delivery.Submission.FileHash, cancellation) is { } content
            ? Results.File(content, WorkbookMediaType.Value, delivery.Submission.FileName)
            : Results.NotFound();

    public static async Task<IResult> MarkedAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        SubmissionDesk submissions,
        RammevaerkDb db,
        HeavyWork heavy,
        CancellationToken cancellation
    )
    {
        if (
            await submissions.FindAsync(omraade, aar, part, nummer, cancellation) is not { } delivery
            || await db.ReadFileAsync(delivery.Submission.FileHash, cancellation) is not { } content
        )
        {
            return Results.NotFound();
        }

        var findings = await DeliveryFindings.LoadAsync(db, delivery.Round, delivery.Submission, cancellation);
        var marked = await heavy.RunAsync(
            () => MarkedWorkbook.Make(content, [.. findings.All.Select(one => one.Finding)]),
            cancellation
        );
        return marked.IsOk
            ? Results.File(
                marked.Value,
                WorkbookMediaType.Value,
                $"{Path.GetFileNameWithoutExtension(delivery.Submission.FileName)}-markeret.xlsx"
            )
            : new FormRefusal($"{delivery.Address}/fund", "arbejdsbog", marked.Fault);
    }

    public static async Task<IResult> DerivationAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        string key,
        SubmissionDesk submissions,
        RammevaerkDb db,
        CancellationToken cancellation
    ) =>
        await submissions.FindAsync(omraade, aar, part, nummer, cancellation) is { } delivery
        && await db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => rate.SubmissionId == delivery.Submission.Id && rate.ServiceKey == key)
            .Select(rate => rate.Derivation)
            .FirstOrDefaultAsync(cancellation)
            is { } stored
            ? Results.Text(StoredDerivation.Unpack(stored), "application/json")
            : Results.NotFound();
}
