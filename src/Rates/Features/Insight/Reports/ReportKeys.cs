using Rammevaerk.Kernel;
using Rammevaerk.Rates.Features.Agreements;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>A key figure.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit; empty for none.</param>
/// <param name="Note">What to hold it against.</param>
/// <param name="Address">The section that tells more; null for none.</param>
public sealed record ReportKey(string Label, string Value, string Unit, string Note, string? Address);

/// <summary>The figures a report begins with.</summary>
public static class ReportKeys
{
    public static IReadOnlyList<ReportKey> Of(InsightReport report)
    {
        var total = report.Total;
        var keys = new List<ReportKey>
        {
            new(
                $"Omsætning {report.Year}",
                Danish.Number(total.Turnover / 1_000_000m, 1),
                "mio. kr.",
                total.Change is { } change
                    ? $"{PercentWords.Signed(decimal.Round(change, 3))} fra {report.Year - 1} for samme enheder"
                    : $"ingen takster for {report.Year - 1} at sammenligne med",
                "#paragraffer"
            ),
            new(
                "Pladser",
                Danish.Number(total.Places, 0),
                "",
                $"i {Danish.Number(total.Offers)} tilbud, {Danish.Number(total.Rates)} takster",
                "#paragraffer"
            ),
        };
        if (report.Agreement?.Current is { Standing: { } standing } current)
        {
            keys.Add(
                new(
                    standing.IsAbove ? "Over takstaftalens mål" : "Under takstaftalens mål",
                    Danish.Number(decimal.Abs(standing.Excess.Value) / 1_000_000m, 1),
                    "mio. kr.",
                    $"indeks {PathPicture.Shown(standing.Index.Value)} mod målet {PathPicture.Shown(current.Target.Value)}",
                    "#takstaftalen"
                )
            );
        }

        if (total.Occupancy is { } occupancy)
        {
            keys.Add(
                new(
                    "Budgetteret belægning",
                    Danish.Number(occupancy * 100m, 1),
                    "%",
                    report.Inner?.Occupancy is { ReadingYear: { } year, Whole.Actual: { } actual }
                        ? $"faktisk {Danish.Percent(decimal.Round(actual, 3))} i {year}"
                        : "vægtet med pladser",
                    report.Inner?.Occupancy.ReadingYear is null ? null : "#belaegning"
                )
            );
        }

        if (report.Inner is { AccountingYear: { } accounting, Results.Count: > 0 } inner)
        {
            var result = OperatorResult.Sum(inner.Results).Result ?? 0m;
            keys.Add(
                new(
                    $"{(result < 0m ? "Underskud" : "Overskud")} {accounting}",
                    Danish.Number(decimal.Abs(result) / 1_000_000m, 1),
                    "mio. kr.",
                    $"{Danish.Number(inner.Results.Sum(one => one.Reserve) / 1_000_000m, 1)} mio. kr. henlagt",
                    "#resultater"
                )
            );
        }

        return keys;
    }
}

/// <summary>What must be known to read a report's figures.</summary>
public static class ReportBasis
{
    public static IReadOnlyList<string> Lines(InsightReport report) =>
        [
            "Omsætning er takst × pladser × enheder om året × budgetteret belægning (RATE-2). Den er, hvad taksterne forudsætter, ikke et regnskab.",
            "Ændring fra sidste år er for de samme enheder som i år; nye ydelser er ikke med.",
            "Indeks er årets takster × enheder mod basisårets takster × de samme enheder, renset for pris- og lønudvikling (RATE-13).",
            "Det er frivilligt at indberette tilbud uden for rammeaftalen, så de er ikke fuldstændige (RATE-14).",
            .. report.Filter.IsEmpty
                ? (string[])[]
                : ["Rapporten er afgrænset; den tæller kun de takster, der er valgt."],
        ];
}
