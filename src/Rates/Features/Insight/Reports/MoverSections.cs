using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>The rates that rose and fell most, with what moved them.</summary>
internal static class MoverSections
{
    public static IEnumerable<ReportSection> Of(InsightReport report)
    {
        if (report.Up.Count + report.Down.Count == 0)
        {
            yield break;
        }

        var table = new ReportTable(
            $"De takster, der ændrer sig mest fra {report.Year - 1} til {report.Year}",
            [
                ReportColumn.Text("Ydelse", 30),
                ReportColumn.Text("Driftsherre", 14),
                ReportColumn.Number($"Takst {report.Year}", "kr.", "#,##0.00"),
                ReportColumn.Number($"Takst {report.Year - 1}", "kr.", "#,##0.00"),
                ReportColumn.Number("Ændring", null, ReportColumn.Signed, 9),
                ReportColumn.Number("For årets enheder", "kr.", "#,##0", 12),
                ReportColumn.Text("Mest på grund af", 24),
            ],
            [.. report.Up.Concat(report.Down.Reverse()).Select(Row)]
        );
        var (up, down) = (report.Rates.Count(rate => rate.Change > 0m), report.Rates.Count(rate => rate.Change < 0m));
        yield return new ReportSection(
            "aendringer",
            $"{Danish.Number(up)} takster stiger, og {Danish.Number(down)} falder",
            table
        )
        {
            Sheet = "Største ændringer",
            IsWide = true,
            Lead = Lead(report),
            Chart = ReportChart.Of(
                ReportChartKind.Signed,
                $"De største ændringer i takst fra {report.Year - 1} til {report.Year} i procent. Tallene står i tabellen.",
                "Ændring i procent, hovedydelser.",
                table,
                1,
                4
            ),
            Note =
                "Kun hovedydelser med en takst for samme enhed sidste år. »Mest på grund af« er det led, der flyttede taksten mest, i kroner af taksten; vælg taksten for at se hele udregningen.",
        };
    }

    private static string? Lead(InsightReport report) =>
        report.Up.Count > 0 && report.Up[0] is { Rate: var rate }
            ? $"Mest stiger {rate.Name} ({rate.Operator}): {Danish.Percent(decimal.Round(rate.Change!.Value, 3))}{(report.Up[0].Why is { } why ? $", mest på grund af {why}" : "")}."
            : null;

    private static ReportRow Row(ExplainedMover one)
    {
        var rate = one.Rate;
        return new([
            new(rate.Name, Note: $"{rate.LegalBasis} · pr. {rate.Unit}"),
            new(rate.Operator),
            ReportCell.Number(rate.Rate, 2).To(rate.Address, $"Hvorfor {Danish.Kroner(rate.Rate)}? {rate.Name}"),
            ReportCell.Number(rate.LastRate, 2),
            ReportCell.Change(rate.Change),
            ReportCell.Signed(rate.Kroner),
            new(one.Why ?? ReportCell.None),
        ]);
    }
}
