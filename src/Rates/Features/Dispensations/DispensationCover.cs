using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Dispensations;

/// <summary>
/// Lets the findings of what was already delivered say which dispensation they pass by, in the write that gives or
/// ends the dispensation. Rounds already published are left as they were.
/// </summary>
internal static class DispensationCover
{
    /// <summary>Looks at the operator's newest delivery of every round the dispensation touches.</summary>
    /// <param name="write">The write; the dispensation's change is already tracked in it.</param>
    /// <param name="dispensation">The dispensation given or ended.</param>
    /// <param name="inForce">The operator's dispensations that count from now on.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>How many findings pass now that did not before, or the other way round.</returns>
    public static async Task<int> ApplyAsync(
        Write write,
        RateDispensation dispensation,
        IReadOnlyList<RateDispensation> inForce,
        CancellationToken cancellation
    )
    {
        var rounds = await write
            .Db.Set<RateRound>()
            .AsNoTracking()
            .Where(round => round.Area == dispensation.Area && round.State != RoundState.Published)
            .ToListAsync(cancellation);
        var changed = 0;
        foreach (var round in rounds.Where(round => dispensation.Validity.Overlaps(round.BudgetYear.Period)))
        {
            var delivery = await write
                .Db.NewestDeliveriesOf(round.Id)
                .FirstOrDefaultAsync(one => one.Party == dispensation.Party, cancellation);
            if (delivery is not null)
            {
                changed += await ApplyAsync(write, round, delivery, inForce, cancellation);
            }
        }

        return changed;
    }

    private static async Task<int> ApplyAsync(
        Write write,
        RateRound round,
        RateSubmission delivery,
        IReadOnlyList<RateDispensation> inForce,
        CancellationToken cancellation
    )
    {
        var services = (
            await write
                .Db.Set<DeliveredRate>()
                .AsNoTracking()
                .Where(rate => rate.SubmissionId == delivery.Id)
                .OrderBy(rate => rate.Ordinal)
                .Select(NewestDeliveries.WithoutDerivation)
                .ToListAsync(cancellation)
        )
            .GroupBy(rate => ((IRateSubject)rate).Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().ServiceKey, StringComparer.Ordinal);
        var findings = await write
            .Db.Set<SubmissionFinding>()
            .Where(finding => finding.SubmissionId == delivery.Id)
            .ToListAsync(cancellation);
        var changed = 0;
        foreach (var finding in findings)
        {
            var service = services.GetValueOrDefault(finding.Subject);
            var cover = inForce.FirstOrDefault(one => one.Covers(finding.Check, service, round.BudgetYear))?.Id;
            if (cover != finding.DispensationId)
            {
                finding.DispensationId = cover;
                changed++;
            }
        }

        return changed;
    }
}
