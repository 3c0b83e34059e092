using System.Globalization;
using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>
/// Puts rates in the order the parties know: by operator, then offer type and paragraph, then offer and service, and every
/// add-on after the service it belongs to.
/// </summary>
public static class AppendixGrouping
{
    public static IReadOnlyList<AppendixOperator> Of(IEnumerable<AppendixRow> rows) =>
        [
            .. rows.GroupBy(row => (row.Rate.Party, row.Operator))
                .OrderBy(own => own.Key.Operator, Danish.Order)
                .Select(own => new AppendixOperator(own.Key.Party, own.Key.Operator, Groups([.. own]))),
        ];

    private static List<AppendixGroup> Groups(List<AppendixRow> rows)
    {
        var keys = rows.Where(row => !row.IsAddOn).Select(row => row.Rate.ServiceKey).ToHashSet(StringComparer.Ordinal);
        var addOns = rows.Where(row => row.IsAddOn).ToLookup(row => row.Rate.ParentKey, StringComparer.Ordinal);
        // An add-on whose service is not in the list stands by itself.
        return
        [
            .. rows.Where(row => !row.IsAddOn || !keys.Contains(row.Rate.ParentKey!))
                .GroupBy(row => (row.Rate.OfferType, row.Rate.LegalBasis))
                .OrderBy(group => group.Key.OfferType, Danish.Order)
                .ThenBy(group => NumberIn(group.Key.LegalBasis))
                .ThenBy(group => group.Key.LegalBasis, Danish.Order)
                .Select(group => new AppendixGroup(
                    TitleOf(group.Key.OfferType, group.Key.LegalBasis),
                    [
                        .. group
                            .OrderBy(row => row.Place, Danish.Order)
                            .ThenBy(row => row.Rate.ServiceKey, StringComparer.Ordinal)
                            .SelectMany(row =>
                                row.IsAddOn
                                    ? [row]
                                    : addOns[row.Rate.ServiceKey]
                                        .OrderBy(one => one.Rate.ServiceKey, StringComparer.Ordinal)
                                        .Prepend(row)
                            ),
                    ]
                )),
        ];
    }

    private static string TitleOf(string type, string basis) =>
        type.Length == 0 && basis.Length == 0
            ? "Uden angivet tilbudstype"
            : string.Join(" · ", new[] { type, basis }.Where(text => text.Length > 0));

    /// <summary>The first number of a paragraph, so that § 85 stands before § 107.</summary>
    private static int NumberIn(string basis)
    {
        var digits = string.Concat(basis.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, Danish.Invariant, out var number) ? number : int.MaxValue;
    }
}
