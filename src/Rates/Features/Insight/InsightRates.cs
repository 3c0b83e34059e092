using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Agreements;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Insight;
using Rammevaerk.Rates.Rules.Movement;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>A rate of a report with what it was made of; null parts where that is not stored.</summary>
public sealed record CountedRate(InsightRate Rate, RateParts? Parts)
{
    /// <summary>As an agreement looks at it.</summary>
    public AgreementRate ForAgreement(int year) =>
        new(Rate.Party, Rate.ServiceKey, Rate.Name, Rate.Unit, year, Rate.Rate, Rate.IsInside, Parts, Rate.Address);
}

/// <summary>Reads an area's rates of a year for reports: published as known at a time, or delivered so far.</summary>
public sealed class InsightRates(RammevaerkDb db, OperatorNames names)
{
    /// <summary>The rates published for the year as they last count in it.</summary>
    public async Task<IReadOnlyList<CountedRate>> PublishedAsync(
        AreaKey area,
        int year,
        DateTime? known,
        CancellationToken cancellation
    )
    {
        var rates = (
            await db.Set<PublishedRate>()
                .AsNoTracking()
                .KnownAt(known)
                .Where(rate => rate.Area == area.Value && rate.Year == year)
                .OrderBy(rate => rate.ValidFrom)
                .ToListAsync(cancellation)
        )
            .GroupBy(rate => rate.Key, StringComparer.Ordinal)
            .Select(RateOfYear.Of)
            .ToList();
        var last = await LastAsync(area, year, known, cancellation);
        var places = await MunicipalitiesAsync(rates.Select(one => one.Newest.OfferId), year, known, cancellation);
        return Ordered(
            rates.Select(one =>
                Counted(
                    one.Newest,
                    Facts(
                        one.Newest,
                        year,
                        one.Newest.OfferType,
                        one.Newest.IsInside,
                        one.Newest.Places,
                        one.Newest.Occupancy,
                        places.GetValueOrDefault(one.Newest.OfferId ?? Guid.Empty)
                    ) with
                    {
                        Rate = one.Rate,
                        LastRate = last.GetValueOrDefault((one.Newest.Key, one.Newest.Unit)),
                        Address = one.Newest.Address,
                    },
                    one.Newest.Derivation
                )
            )
        );
    }

