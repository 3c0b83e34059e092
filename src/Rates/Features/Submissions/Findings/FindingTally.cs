using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions.Findings;

/// <summary>What still stands of a delivery's findings: what a dispensation lets pass is in none of the numbers.</summary>
/// <param name="Errors">Errors; the delivery cannot be signed off with any.</param>
/// <param name="Unexplained">Warnings the operator has not explained yet.</param>
/// <param name="Explained">Warnings with the operator's explanation.</param>
/// <param name="Hints">Good advice.</param>
public sealed record FindingTally(int Errors, int Unexplained, int Explained, int Hints)
{
    public static readonly FindingTally None = new(0, 0, 0, 0);

    /// <summary>What the operator must mend or explain before the delivery can be signed off.</summary>
    public int Open => Errors + Unexplained;

    /// <summary>All warnings, explained or not.</summary>
    public int Warnings => Unexplained + Explained;

    /// <summary>Counts findings already read.</summary>
    public static FindingTally Of(IReadOnlyList<DeliveryFinding> findings)
    {
        var standing = findings.Where(one => one.Dispensation is null).ToList();
        var warnings = standing.Where(one => one.Stored.Severity == Severity.Warning).ToList();
        return new(
            standing.Count(one => one.Stored.Severity == Severity.Error),
            warnings.Count(one => one.IsOpen),
            warnings.Count(one => !one.IsOpen),
            standing.Count(one => one.Stored.Severity == Severity.Hint)
        );
    }

    /// <summary>Counts the findings of deliveries as they stand now.</summary>
    /// <returns>By delivery; one without findings is not in it.</returns>
    public static Task<Dictionary<Guid, FindingTally>> OfAsync(
        RammevaerkDb db,
        IReadOnlyCollection<Guid> deliveries,
        CancellationToken cancellation
    ) =>
        db.Set<SubmissionFinding>()
            .Where(finding => deliveries.Contains(finding.SubmissionId) && finding.DispensationId == null)
            .GroupBy(finding => finding.SubmissionId)
            .Select(own => new
            {
                own.Key,
                Errors = own.Count(one => one.Severity == Severity.Error),
                Unexplained = own.Count(one =>
                    one.Severity == Severity.Warning && (one.Comment == null || one.Comment == "")
                ),
                Warnings = own.Count(one => one.Severity == Severity.Warning),
                Hints = own.Count(one => one.Severity == Severity.Hint),
            })
            .ToDictionaryAsync(
                own => own.Key,
                own => new FindingTally(own.Errors, own.Unexplained, own.Warnings - own.Unexplained, own.Hints),
                cancellation
            );
}
