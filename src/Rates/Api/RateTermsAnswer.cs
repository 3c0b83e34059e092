using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Api;

/// <summary>What follows from a rate: net of VAT, split, levels and part-time.</summary>
/// <param name="Net">A private rate without indirect VAT, kroner per unit; null where it carries none.</param>
/// <param name="Split">The rate as base and service rate; null where it is not split.</param>
/// <param name="Steps">Levels and part-time; empty where there are none.</param>
/// <param name="IncludesHealthAct">True when services under the health act are in the rate.</param>
public sealed record RateTermsAnswer(
    decimal? Net,
    SplitAnswer? Split,
    IReadOnlyList<StepAnswer> Steps,
    bool IncludesHealthAct
)
{
    private const decimal Percent = 100m;

    public static RateTermsAnswer? Of(string? stored) =>
        RateTerms.Read(stored) is not { } terms
            ? null
            : new(
                terms.Net,
                terms.Split is { } split ? new(split.BaseRate, split.ServiceRate, split.Hours, split.Price) : null,
                [
                    .. terms.Steps.Select(step => new StepAnswer(
                        step.Kind,
                        step.Name,
                        step.Share * Percent,
                        step.Places,
                        step.Hours,
                        step.Rate,
                        step.PerYear,
                        step.SplitPrice
                    )),
                ],
                terms.HealthAct
            );

    public static RateTermsAnswer Example { get; } =
        new(
            null,
            new(3187m, 402m, 2.5m, 4192m),
            [new(StepKind.Level, "Niveau 2", 100m, 6m, 2.5m, 4192m, 1_530_080m, 4192m)],
            false
        );
}

/// <summary>A rate as base and service rate: price = base rate + hours × service rate.</summary>
/// <param name="BaseRate">Kroner per unit.</param>
/// <param name="ServiceRate">Kroner per hour.</param>
/// <param name="Hours">Budgeted hours per place and unit.</param>
/// <param name="Price">Kroner per unit at the budgeted hours.</param>
public sealed record SplitAnswer(decimal BaseRate, decimal ServiceRate, decimal Hours, decimal Price);

/// <summary>A level or a part-time step.</summary>
/// <param name="Kind">partTime or level.</param>
/// <param name="Name">What the operator calls it.</param>
/// <param name="SharePercent">Its share of the full rate.</param>
/// <param name="Places">Full-time places; null where none are told.</param>
/// <param name="Hours">Hours per place and unit; null where none are told.</param>
/// <param name="Rate">Kroner per unit.</param>
/// <param name="PerYear">Kroner a year for one place.</param>
/// <param name="SplitPrice">Kroner per unit where rates are split; null where it is not split.</param>
public sealed record StepAnswer(
    StepKind Kind,
    string Name,
    decimal SharePercent,
    decimal? Places,
    decimal? Hours,
    decimal Rate,
    decimal PerYear,
    decimal? SplitPrice
);
