using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Features.Agreements;

namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>The rates against the agreement: over the years, and operator by operator.</summary>
internal static class AgreementSections
{
    public static IEnumerable<ReportSection> Of(InsightReport report)
    {
        if (report.Agreement is not { Current.Lines.Count: > 0 } agreement)
        {
            yield break;
        }

        yield return Course(report, agreement);
        if (report.Party is null && agreement.Current.Operators.Count > 1)
        {
            yield return Operators(report, agreement);
        }
    }

    private static ReportSection Course(InsightReport report, InsightAgreement agreement)
    {
        var (first, current) = (agreement.Agreement, agreement.Current);
        var rows = PathPoints
            .Of(first, agreement.Years)
            .Select(point =>
            {
                var known = agreement.Years.FirstOrDefault(year => year.Year == point.Year);
                return new ReportRow(
                    [
                        new(point.Year.ToString(Danish.Invariant)),
                        ReportCell
                            .Number(point.Index * 100m, 2)
                            .To(
                                known?.Standing is null || !MayLead(report) ? null : Why(report, agreement, point.Year),
                                $"Hvorfor indeks i {point.Year}?"
                            ),
                        ReportCell.Number(point.Target * 100m, 2),
                        ReportCell.Change(known?.Nominal),
                        ReportCell.Millions(known?.Standing?.Excess.Value),
                    ],
                    point.Year == report.Year
                );
            })
            .ToList();
        var table = new ReportTable(
            $"Takstindeks, {first.BaseYear} er 100",
            [
                ReportColumn.Text("År", 12),
                ReportColumn.Number("Indeks", null, "0.00"),
                ReportColumn.Number("Mål", null, "0.00"),
                ReportColumn.Number("Løbende priser", $"siden {first.BaseYear}", ReportColumn.Signed),
                ReportColumn.Number("Over målet", "mio. kr. om året", ReportColumn.Tenths),
            ],
            rows
        );
        var words = string.Join(
            "; ",
            rows.Where(row => row.Cells[1].Value is not null)
                .Select(row => $"{row.Cells[0].Text}: {row.Cells[1].Text} mod målet {row.Cells[2].Text}")
        );
        return new ReportSection("takstaftalen", Headline(report, agreement), table)
        {
            Sheet = "Takstaftalen",
            Lead = $"Takstaftalen {first.Years.Replace('-', '–')}: {LowerFirst(first.Goal)}.",
            Chart = ReportChart.Of(
                ReportChartKind.Lines,
                $"Takstindeks i {PriceBasisWords.Of(first.Basis)}, {first.BaseYear} er 100. {words}.",
                "Optrukket: indeks. Stiplet: aftalens mål. Aksen begynder ikke ved 0.",
                table,
                1,
                1,
                2
            ),
            Note =
                (current.Fault is { } fault ? $"{fault.Message} " : "")
                + (
                    current.LeftOut.Count > 0
                        ? $"{Danish.Number(current.LeftOut.Count)} af {Danish.Number(report.Rates.Count)} takster er ikke med i indekset: "
                            + $"{Danish.Number(current.LeftOut.WithoutBase)} uden takst i {first.BaseYear}, {Danish.Number(current.LeftOut.Outside)} uden for rammeaftalen og {Danish.Number(current.LeftOut.WithoutUnits)} uden kendte enheder."
                        : "Alle takster er med i indekset."
                ),
            More = ($"{AgreementDesk.AddressOf(report.Area)}?aftale={first.Years}", "Takstaftalen"),
        };
    }

