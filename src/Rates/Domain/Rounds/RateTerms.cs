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

    /// <summary>True when a rate that takes this one's place must say its service rate too: the split model counts.</summary>
    [JsonIgnore]
    public bool AsksServiceRate => SplitCounts && Split is not null;

    /// <summary>
    /// The split of a rate that takes this one's place, at the same hours: what is not service is the base rate. Null where
    /// the split model does not count, no service rate is given, or the service alone is more than the rate.
    /// </summary>
    /// <param name="rate">Kroner per unit.</param>
    /// <param name="serviceRate">Kroner per hour; null where it is not known.</param>
    public SplitTerms? SplitOf(decimal rate, decimal? serviceRate) =>
        SplitCounts
        && Split is { } split
        && serviceRate is { } hourly
        && decimal.Round(rate - (split.Hours * hourly), Decimals, MidpointRounding.AwayFromZero) is >= 0m and var rest
            ? new(rest, hourly, split.Hours, rate)
            : null;

    /// <summary>The terms of a rate that took this one's place. Without its service rate its split is not known.</summary>
    /// <param name="rate">Kroner per unit.</param>
    /// <param name="serviceRate">Kroner per hour; null where it is not known.</param>
    public RateTerms WithRate(decimal rate, decimal? serviceRate = null)
    {
        var split = SplitOf(rate, serviceRate);
        return this with
        {
            Net = NetShare is { } share ? NetRateRule.Compute(rate, share).Value : null,
            Split = split,
            Steps =
            [
                .. Steps.Select(step =>
                    step with
                    {
                        Rate = StepRateRule.Compute(rate, step.Share, Decimals).Value,
                        PerYear = UnitsPerYear is { } units
                            ? StepRateRule.Yearly(rate, units, step.Share, Decimals).Value
                            : step.PerYear,
                        SplitPrice = split is null ? null : PriceOf(step, split),
                    }
                ),
            ],
        };
    }

    private static decimal? PriceOf(StepTerms step, SplitTerms split) =>
        step.Kind == StepKind.PartTime ? StepRateRule.Compute(split.Price, step.Share, Decimals).Value
        : step.Hours is { } hours ? SplitRateRule.Price(split.BaseRate, hours, split.ServiceRate, Decimals).Value
        : null;

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
