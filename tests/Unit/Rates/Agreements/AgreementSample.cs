using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Features.Agreements;
using Rammevaerk.Rates.Rules.Agreements;
using Rammevaerk.Rates.Rules.Movement;

namespace Rammevaerk.Tests.Unit.Rates.Agreements;

using Unit = Rammevaerk.Kernel.Figures.Unit;

/// <summary>Agreements, prices and rates of invented operators.</summary>
internal static class AgreementSample
{
    /// <summary>Two per cent less over 2019-2022, measured from 2018.</summary>
    public static RateAgreement Reduction { get; } =
        new()
        {
            Area = "midtjylland",
            BaseYear = 2018,
            LastYear = 2022,
            Change = -0.02m,
            Source = "Aftale; DEFAULT: lineær",
        };

    public static PriceTable Prices { get; } = new([new(2019, 0.02m, "Skøn"), new(2020, 0.03m, "Skøn")]);

    public static AgreementRate Rate(
        string party,
        string key,
        int year,
        decimal rate,
        decimal units = 1000m,
        string unit = "døgn",
        bool isInside = true
    ) =>
        new(
            party,
            key,
            $"Ydelse {key}",
            unit,
            year,
            rate,
            isInside,
            new RateParts(
                [
                    new(RatePartKind.CostLine, "Løn", rate * units, Unit.Kroner),
                    new(RatePartKind.Places, "Pladser", units, Unit.Places),
                ],
                rate,
                rate
            ),
            null
        );

    public static AgreementYear Year(
        int year,
        IEnumerable<AgreementRate> now,
        IEnumerable<AgreementRate> before,
        RateAgreement? agreement = null,
        PriceTable? prices = null
    ) => AgreementYear.Of(agreement ?? Reduction, prices ?? Prices, year, now, before, party => party);

    /// <summary>A main service: 8,000,000 of costs, 4.5 % overhead, a surplus, 12 places of 365 days at 95.6 %.</summary>
    public static RateParts Home(decimal published = 1989.84m) =>
        new(
            [
                new(RatePartKind.CostLine, "Løn", 7_000_000m, Unit.Kroner),
                new(RatePartKind.CostLine, "Ejendom", 1_000_000m, Unit.Kroner),
                new(RatePartKind.Overhead, "Overhead", 360_000m, Unit.Kroner),
                new(RatePartKind.Regulation, "Efterregulering", -28_000m, Unit.Kroner),
                new(RatePartKind.Places, "Pladser", 12m, Unit.Places),
                new(RatePartKind.Units, "Døgn", 365m, Unit.Units),
                new(RatePartKind.Occupancy, "Belægning", 0.956m, Unit.Percent),
            ],
            1989.84m,
            published
        );
}
