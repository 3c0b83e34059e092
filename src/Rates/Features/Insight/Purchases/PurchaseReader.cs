using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>Reads a purchase as a form has it.</summary>
internal static class PurchaseReader
{
    /// <summary>The purchase as typed; null with the faults.</summary>
    /// <param name="form">The form.</param>
    /// <param name="buyer">Whose purchase it is.</param>
    /// <param name="services">The services of the year typed.</param>
    public static (PurchaseEntry? Entry, List<FieldFault> Faults) Entry(
        IFormCollection form,
        string buyer,
        IReadOnlyDictionary<string, BoughtService> services
    )
    {
        var faults = new List<FieldFault>();
        var year = Year(form.Word("aar"));
        faults.Need("aar", year is not null, PurchaseFaults.NotAYear(form.Word("aar")));
        var service = services.GetValueOrDefault(Code(form.Word("ydelse")));
        faults.Need(
            "ydelse",
            service is not null || year is null,
            PurchaseFaults.UnknownService(form.Word("ydelse"), year ?? Purchase.FirstYear)
        );
        var (places, units) = (form.Word("pladser"), form.Word("enheder"));
        faults.Need("pladser", IsCounted(places, units), PurchaseFaults.NoCount());
        var hours = form.Word("timer");
        faults.Need("timer", IsHours(hours), PurchaseFaults.NotHours(hours));
        var source = form.Word("kilde");
        faults.Need("kilde", IsSource(source), PurchaseFaults.SourceMissing());
        return faults.Count > 0
            ? (null, faults)
            : (
                new PurchaseEntry(
                    buyer,
                    year!.Value,
                    service!.Party,
                    service.Key,
                    Count(places),
                    Count(units),
                    source,
                    Hours(hours)
                ),
                faults
            );
    }

    /// <summary>A year a purchase may be of; null for anything else.</summary>
    public static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, Danish.Invariant, out var year)
        && year is >= Purchase.FirstYear and <= Purchase.LastYear
            ? year
            : null;

    /// <summary>The code of what a list proposes: 0779/Y001 of »0779/Y001 Bakken, Døgn«.</summary>
    public static string Code(string text) => text.Split(' ', 2)[0];

    /// <summary>A number above nought; null for anything else.</summary>
    public static decimal? Count(string text) =>
        CellText.Number(text) is { IsPercent: false, Value: > 0m and <= PurchaseFaults.MostUnits } number
        && decimal.Round(number.Value, 2) == number.Value
            ? number.Value
            : null;

    /// <summary>True when exactly one of the two is told, and it is a count.</summary>
    public static bool IsCounted(string places, string units) =>
        places.Length > 0 != units.Length > 0 && (Count(places) ?? Count(units)) is not null;

    /// <summary>Hours per unit from 0 to 24; null for anything else.</summary>
    public static decimal? Hours(string text) =>
        CellText.Number(text) is { IsPercent: false, Value: >= 0m and <= PurchaseFaults.MostHours } number
        && decimal.Round(number.Value, 2) == number.Value
            ? number.Value
            : null;

    /// <summary>True when no hours are told, or hours that can be.</summary>
    public static bool IsHours(string text) => text.Length == 0 || Hours(text) is not null;

    public static bool IsSource(string text) => text.Length is > 0 and <= PurchaseFaults.LongestSource;
}
