using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>What became of a service since last year.</summary>
public enum DifferenceKind
{
    Vanished,
    Appeared,
    Places,
    Up,
    Down,
}

/// <summary>One difference from last year.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Key">The service's number.</param>
/// <param name="Name">The service.</param>
/// <param name="Unit">What the rate is paid for.</param>
/// <param name="Before">Last year's rate or places; null when unknown.</param>
/// <param name="Now">This year's.</param>
public sealed record RateDifference(
    DifferenceKind Kind,
    string Key,
    string Name,
    string Unit,
    decimal? Before,
    decimal? Now
)
{
    public decimal? Step => Now - Before;

    /// <summary>The change as a share; null when last year's figure was 0 or unknown.</summary>
    public decimal? Change => Before is > 0m and { } before && Now is { } now ? (now / before) - 1m : null;
}

/// <summary>Everything that differs from last year: vanished and new services, places, rates; the largest changes first.</summary>
public sealed class RateDifferences
{
    private RateDifferences(IReadOnlyList<RateDifference> all, bool hasLastYear)
    {
        All = all;
        HasLastYear = hasLastYear;
    }

    public IReadOnlyList<RateDifference> All { get; }

    /// <summary>False when the template was made without last year's file, so there is nothing to compare with.</summary>
    public bool HasLastYear { get; }

    public IReadOnlyList<RateDifference> Of(DifferenceKind kind) => [.. All.Where(one => one.Kind == kind)];

    public static RateDifferences Of(AssessedRateFile assessed)
    {
        var lastYear = assessed.File.Header.LastYear;
        if (lastYear.Count == 0)
        {
            return new([], false);
        }

        var rows = RateRow.All(assessed).Where(row => row.AddOn is null).ToList();
        var present = rows.Select(row => row.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(
            [
                .. lastYear.Where(last => !present.Contains(last.Key)).Select(Vanished),
                .. rows.Where(row => row.LastYear is null).Select(Appeared),
                .. rows.Select(Places).OfType<RateDifference>().OrderByDescending(one => Size(one.Step)),
                .. rows.Select(Rate).OfType<RateDifference>().OrderByDescending(one => Size(one.Change)),
            ],
            true
        );
    }

    private static decimal Size(decimal? value) => decimal.Abs(value ?? 0m);

    private static RateDifference Vanished(LastYearService last) =>
        new(DifferenceKind.Vanished, last.Key, last.Name, last.Unit, last.Rate, null);

    private static RateDifference Appeared(RateRow row) =>
        new(DifferenceKind.Appeared, row.Key, row.Name, row.Unit, null, row.Rate);

    private static RateDifference? Places(RateRow row) =>
        row.LastYear?.Places is { } before && row.Places is { } now && now != before
            ? new(DifferenceKind.Places, row.Key, row.Name, "pladser", before, now)
            : null;

    private static RateDifference? Rate(RateRow row) =>
        row.LastRate is { } before && row.Rate is { } now && now != before
            ? new(now > before ? DifferenceKind.Up : DifferenceKind.Down, row.Key, row.Name, row.Unit, before, now)
            : null;
}
