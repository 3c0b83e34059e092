using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>The rates of a file filtered and ordered as an address says: <c>?q=bakken&amp;type=Dag&amp;orden=-takst</c>.</summary>
public sealed class RateList
{
    private static readonly Dictionary<string, Func<RateRow, object?>> Columns = new()
    {
        ["nr"] = row => row.Key,
        ["tilbud"] = row => row.Name,
        ["type"] = row => row.Type,
        ["retsgrundlag"] = row => row.Basis,
        ["pladser"] = row => row.Places,
        ["belaegning"] = row => row.Occupancy,
        ["takst"] = row => row.Rate,
        ["sidste"] = row => row.LastRate,
        ["aendring"] = row => row.Change,
        ["status"] = row => row.Rate is null ? 1000 : (row.Errors * 100) + row.Warnings,
    };

    public RateList(AssessedRateFile assessed, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Type = request.Query["type"].ToString();
        All = RateRow.All(assessed);
        Types =
        [
            .. All.Where(row => row.AddOn is null).Select(row => row.Type).Where(type => type.Length > 0).Distinct(),
        ];
        var shown = ListOrder.Of(request).Apply(All.Where(Matches), Columns).ToList();
        Services = [.. shown.Where(row => row.AddOn is null)];
        AddOns = [.. shown.Where(row => row.AddOn is not null)];
    }

    /// <summary>What was searched for.</summary>
    public string Text { get; }

    /// <summary>The offer type chosen; empty for all.</summary>
    public string Type { get; }

    /// <summary>Every rate of the file.</summary>
    public IReadOnlyList<RateRow> All { get; }

    /// <summary>The offer types of the file.</summary>
    public IReadOnlyList<string> Types { get; }

    public IReadOnlyList<RateRow> Services { get; }

    public IReadOnlyList<RateRow> AddOns { get; }

    private bool Matches(RateRow row) =>
        (Type.Length == 0 || row.Type == Type) && TextFilter.Finds(Text, row.Key, row.Name, row.Offer, row.Basis);
}
