using Rammevaerk.Kernel;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>Occupancy budgeted and actual, and surpluses and deficits; for those who may see them.</summary>
internal static class InnerSections
{
    private const string Readers = "Ses af sekretariatet, forummet, takstgruppen, revisor og driftsherren selv.";

    public static IEnumerable<ReportSection> Of(InsightReport report)
    {
        if (report.Inner is not { } inner)
        {
            yield break;
        }

        if (inner.Occupancy.ReadingYear is { } year)
        {
            yield return Occupancy(report, inner.Occupancy, year);
        }

        if (inner is { AccountingYear: { } accounting, Results.Count: > 0 })
        {
            yield return Results(report, inner.Results, accounting);
        }
    }

    private static ReportSection Occupancy(InsightReport report, OccupancyTable occupancy, int year)
    {
        var table = new ReportTable(
            $"Belægning budgetteret og faktisk efter driftsherre",
            [
                ReportColumn.Text("Driftsherre"),
                ReportColumn.Number("Budget", $"{report.Year}", ReportColumn.Percent),
                ReportColumn.Number("Faktisk", $"{year}", ReportColumn.Percent),
                ReportColumn.Number("Budget", $"{year}", ReportColumn.Percent),
                ReportColumn.Number("Forskel", "procentpoint", ReportColumn.SignedTenths),
            ],
            [.. occupancy.Rows.Select(row => Row(report, row))],
            occupancy.Rows.Count > 1 ? Row(report, occupancy.Whole) : null
        );
        if (occupancy.Whole.BudgetedThen is null)
        {
            table = table.Without(3, 4);
        }

        var whole = occupancy.Whole;
        return new ReportSection("belaegning", Headline(whole, year), table)
        {
            Sheet = "Belægning",
            Chart = ReportChart.Of(
                ReportChartKind.Pairs,
                $"Budgetteret belægning {report.Year} og faktisk belægning {year} i procent. Tallene står i tabellen.",
                $"Ring: budgetteret {report.Year}. Prik: faktisk {year}. I procent; aksen begynder ikke ved 0.",
                table,
                1,
                1,
                2
            ),
            Note =
                $"Vægtet med fuldtidspladser. Den faktiske belægning er den, driftsherrerne har aflæst i takstfilen; den er altid for et tidligere år. Faktisk og budgetteret {year} er for de samme ydelser. {Readers}",
        };
    }

    private static string Headline(OccupancyRow whole, int year) =>
        whole is { Actual: { } actual, BudgetedThen: { } then }
            ? $"Belægningen i {year} blev {Danish.Percent(decimal.Round(actual, 3))} mod budgetteret {Danish.Percent(decimal.Round(then, 3))}"
        : whole.Actual is { } known ? $"Belægningen i {year} blev {Danish.Percent(decimal.Round(known, 3))}"
        : "Belægning budgetteret og faktisk";

    private static ReportRow Row(InsightReport report, OccupancyRow row) =>
        new([
            row.Key.Length == 0 || row.Key == report.Party
                ? new ReportCell(row.Name)
                : new ReportCell(row.Name).To(
                    InsightAddress.Behind(report, report.Filter with { Operator = row.Key }),
                    $"{row.Name}: se taksterne"
                ),
            ReportCell.Percent(row.Budgeted),
            ReportCell.Percent(row.Actual),
            ReportCell.Percent(row.BudgetedThen),
            ReportCell.Points(row.Difference),
        ]);

    private static ReportSection Results(InsightReport report, IReadOnlyList<OperatorResult> results, int year)
    {
        var whole = OperatorResult.Sum(results);
        var result = whole.Result ?? 0m;
        var without = results.Count(one => one.Result is null);
        var table = new ReportTable(
            $"Overskud og underskud {year} efter driftsherre, 1.000 kr.",
            [
                ReportColumn.Text("Driftsherre"),
                ReportColumn.Number("Resultat", $"{year}"),
                ReportColumn.Number("Henlagt", "rest"),
                ReportColumn.Number("Åbent", "ikke disponeret"),
                ReportColumn.Number("I takster", $"{report.Year}"),
                ReportColumn.Number("Tilbud"),
            ],
            [.. results.Select(one => Row(report, one))],
            results.Count > 1 ? Row(report, whole) : null
        );
        return new ReportSection(
            "resultater",
            result == 0m
                ? $"Regnskaberne for {year} går op"
                : $"Regnskaberne for {year} viser et {(result > 0m ? "overskud" : "underskud")} på {Danish.Number(decimal.Abs(result) / 1_000_000m, 1)} mio. kr.",
            table
        )
        {
            Sheet = "Overskud og underskud",
            Chart = ReportChart.Of(
                ReportChartKind.Signed,
                $"Overskud og underskud {year} efter driftsherre i 1.000 kr. Tallene står i tabellen.",
                $"Resultat {year} i 1.000 kr.; underskud har minus.",
                table,
                0,
                1
            ),
            Note =
                $"Overskud er uden fortegn, underskud har minus; tabellen er i 1.000 kr. »I takster« er efterreguleringen i årets takster: et underskud hæver dem og er positivt. Kun tilbud med regnskab er med{(without == 0 ? "" : $"; {Danish.Number(without)} driftsherrer har intet for {year}")}. {Readers}",
            More = report.ReadsLedger ? ($"{LedgerEndpoints.Base}/{report.Area}", "Efterregulering") : null,
        };
    }

    private static ReportRow Row(InsightReport report, OperatorResult one) =>
        new([
            one.Party.Length == 0 || one.Party == report.Party || !report.ReadsLedger
                ? new ReportCell(one.Name)
                : new ReportCell(one.Name).To(
                    $"{LedgerEndpoints.Base}/{report.Area}?q={one.Party}",
                    $"{one.Name}: se resultaterne"
                ),
            ReportCell.Number(one.Result / 1000m),
            ReportCell.Number(one.Reserve / 1000m),
            ReportCell.Number(one.Open / 1000m),
            ReportCell.Number(one.InRates / 1000m),
            ReportCell.Number(one.Offers),
        ]);
}
