using System.Text.Json;
using System.Text.Json.Serialization;
using Rammevaerk.Kernel;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>What follows from a rate, as stored beside it: net of VAT, split, levels and part-time.</summary>
/// <param name="UnitsPerYear">Units one place has in the year; null where they were not said.</param>
/// <param name="NetShare">The share of a private rate that is left without indirect VAT; null where it carries none.</param>
/// <param name="Net">The rate without indirect VAT, kroner per unit; null where it carries none.</param>
/// <param name="Split">The rate as base and service rate; null where the file does not split it.</param>
/// <param name="Steps">Levels and part-time, in the file's order.</param>
/// <param name="HealthAct">True when services under the health act are in the rate (RATE-11).</param>
/// <param name="SplitCounts">True where the split model is in force in the year.</param>
public sealed record RateTerms(
    decimal? UnitsPerYear,
    decimal? NetShare,
    decimal? Net,
    SplitTerms? Split,
    IReadOnlyList<StepTerms> Steps,
    bool HealthAct,
    bool SplitCounts = false
)
{
    private const int Decimals = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>True when there is something to tell beside the rate.</summary>
    [JsonIgnore]
    public bool SaysMore => Net is not null || Split is not null || Steps.Count > 0 || HealthAct;

    /// <summary>The terms of a computed service.</summary>
    public static RateTerms Of(
        ComputedService computed,
        IEnumerable<ComputedStep> steps,
        RateRuleParameters parameters
    ) =>
        new(
            computed.UnitsPerYear?.Value,
            computed.NetRate is null ? null : parameters.NetShare?.Value,
            computed.NetRate?.Value,
            computed.Split is { } split
                ? new(split.BaseRate.Value, split.ServiceRate.Value, split.Hours.Value, split.Price.Value)
                : null,
            [
                .. steps
                    .Where(step => step is { Rate: not null, Row.Kind.Key: not null })
                    .Select(step => new StepTerms(
                        step.Row.Kind.Key!.Value,
                        step.Row.Name.ToString(),
                        step.Share!.Value.Value,
                        step.Row.Places.Value,
                        step.Row.Hours.Value,
                        step.Rate!.Value.Value,
                        step.PerYear!.Value.Value,
                        step.SplitPrice?.Value
                    )),
            ],
            computed.Service.HealthAct.Key == Answer.Yes,
            parameters.IsSplit
        );

    /// <summary>
    /// What is published: where the whole rate counts, a split would only tell what the costs are made of, and those need
    /// not be public.
    /// </summary>
    [JsonIgnore]
    public RateTerms Published =>
        SplitCounts
            ? this
            : this with
            {
                Split = null,
                Steps = [.. Steps.Select(step => step with { SplitPrice = null })],
            };

    /// <summary>The stored terms; null where none are stored.</summary>
    public static RateTerms? Read(string? stored) =>
        stored is null ? null : JsonSerializer.Deserialize<RateTerms>(stored, Json);

    /// <summary>As it is stored.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>The terms of a rate that took this one's place. How a corrected rate would be split is not known.</summary>
    public RateTerms WithRate(decimal rate) =>
        this with
        {
            Net = NetShare is { } share ? NetRateRule.Compute(rate, share).Value : null,
            Split = null,
            Steps =
            [
                .. Steps.Select(step =>
                    step with
                    {
                        Rate = StepRateRule.Compute(rate, step.Share, Decimals).Value,
                        PerYear = UnitsPerYear is { } units
                            ? StepRateRule.Yearly(rate, units, step.Share, Decimals).Value
                            : step.PerYear,
                        SplitPrice = null,
                    }
                ),
            ],
        };

    /// <summary>Levels and part-time in one line: 3 dage 462,40; 1-2 dage 326,40.</summary>
    [JsonIgnore]
    public string StepWords =>
        string.Join("; ", Steps.Select(step => $"{step.Name} {Danish.Number(step.Rate, Decimals)}"));
}

/// <summary>A rate as base and service rate (RATE-8).</summary>
/// <param name="BaseRate">Kroner per unit.</param>
/// <param name="ServiceRate">Kroner per hour.</param>
/// <param name="Hours">Budgeted hours per place and unit.</param>
/// <param name="Price">Kroner per unit at the budgeted hours.</param>
public sealed record SplitTerms(decimal BaseRate, decimal ServiceRate, decimal Hours, decimal Price);

/// <summary>A level or a part-time step of a rate (RATE-9).</summary>
/// <param name="Kind">Which.</param>
/// <param name="Name">What the operator calls it.</param>
/// <param name="Share">Its share of the full rate: 0.85.</param>
/// <param name="Places">Full-time places on the level; null where none are told.</param>
/// <param name="Hours">Hours per place and unit on the level; null where none are told.</param>
/// <param name="Rate">Kroner per unit.</param>
/// <param name="PerYear">Kroner a year for one place.</param>
/// <param name="SplitPrice">Kroner per unit where rates are split; null where the file does not split it.</param>
public sealed record StepTerms(
    StepKind Kind,
    string Name,
    decimal Share,
    decimal? Places,
    decimal? Hours,
    decimal Rate,
    decimal PerYear,
    decimal? SplitPrice
);
