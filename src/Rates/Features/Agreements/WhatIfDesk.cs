using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>
/// Computes an area's newest rates again under assumptions. Costs that a visitor may not see are not used either, so that
/// nobody can work them out by changing the assumptions.
/// </summary>
public sealed class WhatIfDesk(
    RammevaerkDb db,
    AgreementDesk agreements,
    ICurrentParameters parameters,
    VisitorAccessor visitors
)
{
    public async Task<WhatIfReport> LoadAsync(AreaKey area, WhatIfQuery query, CancellationToken cancellation)
    {
        var view = await agreements.LoadAsync(area, query.Agreement, cancellation);
        var mayChoose = visitors.Current.May(Permissions.ReadReview, area);
        var isDelivered = mayChoose && query.WantsDelivered;
        var (year, rates) = isDelivered
            ? await DeliveredAsync(area, cancellation)
            : await PublishedAsync(area, cancellation);
        if (year is not { } known)
        {
            return new()
            {
                View = view,
                Query = query,
                IsDelivered = isDelivered,
                MayChooseDelivered = mayChoose,
                Faults = [.. query.Faults.Select(one => one.Fault)],
            };
        }

        return await ReportAsync(view, query, known, rates, isDelivered, mayChoose, cancellation);
    }

    private async Task<WhatIfReport> ReportAsync(
        AgreementView view,
        WhatIfQuery query,
        int year,
        IReadOnlyList<AgreementRate> rates,
        bool isDelivered,
        bool mayChoose,
        CancellationToken cancellation
    )
    {
        var faults = query.Faults.Select(one => one.Fault).ToList();
        var decimals = parameters.Current.FindNumber(ParameterKeys.RateDecimals, view.Area, new BudgetYear(year).Start);
        if (decimals.Fault is { } unknown)
        {
            faults.Add(unknown);
        }

        var isWithoutCosts = false;
        EstimatedRate Estimate(AgreementRate rate)
        {
            var isOpen = ShowsCosts(view.Area, rate);
            isWithoutCosts |= !isOpen;
            var assumed = query.Operator.Length > 0 && query.Operator != rate.Party ? new() : query.Assumed;
            var estimate = EstimatedRateRule.Compute(
                isOpen ? rate.Parts! : EstimatedRateRule.WithoutCosts(rate.Parts!),
                isOpen ? assumed : assumed with { Overhead = null },
                decimals.IsOk ? (int)decimals.Value.Number!.Value : 2
            );
            return new(rate, agreements.NameOf(rate.Party, year), estimate);
        }

        var estimated = rates
            .Where(rate => rate is { Units: > 0m, Rate: > 0m })
            .Select(Estimate)
            .OrderBy(one => one.Operator, Danish.Order)
            .ToList();
        if (isWithoutCosts && query.Assumed.Overhead is not null)
        {
            faults.Add(AgreementFaults.CostsNotPublic());
        }

        var (before, after) = await AgainstAsync(view, query, year, estimated, cancellation);
        return new()
        {
            View = view,
            Query = query,
            Year = year,
            IsDelivered = isDelivered,
            MayChooseDelivered = mayChoose,
            IsWithoutCosts = isWithoutCosts,
            NotComputed = rates.Count - estimated.Count,
            Rates = estimated,
            Operators = Operators(estimated),
            Before = before,
            After = after,
            Faults = faults,
        };
    }

    private async Task<(AgreementYear? Before, AgreementYear? After)> AgainstAsync(
        AgreementView view,
        WhatIfQuery query,
        int year,
        List<EstimatedRate> estimated,
        CancellationToken cancellation
    )
    {
        if (view.Agreement is not { } agreement || year <= agreement.BaseYear || year > agreement.LastYear)
        {
            return (null, null);
        }

        var first = await agreements.RatesAsync(view.Area, agreement.BaseYear, withParts: false, cancellation);
        var prices = AgreementDesk.TableOf(view.Prices);
        var assumed = query.Assumed.Price is { } price
            ? prices.With(new PriceChange(year, price, "antagelse"))
            : prices;
        AgreementYear Of(PriceTable table, IEnumerable<AgreementRate> rates) =>
            AgreementYear.Of(agreement, table, year, rates, first, party => agreements.NameOf(party, year));
        return (
            Of(prices, estimated.Select(one => one.Rate)),
            Of(assumed, estimated.Select(one => one.Rate with { Rate = one.After }))
        );
    }

    private static List<EstimatedOperator> Operators(List<EstimatedRate> rates) =>
        [
            .. rates
                .GroupBy(one => (one.Rate.Party, one.Operator))
                .Select(same => new EstimatedOperator(
                    same.Key.Party,
                    same.Key.Operator,
                    same.Count(),
                    same.Sum(one => one.Rate.Rate * one.Rate.Units!.Value),
                    same.Sum(one => one.Kroner)
                )),
        ];

    /// <summary>True when the visitor may see what the rate is made of.</summary>
    private bool ShowsCosts(AreaKey area, AgreementRate rate) =>
        PublicDerivationChoice.ShowsCosts(visitors.Current, parameters.Current, area, rate.Party, rate.Year);

    private async Task<(int? Year, IReadOnlyList<AgreementRate> Rates)> PublishedAsync(
        AreaKey area,
        CancellationToken cancellation
    )
    {
        var year = await db.Set<PublishedRate>()
            .KnownAt(null)
            .Where(rate => rate.Area == area.Value)
            .MaxAsync(rate => (int?)rate.Year, cancellation);
        return (year, year is { } known ? await agreements.RatesAsync(area, known, withParts: true, cancellation) : []);
    }

    private async Task<(int? Year, IReadOnlyList<AgreementRate> Rates)> DeliveredAsync(
        AreaKey area,
        CancellationToken cancellation
    )
    {
        var round = await db.Set<RateRound>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && db.Set<RateSubmission>().Any(sent => sent.RoundId == one.Id))
            .OrderByDescending(one => one.Year)
            .FirstOrDefaultAsync(cancellation);
        if (round is null)
        {
            return (null, []);
        }

        var rates = await db.ComparableRatesOf(round.Id).OrderBy(rate => rate.Ordinal).ToListAsync(cancellation);
        return (
            round.Year,
            [
                .. rates.Select(rate => new AgreementRate(
                    rate.Party,
                    rate.ServiceKey,
                    ((IRateSubject)rate).Name,
                    rate.Unit,
                    round.Year,
                    rate.Rate!.Value,
                    rate.IsInside,
                    StoredDerivation.PartsOf(rate.Derivation),
                    null
                )),
            ]
        );
    }
}
