using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Dispensations;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions.Findings;

/// <summary>A stored finding with its check and the dispensation that lets it pass now.</summary>
/// <param name="Stored">The row, with the operator's comment.</param>
/// <param name="Finding">The same as lists, exports and the marked workbook know it.</param>
/// <param name="Dispensation">Null when none covers it.</param>
public sealed record DeliveryFinding(SubmissionFinding Stored, Finding Finding, RateDispensation? Dispensation)
{
    /// <summary>True while it keeps the delivery from being signed off.</summary>
    public bool IsOpen =>
        Dispensation is null
        && (
            Stored.Severity == Severity.Error
            || (Stored.Severity == Severity.Warning && string.IsNullOrWhiteSpace(Stored.Comment))
        );
}

/// <summary>What the checks found in a delivery, errors first.</summary>
public sealed class DeliveryFindings
{
    private DeliveryFindings(IReadOnlyList<DeliveryFinding> all)
    {
        All = all;
        Tally = FindingTally.Of(all);
    }

    public IReadOnlyList<DeliveryFinding> All { get; }

    /// <summary>What still stands of them.</summary>
    public FindingTally Tally { get; }

    /// <summary>How many errors and warnings a dispensation lets pass.</summary>
    public int Covered => All.Count(one => one.Dispensation is not null && one.Stored.Severity != Severity.Hint);

    public int OpenErrors => Tally.Errors;

    public int OpenWarnings => Tally.Unexplained;

    public bool HasOpen => Tally.Open > 0;

    /// <summary>The numbers of the rates with an error no dispensation covers.</summary>
    public IReadOnlySet<string> KeysWithErrors =>
        All.Where(one => one.IsOpen && one.Stored is { Severity: Severity.Error, ServiceKey: not null })
            .Select(one => one.Stored.ServiceKey!)
            .ToHashSet(StringComparer.Ordinal);

    public static async Task<DeliveryFindings> LoadAsync(
        RammevaerkDb db,
        RateRound round,
        RateSubmission submission,
        CancellationToken cancellation
    )
    {
        var stored = await db.Set<SubmissionFinding>()
            .AsNoTracking()
            .Where(one => one.SubmissionId == submission.Id)
            .OrderBy(one => one.Ordinal)
            .ToListAsync(cancellation);
        var dispensations = await db.Set<RateDispensation>()
            .AsNoTracking()
            .InForceFor(round.Area, submission.Party)
            .ToListAsync(cancellation);
        return Of(round, submission.Party, stored, dispensations);
    }

    /// <summary>The findings with the dispensations in force among those given.</summary>
    public static DeliveryFindings Of(
        RateRound round,
        string party,
        IReadOnlyList<SubmissionFinding> stored,
        IReadOnlyList<RateDispensation> dispensations
    ) =>
        new(
            stored
                .Select(one => new DeliveryFinding(
                    one,
                    AsFound(one),
                    dispensations.FirstOrDefault(each =>
                        each.Covers(one.Check, party, one.ServiceKey, round.BudgetYear)
                    )
                ))
                .ToList()
        );

    /// <summary>The finding as it was found; its check as the catalogue has it now, or as stored when it is no longer there.</summary>
    private static Finding AsFound(SubmissionFinding stored) =>
        new(
            Checks.GetValueOrDefault(stored.Check)
                ?? new CheckInfo(stored.Check, stored.Severity, stored.Title, "", "", ""),
            CellAddress.Parse($"{stored.Sheet}!{stored.Cell}") ?? new CellAddress(stored.Sheet, 1, 1),
            stored.Subject,
            stored.What,
            stored.Mend,
            stored.Value
        );

    private static readonly Dictionary<string, CheckInfo> Checks = CheckCatalogue.All.ToDictionary(
        check => check.Info.Id,
        check => check.Info,
        StringComparer.Ordinal
    );
}
