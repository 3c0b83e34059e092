using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Submissions.Comparing;
using Rammevaerk.Rates.Rules.Insight;
using Rammevaerk.Rates.Rules.Movement;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>What a report is asked for.</summary>
/// <param name="Area">The area.</param>
/// <param name="Year">The year.</param>
/// <param name="Party">The operator it is for; null for the area's.</param>
/// <param name="WantsDelivered">True for what is delivered so far, where the visitor may see it.</param>
/// <param name="Known">Which day's knowledge.</param>
/// <param name="Filter">Which rates it counts.</param>
public sealed record InsightWish(
    AreaKey Area,
    int Year,
    string? Party,
    bool WantsDelivered,
    KnownDate Known,
    InsightFilter Filter
);

/// <summary>Draws management information for the one who asks. Reads only.</summary>
public sealed class InsightDesk(
    RammevaerkDb db,
    InsightRates rates,
    InsightAgreements agreements,
    InsightInnerDesk inner,
    RoundDesk rounds,
    OperatorNames names,
    ICurrentParameters parameters,
    InsightReaders readers,
    TimeProvider time
)
{
    private const int MostMovers = 5;

    /// <summary>The report; with no rates where nothing is known of the year.</summary>
    public async Task<InsightReport> LoadAsync(InsightWish wish, CancellationToken cancellation)
    {
        var (area, year) = (wish.Area, new BudgetYear(wish.Year));
        var round = await rounds.FindAsync(area, year, cancellation);
        var isDelivered = wish.WantsDelivered && round is not null && readers.SeesInner(area, wish.Party);
        var known = isDelivered ? null : wish.Known.Instant;
        var all = isDelivered
            ? await rates.DeliveredAsync(
                round!,
                !readers.SeesUnaccepted(area, wish.Party),
                rate => readers.AddressOf(round!, rate),
                cancellation
            )
            : await rates.PublishedAsync(area, wish.Year, known, cancellation);
        if (isDelivered && !readers.SeesInner(area, null))
        {
            all = [.. all.Where(one => one.Rate.Party == wish.Party)];
        }

        var mine = all.Where(one => (wish.Party is null || one.Rate.Party == wish.Party) && wish.Filter.Takes(one.Rate))
            .ToList();
        List<InsightRate> counted = [.. mine.Select(one => one.Rate)];
        var movers = RateMovers.Of(counted, MostMovers);
        var why = await WhyAsync(wish, mine, [.. movers.Up, .. movers.Down], known, cancellation);
        var fewest = FewestOf(area, year);
        var own = counted.Select(rate => (rate.Party, rate.ServiceKey)).ToHashSet();
        return new()
        {
            Area = area,
            AreaName = PartyRegister.AreaName(area),
            Year = wish.Year,
            Party = wish.Party,
            Whose = wish.Party is { } party ? names.FullOf(party, year) : PartyRegister.AreaName(area),
            Filter = wish.Filter,
            Knowledge = new(
                isDelivered,
                isDelivered ? null : wish.Known.Date,
                WriteDesk.Now(time),
                isDelivered ? null : await FirstPublishedAsync(wish, cancellation),
                all.DistinctBy(one => one.Rate.Party).Count(),
                await ExpectedAsync(round, cancellation)
            ),
            All = [.. all.Select(one => one.Rate)],
            Rates = counted,
            Agreement = await agreements.OfAsync(
                area,
                wish.Year,
                mine.Select(one => one.ForAgreement(wish.Year)),
                wish.Party ?? (wish.Filter.Operator.Length > 0 ? wish.Filter.Operator : null),
                wish.Filter.IsByOperatorAtMost,
                known,
                cancellation
            ),
            Up = [.. movers.Up.Select(rate => new ExplainedMover(rate, why.GetValueOrDefault(KeyOf(rate))))],
            Down = [.. movers.Down.Select(rate => new ExplainedMover(rate, why.GetValueOrDefault(KeyOf(rate))))],
            Like = fewest is { } least
                ?
                [
                    .. LikeGroup
                        .Of(all.Select(one => one.Rate), least)
                        .Where(group => group.Rates.Any(rate => own.Contains((rate.Party, rate.ServiceKey)))),
                ]
                : [],
            Fewest = fewest ?? 0,
            Inner =
                wish.Known.Date is null && readers.SeesInner(area, wish.Party)
                    ? await inner.LoadAsync(area, wish.Year, wish.Party, counted, wish.Filter, known, cancellation)
                    : null,
            Own = readers.Own,
            ReadsLedger = readers.ReadsLedger(area),
            NameOf = code => code == InsightFilter.NotTold ? "Ikke oplyst" : names.Of(code, year),
        };
    }

    private static string KeyOf(InsightRate rate) => PublishedRate.KeyOf(rate.Party, rate.ServiceKey);

    /// <summary>What moved each rate most, by its key.</summary>
    private async Task<Dictionary<string, string?>> WhyAsync(
        InsightWish wish,
        List<CountedRate> mine,
        IReadOnlyList<InsightRate> moved,
        DateTime? known,
        CancellationToken cancellation
    )
    {
        // What moved a rate is an amount of its costs.
        var keys = moved
            .Where(rate => readers.ShowsCosts(wish.Area, rate.Party, wish.Year))
            .Select(KeyOf)
            .ToHashSet(StringComparer.Ordinal);
        var last = await rates.PartsAsync(wish.Area, wish.Year - 1, keys, known, cancellation);
        return mine.Where(one => one.Parts is not null && last.ContainsKey(KeyOf(one.Rate)))
            .ToDictionary(
                one => KeyOf(one.Rate),
                one =>
                    new ShownMovement(wish.Year, RateMovementRule.Compute(last[KeyOf(one.Rate)], one.Parts!), null).Most
            );
    }

    private int? FewestOf(AreaKey area, BudgetYear year) =>
        parameters.Current.FindNumber(ParameterKeys.LikeOffersMin, area, year.Start) is { IsOk: true } found
            ? (int)decimal.Ceiling(found.Value.Number!.Value)
            : null;

    private Task<DateTime?> FirstPublishedAsync(InsightWish wish, CancellationToken cancellation) =>
        db.Set<PublishedRate>()
            .Where(rate => rate.Area == wish.Area.Value && rate.Year == wish.Year)
            .MinAsync(rate => (DateTime?)rate.KnownFrom, cancellation);

    private async Task<int?> ExpectedAsync(RateRound? round, CancellationToken cancellation) =>
        round is null ? null
        : (await rounds.OperatorsAsync(round, cancellation)).Count(row => row.IsExpected) is > 0 and var count ? count
        : null;
}
