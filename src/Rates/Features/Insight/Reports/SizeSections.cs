using Rammevaerk.Kernel;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>How much there is: by paragraph, operator and municipality, inside and outside the agreement.</summary>
internal static class SizeSections
{
    private const int MostMunicipalities = 20;

    public static IEnumerable<ReportSection> Of(InsightReport report)
    {
        yield return ByBasis(report);
        if (report.Party is null && report.Filter.Operator.Length == 0)
        {
            yield return ByOperator(report);
        }

        if (ByMunicipality(report) is { } places)
        {
            yield return places;
        }

        yield return ByScope(report);
    }

    private static ReportSection ByBasis(InsightReport report)
    {
        var rows = Breakdown.Of(
            report.Rates,
            InsightFilter.BasisOf,
            key => key == InsightFilter.NotTold ? "Uden paragraf" : key
        );
        var table = Table(
            report,
            $"Tilbud, pladser og omsætning {report.Year} efter paragraf",
            "Paragraf",
            rows,
            key => report.Filter with { Basis = key }
        );
        var share = rows[0].Total.ShareOf(report.Total);
        return new ReportSection(
            "paragraffer",
            $"{rows[0].Name} er {Danish.Percent(decimal.Round(share, 3))} af omsætningen",
            table
        )
        {
            Sheet = "Paragraffer",
            IsWide = true,
            Chart = Turnover(report, table, "paragraf"),
            Beside = Places(report, table, "paragraf"),
            Note =
                "Omsætning er takst × pladser × dage × belægning, som taksten forudsætter. Ændringen er for de samme enheder som i år og kun for ydelser, der også havde en takst sidste år. Et tilbud med to paragraffer tæller under begge.",
        };
    }

    private static ReportSection ByOperator(InsightReport report)
    {
        var names = report
            .Rates.Select(rate => (rate.Party, rate.Operator))
            .Distinct()
            .ToDictionary(one => one.Party, one => one.Operator);
        var rows = Breakdown.Of(report.Rates, rate => rate.Party, key => names[key]);
        var top = rows.Take(3).ToList();
        var table = Table(
            report,
            $"Tilbud, pladser og omsætning {report.Year} efter driftsherre",
            "Driftsherre",
            rows,
            key => report.Filter with { Operator = key }
        );
        return new ReportSection(
            "driftsherrer",
            rows.Count <= top.Count
                ? $"{Danish.Number(rows.Count)} {(rows.Count == 1 ? "driftsherre" : "driftsherrer")} har {Danish.Number(report.Total.Places, 0)} pladser"
                : $"De tre største driftsherrer har {Danish.Percent(decimal.Round(top.Sum(row => row.Total.ShareOf(report.Total)), 2), 0)} af omsætningen",
            table
        )
        {
            Sheet = "Driftsherrer",
            IsWide = true,
            Chart = Turnover(report, table, "driftsherre"),
            Beside = Places(report, table, "driftsherre"),
        };
    }

    private static ReportSection? ByMunicipality(InsightReport report)
    {
        var rows = Breakdown.Of(report.Rates, InsightFilter.MunicipalityOf, report.NameOf);
        if (rows.Count < 2)
        {
            return null;
        }

        var shown = rows.Count <= MostMunicipalities ? rows : [.. rows.Take(MostMunicipalities)];
        var rest = rows.Skip(shown.Count).ToList();
        var table = Table(
            report,
            $"Tilbud, pladser og omsætning {report.Year} efter kommunen, tilbuddet ligger i",
            "Kommune",
            shown,
            key => report.Filter with { Municipality = key }
        );
        var told = rows.Where(row => row.Key != InsightFilter.NotTold).ToList();
        return new ReportSection(
            "geografi",
            told.Count == 0
                ? "Tilbuddenes kommune er ikke oplyst"
                : $"Flest pladser ligger i {told.MaxBy(row => row.Total.Places)!.Name}",
            table
        )
        {
            Sheet = "Geografi",
            IsWide = true,
            Chart = Places(report, table, "kommunen, tilbuddet ligger i"),
            Beside = Turnover(report, table, "kommunen, tilbuddet ligger i"),
            Note =
                "Kommunen er den, tilbuddets adresse ligger i ifølge tilbudskataloget; den er ikke altid driftsherren."
                + (
                    rest.Count > 0
                        ? $" {Danish.Number(rest.Count)} kommuner med mindst omsætning er kun med i summen."
                        : ""
                ),
        };
    }

