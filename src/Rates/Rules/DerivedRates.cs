using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules;

/// <summary>A rate as base and service rate.</summary>
/// <param name="Basis">The part of the rate basis that is service, kroner.</param>
/// <param name="Hours">Budgeted hours of service per place and unit.</param>
/// <param name="BaseRate">Kroner per unit.</param>
/// <param name="ServiceRate">Kroner per hour.</param>
/// <param name="Price">Kroner per unit at the budgeted hours.</param>
public sealed record ComputedSplit(Figure Basis, Figure Hours, Figure BaseRate, Figure ServiceRate, Figure Price);

/// <summary>The rate of a level or of part-time; null where the file does not say enough.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Service">The service it is a step of; null when there is none with its number.</param>
/// <param name="Share">Its share of the full rate.</param>
/// <param name="Rate">Kroner per unit.</param>
/// <param name="PerYear">Kroner a year for one place.</param>
/// <param name="SplitPrice">Kroner per unit where rates are split.</param>
public sealed record ComputedStep(
    StepRow Row,
    ServiceRow? Service,
    Figure? Share,
    Figure? Rate,
    Figure? PerYear,
    Figure? SplitPrice
);

/// <summary>What follows from a service's rate: net of VAT, split, levels and part-time (RATE-8 to RATE-10).</summary>
public static class DerivedRates
{
    /// <summary>The service with its net and split rate.</summary>
    public static ComputedService Add(
        ComputedService computed,
        RateFile file,
        RateRuleParameters parameters,
        bool traced
    ) =>
        computed.Rate is not { } rate
            ? computed
            : computed with
            {
                NetRate =
                    computed.Service.Private.Key == Answer.Yes && parameters.NetShare is { } share
                        ? NetRateRule.Compute(rate, share).Named(NetRateRule.Step, computed.Service.StoredNetRate.Cell)
                        : null,
                Split = Split(computed, file, parameters, traced),
            };

    /// <summary>Every level and part-time rate of the file.</summary>
    public static IReadOnlyList<ComputedStep> Steps(
        RateFile file,
        IReadOnlyList<ComputedService> services,
        RateRuleParameters parameters,
        bool traced
    ) => [.. file.Steps.Select(row => Step(row, services, parameters, traced))];

    private static ComputedSplit? Split(
        ComputedService computed,
        RateFile file,
        RateRuleParameters parameters,
        bool traced
    )
    {
        var service = computed.Service;
        if (
            !service.IsSplit
            || RateCalculation.AnyUnreadable([.. service.ServiceParts])
            || Hours(service, file, traced) is not { Value: >= RateCalculation.Smallest } hours
        )
        {
            return null;
        }

        Span<Figure> parts = new Figure[service.ServiceParts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Entered.Kroner(
                service.ServiceParts[i],
                $"{file.Header.Form.Lines[i].Label}, ydelsesdel",
                traced
            );
        }

        var decimals = parameters.RateDecimals;
        var part = Figure.Sum(parts).Named(SplitRateRule.ServicePart);
        var rest = (computed.Basis - part).Named(SplitRateRule.BasePart);
        var sale = RatePerUnitRule.ForSale(
            Entered.Count(service.Places, "Fuldtidspladser", Kernel.Figures.Unit.Places, traced),
            computed.UnitsPerYear!.Value,
            computed.Occupancy!.Value,
            service.Unit.Key!.Value
        );
        var baseRate = SplitRateRule
            .BaseRate(rest, Overhead(service, rest, traced), computed.Regulation, sale, decimals)
            .Named(SplitRateRule.BaseStep, service.StoredBaseRate.Cell);
        var hourly = SplitRateRule
            .ServiceRate(part, Overhead(service, part, traced), sale, hours, decimals)
            .Named(SplitRateRule.ServiceStep, service.StoredServiceRate.Cell);
        return new ComputedSplit(part, hours, baseRate, hourly, SplitRateRule.Price(baseRate, hours, hourly, decimals));
    }

    private static Figure Overhead(ServiceRow service, Figure part, bool traced) =>
        OverheadRule.Compute(service.OverheadPercent, part, traced).Named(OverheadRule.Step);

    /// <summary>The mean of the levels' hours by their places; where they say none, the service's own.</summary>
    private static Figure? Hours(ServiceRow service, RateFile file, bool traced)
    {
        var levels = file.Steps.Where(step => step.Kind.Key == StepKind.Level && step.IsOf(service)).ToList();
        if (levels.Sum(level => level.Places.OrZero * level.Hours.OrZero) > 0m)
        {
            Span<Figure> products = new Figure[levels.Count];
            Span<Figure> places = new Figure[levels.Count];
            for (var i = 0; i < levels.Count; i++)
            {
                var name = levels[i].Name.ToString();
                places[i] = Entered.Count(levels[i].Places, $"Pladser, {name}", Kernel.Figures.Unit.Places, traced);
                products[i] =
                    places[i] * Entered.Count(levels[i].Hours, $"Timer, {name}", Kernel.Figures.Unit.Units, traced);
            }

            return (Figure.Sum(products) / Figure.Sum(places)).Named(SplitRateRule.Hours);
        }

        return service.HoursPerUnit.Value is null
            ? null
            : Entered.Count(service.HoursPerUnit, "Timer pr. enhed", Kernel.Figures.Unit.Units, traced);
    }

    private static ComputedStep Step(
        StepRow row,
        IReadOnlyList<ComputedService> services,
        RateRuleParameters parameters,
        bool traced
    )
    {
        var service = services.FirstOrDefault(one => row.IsOf(one.Service));
        if (
            service is not { Rate: { } rate }
            || row.Kind.Key is not { } kind
            || Share(row, kind, traced) is not { } share
        )
        {
            return new ComputedStep(row, service?.Service, null, null, null, null);
        }

        var decimals = parameters.RateDecimals;
        return new ComputedStep(
            row,
            service.Service,
            share,
            StepRateRule.Compute(rate, share, decimals, kind),
            StepRateRule.Yearly(rate, service.UnitsPerYear!.Value, share, decimals),
            SplitPrice(row, kind, share, service.Split, decimals, traced)
        );
    }

    private static Figure? Share(StepRow row, StepKind kind, bool traced) =>
        row.Percent.IsUnreadable ? null
        : row.Percent.Value is > 0m ? Entered.Percent(row.Percent, $"Andel, {row.Name}", traced)
        : kind == StepKind.Level ? 1m
        : null;

    private static Figure? SplitPrice(
        StepRow row,
        StepKind kind,
        Figure share,
        ComputedSplit? split,
        int decimals,
        bool traced
    ) =>
        split is null ? null
        : kind == StepKind.PartTime ? StepRateRule.Compute(split.Price, share, decimals)
        : row.Hours.Value is >= 0m
            ? SplitRateRule.Price(
                split.BaseRate,
                Entered.Count(row.Hours, $"Timer, {row.Name}", Kernel.Figures.Unit.Units, traced),
                split.ServiceRate,
                decimals
            )
        : null;
}
