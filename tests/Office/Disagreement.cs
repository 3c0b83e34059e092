using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Office;

/// <summary>Compares what the spreadsheet computed with what the engine computes from the same entries.</summary>
public static class Disagreement
{
    /// <summary>Every rate, occupancy and add-on rate that differs by as much as an øre (or a tenth of a per cent).</summary>
    public static IReadOnlyList<string> Of(AssessedRateFile recalculated)
    {
        var differences = new List<string>();
        foreach (var computed in recalculated.Rates.Services)
        {
            Compare(
                differences,
                computed.Service.StoredRate.Cell.ToString(),
                computed.Service.StoredRate.Value,
                computed.Rate?.Value
            );
            Compare(
                differences,
                computed.Service.StoredOccupancy.Cell.ToString(),
                computed.Service.StoredOccupancy.Value,
                computed.Occupancy?.Value * 100m
            );
            Compare(
                differences,
                computed.Service.StoredBasis.Cell.ToString(),
                Rounded(computed.Service.StoredBasis.Value),
                Rounded(computed.Basis.Value)
            );
        }

        foreach (var computed in recalculated.Rates.Services)
        {
            var service = computed.Service;
            CompareDerived(differences, service.StoredNetRate, computed.NetRate?.Value);
            CompareDerived(differences, service.StoredBaseRate, computed.Split?.BaseRate.Value);
            CompareDerived(differences, service.StoredServiceRate, computed.Split?.ServiceRate.Value);
            CompareDerived(differences, service.StoredSplitPrice, computed.Split?.Price.Value);
        }

        foreach (var step in recalculated.Rates.Steps)
        {
            CompareDerived(differences, step.Row.StoredRate, step.Rate?.Value);
            CompareDerived(differences, step.Row.StoredYear, step.PerYear?.Value);
            CompareDerived(differences, step.Row.StoredSplit, step.SplitPrice?.Value);
        }

        foreach (var addOn in recalculated.Rates.AddOns)
        {
            Compare(
                differences,
                addOn.AddOn.StoredRate.Cell.ToString(),
                addOn.AddOn.StoredRate.Value,
                addOn.Rate?.Value
            );
        }

        return differences;
    }

    private static void CompareDerived(List<string> differences, StoredResult stored, decimal? engine) =>
        Compare(differences, stored.Cell.ToString(), stored.Value, engine);

    private static decimal? Rounded(decimal? value) =>
        value is { } number ? decimal.Round(number, 2, MidpointRounding.AwayFromZero) : null;

    private static void Compare(List<string> differences, string cell, decimal? spreadsheet, decimal? engine)
    {
        if (spreadsheet != engine)
        {
            differences.Add($"{cell}: the spreadsheet says {spreadsheet}, the engine {engine}");
        }
    }
}