    private static ReportSection ByScope(InsightReport report)
    {
        var rows = Breakdown.Of(
            report.Rates,
            rate => rate.IsInside ? InsightFilter.Inside : InsightFilter.Outside,
            key => key == InsightFilter.Inside ? "Inden for rammeaftalen" : "Uden for rammeaftalen"
        );
        var outside = rows.FirstOrDefault(row => row.Key == InsightFilter.Outside);
        return new ReportSection(
            "rammeaftalen",
            outside is null
                ? "Alle de oplyste tilbud er inden for rammeaftalen"
                : $"{Danish.Number(outside.Total.Rates)} {(outside.Total.Rates == 1 ? "takst" : "takster")} er uden for rammeaftalen",
            Table(
                report,
                $"Inden for og uden for rammeaftalen {report.Year}",
                "Rammeaftale",
                rows,
                key => report.Filter with { Scope = key }
            )
        )
        {
            Sheet = "Rammeaftalen",
            IsWide = true,
            Warning =
                "Det er frivilligt for driftsherrerne at indberette tilbud uden for rammeaftalen. Listen over dem er ikke fuldstændig, og summen er derfor for lille (RATE-14).",
        };
    }

    private static ReportChart Turnover(InsightReport report, ReportTable table, string by) =>
        ReportChart.Of(
            ReportChartKind.Bars,
            $"Omsætning {report.Year} efter {by} i mio. kr. Tallene står i tabellen.",
            $"Omsætning {report.Year} efter {by} i mio. kr.",
            table,
            1,
            4
        );

    private static ReportChart Places(InsightReport report, ReportTable table, string by) =>
        ReportChart.Of(
            ReportChartKind.Bars,
            $"Fuldtidspladser {report.Year} efter {by}. Tallene står i tabellen.",
            $"Fuldtidspladser {report.Year} efter {by}.",
            table,
            0,
            2
        );

    private static ReportTable Table(
        InsightReport report,
        string caption,
        string head,
        IReadOnlyList<BreakdownRow> rows,
        Func<string, InsightFilter> chosen
    ) =>
        new(
            caption,
            [
                ReportColumn.Text(head),
                ReportColumn.Number("Tilbud"),
                ReportColumn.Number("Pladser", "fuldtid", ReportColumn.Tenths),
                ReportColumn.Number("Takster"),
                ReportColumn.Number("Omsætning", "mio. kr.", ReportColumn.Tenths),
                ReportColumn.Number("Andel", "af omsætning", ReportColumn.Percent),
                ReportColumn.Number("Ændring", $"fra {report.Year - 1}", ReportColumn.Signed),
                ReportColumn.Number("Belægning", "budgetteret", ReportColumn.Percent),
            ],
            [
                .. rows.Select(row => new ReportRow(
                    [
                        new ReportCell(row.Name).To(
                            InsightAddress.Behind(report, chosen(row.Key)),
                            $"{row.Name}: se taksterne"
                        ),
                        .. Cells(row.Total, report.Total),
                    ],
                    report.Own is { } own && row.Key == own
                )),
            ],
            new ReportRow([new("I alt"), .. Cells(report.Total, report.Total)])
        );

    private static ReportCell[] Cells(InsightTotal total, InsightTotal whole) =>
        [
            ReportCell.Number(total.Offers),
            ReportCell.Number(total.Places, 1),
            ReportCell.Number(total.Rates),
            ReportCell.Millions(total.Turnover),
            ReportCell.Percent(total.ShareOf(whole)),
            ReportCell.Change(total.Change),
            ReportCell.Percent(total.Occupancy),
        ];
}
