using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>What the lists of a tried file have in common: whose file it is, and for which year.</summary>
internal static class TrialColumns
{
    public static IEnumerable<ExportColumn<T>> Of<T>(RateFileHeader header) =>
        [
            ExportColumn<T>.Number("Budgetår", _ => header.Year.Year, "0"),
            ExportColumn<T>.Text("Kode", _ => header.Operator.Code.Value, 8),
            ExportColumn<T>.Text("CVR-nr.", _ => header.Operator.CompanyNumber, 11),
            ExportColumn<T>.Text("Driftsherre", _ => header.Operator.FullName, 24),
        ];

    public static string FileName(string what, RateFileHeader header) =>
        ExportName.Of("proeve", what, header.Operator.FullName, header.Year);
}
