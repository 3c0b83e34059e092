using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>The parts as one workbook, with what was chosen where they disagree: fetched, or delivered at once.</summary>
public static class MergeParts
{
    public const string StandField = "stand";

    /// <summary>The name of the choice of a conflict.</summary>
    public static string FieldOf(int conflict) => string.Create(Danish.Invariant, $"valg-{conflict}");

    internal static async Task<IResult> FetchAsync(
        string omraade,
        string aar,
        string part,
        HttpContext context,
        SubmissionDesk submissions,
        PartDesk parts,
        RoundTemplate templates,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, cancellation) is not { } own)
        {
            return Results.NotFound();
        }

        var made = await MakeAsync(context, own, parts, templates, cancellation);
        return made.IsOk ? Results.File(made.Value, WorkbookMediaType.Value, NameOf(own)) : Refusal(own, made.Fault);
    }

    internal static async Task<IResult> DeliverAsync(
        string omraade,
        string aar,
        string part,
        HttpContext context,
        SubmissionDesk submissions,
        PartDesk parts,
        RoundTemplate templates,
        DeliverRateFile deliver,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, cancellation) is not { } own)
        {
            return Results.NotFound();
        }

        var made = await MakeAsync(context, own, parts, templates, cancellation);
        var delivered = made.IsOk
            ? await deliver.RunAsync(
                own.Round,
                own.Party,
                NameOf(own),
                made.Value,
                cancellation,
                after: own.Newest?.Number ?? 0
            )
            : made.Fault;
        if (delivered.IsOk)
        {
            return UploadDelivery.Receipt(context, own, delivered.Value);
        }

        return
            delivered.Fault == SubmissionFaults.ChangedSinceShown()
            && await submissions.FindAsync(omraade, aar, part, cancellation) is { } now
            && await PressedTwiceAsync(context, now, parts, cancellation) is { } newest
            ? UploadDelivery.Receipt(context, now, new DeliveryReceipt(newest, IsRepeated: true))
            : Refusal(own, delivered.Fault);
    }

    /// <summary>
    /// The delivery the same parts gave a moment ago: a workbook made anew has other bytes, so a button pressed twice is
    /// known by the parts. Null when something else has changed.
    /// </summary>
    private static async Task<RateSubmission?> PressedTwiceAsync(
        HttpContext context,
        OperatorRound own,
        PartDesk parts,
        CancellationToken cancellation
    )
    {
        if (own.Newest is not { } newest || newest.FileName != NameOf(own))
        {
            return null;
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var together = await parts.MergeAsync(own, Undecided, cancellation);
        return together.IsOk && form[StandField] == together.Value.StandAfter(newest.Number - 1) ? newest : null;
    }

    private static async Task<Result<byte[]>> MakeAsync(
        HttpContext context,
        OperatorRound own,
        PartDesk parts,
        RoundTemplate templates,
        CancellationToken cancellation
    )
    {
        var undecided = await parts.MergeAsync(own, Undecided, cancellation);
        if (!undecided.IsOk)
        {
            return undecided.Fault;
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        if (form[StandField] != undecided.Value.Stand)
        {
            return SubmissionFaults.ChangedSinceShown();
        }

        var together = await parts.MergeAsync(own, Choices(form, undecided.Value.Merged.Conflicts), cancellation);
        if (!together.IsOk)
        {
            return together.Fault;
        }

        var merged = together.Value.Merged;
        if (merged.Open > 0)
        {
            return SubmissionFaults.ConflictsOpen(merged.Open);
        }

        return await templates.MakeAsync(
            own.Round,
            own.Party,
            new CellsContent(merged.Cells, together.Value.Form),
            cancellation
        );
    }

    private static readonly Dictionary<FilledCell, int> Undecided = [];

    private static Dictionary<FilledCell, int> Choices(IFormCollection form, IReadOnlyList<MergeConflict> conflicts)
    {
        var choices = new Dictionary<FilledCell, int>();
        for (var i = 0; i < conflicts.Count; i++)
        {
            if (int.TryParse(form[FieldOf(i)], NumberStyles.None, Danish.Invariant, out var chosen))
            {
                choices[conflicts[i].Cell] = chosen;
            }
        }

        return choices;
    }

    private static FormRefusal Refusal(OperatorRound own, Fault fault) => new($"{own.Address}/dele", "saml", fault);

    private static string NameOf(OperatorRound own) =>
        string.Create(Danish.Invariant, $"takstfil-{own.Party}-{own.Round.Year}-samlet.xlsx");
}
