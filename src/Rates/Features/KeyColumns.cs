using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Rates.Features;

/// <summary>The first columns of a list of operators' rows: what rows of several areas and years are told apart by.</summary>
public static class KeyColumns
{
    /// <summary>Area, budget year, and the operator's code and company number.</summary>
    /// <param name="parties">Knows the company numbers.</param>
    /// <param name="area">The list's area.</param>
    /// <param name="year">The list's budget year.</param>
    /// <param name="party">Official code of a row's operator.</param>
    public static IEnumerable<ExportColumn<T>> Of<T>(
        PartyRegister parties,
        AreaKey area,
        BudgetYear year,
        Func<T, string> party
    )
    {
        var numbers = parties
            .InForce(year)
            .GroupBy(one => one.Code.Value, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => one.First().CompanyNumber, StringComparer.Ordinal);
        return
        [
            ExportColumn<T>.Text("Område", _ => PartyRegister.AreaName(area), 14),
            ExportColumn<T>.Number("Budgetår", _ => year.Year, "0"),
            ExportColumn<T>.Text("Kode", party, 8),
            ExportColumn<T>.Text("CVR-nr.", row => numbers.GetValueOrDefault(party(row)), 11),
        ];
    }
}
