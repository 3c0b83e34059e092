using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>How the rates of like offers lie: quartiles, and for an operator where its own are.</summary>
internal static class LikeSections
{
    private const int MostGroups = 12;

    public static IEnumerable<ReportSection> Of(InsightReport report)
    {
        // Rates of different units do not stand on one scale, so each unit has a chart of its own.
        foreach (var unit in report.Like.Take(MostGroups).GroupBy(group => group.Unit, StringComparer.Ordinal))
        {
            yield return Section(report, unit.Key, [.. unit]);
        }

        if (report.Party is not null && Own(report) is { } own)
        {
            yield return own;
        }
    }

    private static ReportSection Section(InsightReport report, string unit, List<LikeGroup> groups)
    {
        var widest = groups.MaxBy(group => group.Spread.Highest / decimal.Max(0.01m, group.Spread.Lowest))!;
        var table = new ReportTable(
            $"Lignende tilbud {report.Year}, kr. pr. {unit}",
            [
                ReportColumn.Text("Paragraf og målgruppe", 32),
                ReportColumn.Number("Takster", null, "#,##0", 9),
                ReportColumn.Number("Laveste", "kr."),
                ReportColumn.Number("Nedre kvartil", "kr."),
                ReportColumn.Number("Median", "kr."),
                ReportColumn.Number("Øvre kvartil", "kr."),
                ReportColumn.Number("Højeste", "kr."),
            ],
            [
                .. groups.Select(group => new ReportRow([
                    new ReportCell(group.Name).To(
                        InsightAddress.Behind(report, InsightFilter.None with { Basis = group.LegalBasis }),
                        $"{group.Name}: se taksterne"
                    ),
                    ReportCell.Number(group.Spread.Count),
                    ReportCell.Number(group.Spread.Lowest),
                    ReportCell.Number(group.Spread.LowerQuartile),
                    ReportCell.Number(group.Spread.Median),
                    ReportCell.Number(group.Spread.UpperQuartile),
                    ReportCell.Number(group.Spread.Highest),
                ])),
            ]
        );
        return new ReportSection(
            $"lignende-{unit}",
            $"{widest.Name}: halvdelen koster mellem {Danish.Number(widest.Spread.LowerQuartile, 0)} og {Danish.Number(widest.Spread.UpperQuartile, 0)} kr. pr. {unit}",
            table
        )
        {
            Sheet = $"Lignende, {unit}",
            IsWide = true,
            Chart = ReportChart.Of(
                ReportChartKind.Spreads,
                $"Spredning af takster for lignende tilbud, kr. pr. {unit}. Tallene står i tabellen.",
                $"Kr. pr. {unit}. Stregen går fra laveste til højeste, boksen er den midterste halvdel, og den mørke streg er medianen.",
                table,
                0,
                2,
                3,
                4,
                5,
                6
            ),
            Note =
                $"Lignende tilbud har samme paragraf, målgruppe og enhed. Kun stedets første takst for paragraffen er med, og kun grupper med mindst {Danish.Number(report.Fewest)} tilbud vises."
                + (
                    report.Like.Count > MostGroups
                        ? $" De {Danish.Number(MostGroups)} største af {Danish.Number(report.Like.Count)} grupper er vist."
                        : ""
                ),
        };
    }

    /// <summary>An operator's own rates that lie outside the quartiles of their like.</summary>
    private static ReportSection? Own(InsightReport report)
    {
        var own = report
            .Like.SelectMany(group =>
                group.Rates.Where(rate => rate.Party == report.Party).Select(rate => (Rate: rate, group.Spread))
            )
            .ToList();
        if (own.Count == 0)
        {
            return null;
        }

        var above = own.Count(one => one.Spread.PlaceOf(one.Rate.Rate) == QuartilePlace.AboveUpper);
        return new ReportSection(
            "egne-mod-lignende",
            $"{Danish.Number(above)} af {Danish.Number(own.Count)} takster ligger over øvre kvartil",
            new ReportTable(
                $"{Danish.Genitive(report.Whose)} takster {report.Year} blandt lignende tilbud",
                [
                    ReportColumn.Text("Ydelse", 34),
                    ReportColumn.Number("Takst", "kr.", "#,##0.00"),
                    ReportColumn.Number("Median", "kr."),
                    ReportColumn.Number("Forskel", "fra medianen", ReportColumn.Signed),
                    ReportColumn.Text("Placering", 20),
                ],
                [
                    .. own.OrderByDescending(one => one.Rate.Rate / decimal.Max(0.01m, one.Spread.Median))
                        .Select(one => new ReportRow([
                            new(one.Rate.Name, Note: $"{one.Rate.LegalBasis} · pr. {one.Rate.Unit}"),
                            ReportCell
                                .Number(one.Rate.Rate, 2)
                                .To(one.Rate.Address, $"Hvorfor {Danish.Kroner(one.Rate.Rate)}? {one.Rate.Name}"),
                            ReportCell.Number(one.Spread.Median),
                            ReportCell.Change((one.Rate.Rate / one.Spread.Median) - 1m),
                            new(one.Spread.Place(one.Rate.Rate)),
                        ])),
                ]
            )
        )
        {
            Sheet = "Egne mod lignende",
            IsWide = true,
        };
    }
}