    /// <summary>The rates of the operators' newest deliveries; those that could not be computed are left out.</summary>
    /// <param name="round">The round.</param>
    /// <param name="onlyAccepted">True to leave out what the rate group has not accepted.</param>
    /// <param name="addressOf">Where a rate is shown to the reader.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<CountedRate>> DeliveredAsync(
        RateRound round,
        bool onlyAccepted,
        Func<DeliveredRate, string?> addressOf,
        CancellationToken cancellation
    )
    {
        var rates = await db.ComparableRatesOf(round.Id)
            .Where(rate => !onlyAccepted || (rate.State != RateState.Delivered && rate.State != RateState.Returned))
            .ToListAsync(cancellation);
        var places = await MunicipalitiesAsync(rates.Select(rate => rate.OfferId), round.Year, null, cancellation);
        return Ordered(
            rates.Select(rate =>
                Counted(
                    rate,
                    Facts(
                        rate,
                        round.Year,
                        rate.OfferType,
                        rate.IsInside,
                        rate.Places,
                        rate.Occupancy,
                        places.GetValueOrDefault(rate.OfferId ?? Guid.Empty)
                    ) with
                    {
                        Rate = rate.Rate!.Value,
                        LastRate = rate.LastRate,
                        Address = addressOf(rate),
                    },
                    rate.Derivation
                )
            )
        );
    }

    /// <summary>What some services' rates of the year before were made of.</summary>
    public async Task<IReadOnlyDictionary<string, RateParts>> PartsAsync(
        AreaKey area,
        int year,
        IReadOnlyCollection<string> keys,
        DateTime? known,
        CancellationToken cancellation
    ) =>
        (
            await db.Set<PublishedRate>()
                .AsNoTracking()
                .KnownAt(known)
                .Where(rate => rate.Area == area.Value && rate.Year == year && keys.Contains(rate.Key))
                .OrderBy(rate => rate.ValidFrom)
                .ToListAsync(cancellation)
        )
            .GroupBy(rate => rate.Key, StringComparer.Ordinal)
            .Select(same => (same.Key, Parts: StoredDerivation.PartsOf(same.Last().Derivation)))
            .Where(one => one.Parts is not null)
            .ToDictionary(one => one.Key, one => one.Parts!, StringComparer.Ordinal);

    private InsightRate Facts(
        IRateSubject rate,
        int year,
        string type,
        bool isInside,
        decimal? places,
        decimal? occupancy,
        string? municipality
    ) =>
        new()
        {
            Party = rate.Party,
            Operator = names.Of(rate.Party, new BudgetYear(year)),
            ServiceKey = rate.ServiceKey,
            ParentKey = rate.ParentKey,
            Offer = rate.OfferName,
            Department = rate.Department,
            Service = rate.ServiceName,
            LegalBasis = rate.LegalBasis,
            OfferType = type,
            Target = rate.Target,
            Unit = rate.Unit,
            IsInside = isInside,
            Places = places,
            Occupancy = occupancy,
            Municipality = municipality ?? "",
        };

    private static CountedRate Counted(IRateSubject subject, InsightRate rate, byte[]? derivation)
    {
        if (
            derivation is null
            || ExplanationReader.Read(StoredDerivation.Unpack(derivation)) is not { IsOk: true } read
        )
        {
            return new(rate, null);
        }

        var parts = RateParts.Of(read.Value);
        var divisors = parts?.Parts.Where(part => part.IsDivisor).ToList();
        return new(
            rate with
            {
                Units = divisors?.Aggregate(1m, (product, part) => product * part.Value),
                UnitsOfPlace = subject.ParentKey is null
                    ? divisors?.Find(part => part.Kind == RatePartKind.Units)?.Value
                    : null,
                Readings = OccupancyReadings.In(read.Value),
            },
            parts
        );
    }

    private static List<CountedRate> Ordered(IEnumerable<CountedRate> rates) =>
        [
            .. rates
                .OrderBy(one => one.Rate.Operator, Kernel.Danish.Order)
                .ThenBy(one => one.Rate.Offer, Kernel.Danish.Order)
                .ThenBy(one => one.Rate.ServiceKey, StringComparer.Ordinal),
        ];

    private async Task<Dictionary<(string Key, string Unit), decimal?>> LastAsync(
        AreaKey area,
        int year,
        DateTime? known,
        CancellationToken cancellation
    ) => (
            await db.Set<PublishedRate>()
                .AsNoTracking()
                .KnownAt(known)
                .Where(rate => rate.Area == area.Value && rate.Year == year - 1)
                .OrderBy(rate => rate.ValidFrom)
                .Select(rate => new
                {
                    rate.Key,
                    rate.Unit,
                    rate.Rate,
                    rate.ValidFrom,
                    rate.ValidTo,
                })
                .ToListAsync(cancellation)
        ).GroupBy(rate => (rate.Key, rate.Unit)).ToDictionary(same => same.Key, same => (decimal?)RateOfYear.Weighed(year - 1, [.. same.Select(one => (one.Rate, one.ValidFrom, one.ValidTo))]));

    /// <summary>Codes of the municipalities offers lie in, as told for the year.</summary>
    private async Task<Dictionary<Guid, string>> MunicipalitiesAsync(
        IEnumerable<Guid?> offers,
        int year,
        DateTime? known,
        CancellationToken cancellation
    )
    {
        var wanted = offers.OfType<Guid>().ToHashSet();
        return (
            await db.Set<OfferFacts>()
                .AsNoTracking()
                .KnownAt(known)
                .ValidIn(new BudgetYear(year).Period)
                .OrderBy(facts => facts.ValidFrom)
                .Select(facts => new { facts.OfferId, facts.Municipality })
                .ToListAsync(cancellation)
        )
            .Where(facts => wanted.Contains(facts.OfferId))
            .GroupBy(facts => facts.OfferId)
            .ToDictionary(same => same.Key, same => same.Last().Municipality);
    }
}
