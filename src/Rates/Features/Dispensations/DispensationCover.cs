using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Dispensations;

/// <summary>
/// Lets the findings of what was already delivered say which dispensation they pass by, in the write that gives, changes
/// or ends dispensations. Rounds already published are left as they were.
/// </summary>
internal static class DispensationCover
{
    /// <summary>The dispensations that count for an operator: its own before those for all.</summary>
    public static IQueryable<RateDispensation> InForceFor(
        this IQueryable<RateDispensation> dispensations,
        string area,
        string party
    ) =>
        dispensations
            .Where(one => one.Area == area && (one.Party == party || one.Party.Length == 0) && one.EndedAt == null)
            .OrderByDescending(one => one.Party.Length)
            .ThenBy(one => one.GivenAt);

    /// <summary>Looks at the newest deliveries of every round the dispensations touch.</summary>
    /// <param name="write">The write.</param>
    /// <param name="area">The area of all of them.</param>
    /// <param name="changed">Those given, changed or ended in the write, as they are now.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>How many findings pass now that did not before, or the other way round.</returns>
    public static async Task<int> ApplyAsync(
        Write write,
        string area,
        IReadOnlyList<RateDispensation> changed,
        CancellationToken cancellation
    )
    {
        var rounds = await write
            .Db.Set<RateRound>()
            .AsNoTracking()
            .Where(round => round.Area == area && round.State != RoundState.Published)
            .ToListAsync(cancellation);
        var ids = changed.Select(one => one.Id).ToList();
        var others = await write
            .Db.Set<RateDispensation>()
            .AsNoTracking()
            .Where(one => one.Area == area && one.EndedAt == null && !ids.Contains(one.Id))
            .ToListAsync(cancellation);
        List<RateDispensation> inForce =
        [
            .. others.Concat(changed).OrderByDescending(one => one.Party.Length).ThenBy(one => one.GivenAt),
        ];
        var touched = 0;
        foreach (var round in rounds)
        {
            var here = changed.Where(one => one.Validity.Overlaps(round.BudgetYear.Period)).ToList();
            var parties = here.Exists(one => one.IsForAll) ? null : here.Select(one => one.Party).ToList();
            var deliveries = await write
                .Db.NewestDeliveriesOf(round.Id)
                .Where(one => here.Count > 0 && (parties == null || parties.Contains(one.Party)))
                .ToListAsync(cancellation);
            foreach (var delivery in deliveries)
            {
                touched += await ApplyAsync(write, round, delivery, inForce, cancellation);
            }
        }

        return touched;
    }

    private static async Task<int> ApplyAsync(
        Write write,
        RateRound round,
        RateSubmission delivery,
        List<RateDispensation> inForce,
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
            var cover = inForce.Find(one => one.Covers(finding.Check, delivery.Party, service, round.BudgetYear))?.Id;
            if (cover != finding.DispensationId)
            {
                finding.DispensationId = cover;
                changed++;
            }
        }

        return changed;
    }
}