    private static ReportSection Operators(InsightReport report, InsightAgreement agreement)
    {
        var target = agreement.Current.Target.Value;
        var all = agreement
            .Current.Operators.OrderByDescending(one => one.Standing?.Index.Value - target)
            .ThenBy(one => one.Name, Danish.Order)
            .ToList();
        var above = all.Count(one => one.Standing is { IsAbove: true });
        var table = new ReportTable(
            $"Driftsherrernes takster {report.Year} mod målet {Danish.Number(target * 100m, 2)}",
            [
                ReportColumn.Text("Driftsherre"),
                ReportColumn.Number("Indeks", null, "0.00"),
                ReportColumn.Number("Afvigelse", "fra målet", ReportColumn.Signed),
                ReportColumn.Number("Omsætning", "i indekset, mio. kr.", ReportColumn.Tenths),
                ReportColumn.Number("Over målet", "mio. kr. om året", ReportColumn.Tenths),
            ],
            [
                .. all.Select(one => new ReportRow(
                    [
                        new ReportCell(one.Name).To(InsightAddress.Of(report.Area, report.Year, one.Party), one.Name),
                        ReportCell
                            .Number(one.Standing?.Index.Value * 100m, 2)
                            .To(
                                one.Standing is null || !MayLead(report)
                                    ? null
                                    : AgreementAddress(report, agreement, report.Year, one.Party),
                                $"Hvorfor indeks for {one.Name}?"
                            ),
                        ReportCell.Change((one.Standing?.Index.Value / target) - 1m),
                        ReportCell.Millions(one.Lines.Sum(line => line.Line.Now)),
                        ReportCell.Millions(one.Standing is { IsAbove: true } over ? over.Excess.Value : null),
                    ],
                    one.Party == report.Own
                )),
            ],
            new ReportRow([
                new("I alt"),
                ReportCell.Number(agreement.Current.Standing?.Index.Value * 100m, 2),
                ReportCell.Change((agreement.Current.Standing?.Index.Value / target) - 1m),
                ReportCell.Millions(all.Sum(one => one.Lines.Sum(line => line.Line.Now))),
                ReportCell.Millions(agreement.Current.Standing?.Excess.Value),
            ])
        );
        return new ReportSection(
            "driftsherrer-mod-maalet",
            above == 0
                ? "Ingen driftsherrer ligger over målet"
                : $"{Danish.Number(above)} af {Danish.Number(all.Count)} driftsherrer ligger over målet",
            table
        )
        {
            Sheet = "Mod målet",
            Chart = ReportChart.Of(
                ReportChartKind.Signed,
                $"Afvigelse fra takstaftalens mål i procent, takstindeks {report.Year}. Tallene står i tabellen.",
                $"Afvigelse fra målet i procent, takstindeks {report.Year}. Gul: over målet.",
                table,
                1,
                2
            ),
            Note =
                "Rækken I alt er forskellen for alle ydelser, over og under målet, så den er ikke summen af beløbene over målet.",
        };
    }

    private static string Headline(InsightReport report, InsightAgreement agreement)
    {
        var whose = report.Party is null ? "Taksterne" : $"{Danish.Genitive(report.Whose)} takster";
        return agreement.Current.Standing is not { } standing ? $"Indekset for {report.Year} mangler prisudvikling"
            : standing.Index.Value == standing.Target.Value ? $"{whose} er på målet i {report.Year}"
            : $"{whose} er {Danish.Percent(decimal.Round(decimal.Abs((standing.Index.Value / standing.Target.Value) - 1m), 3))} {(standing.IsAbove ? "over" : "under")} målet i {report.Year}";
    }

    /// <summary>The agreement's own pages show what is published now, so other reports do not lead there.</summary>
    private static bool MayLead(InsightReport report) =>
        !report.Knowledge.IsDelivered && report.Knowledge.Known is null && report.Filter.IsEmpty;

    private static string Why(InsightReport report, InsightAgreement agreement, int year) =>
        AgreementAddress(report, agreement, year, report.Party);

    private static string AgreementAddress(InsightReport report, InsightAgreement agreement, int year, string? party) =>
        FormattableString.Invariant($"{AgreementDesk.AddressOf(report.Area)}/{year}/udledning")
        + $"?aftale={agreement.Agreement.Years}"
        + (party is null ? "" : $"&part={party}");

    private static string LowerFirst(string text) =>
        text.Length == 0 ? text : char.ToLower(text[0], Danish.Culture) + text[1..];
}
