using Rammevaerk.Kernel;
using Rammevaerk.Rates.Features.Agreements;
using Rammevaerk.Rates.Features.Insight.Reports;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Municipalities;

/// <summary>The figures a municipality's page begins with, and what they rest on.</summary>
public static class MunicipalityKeys
{
    public static IReadOnlyList<ReportKey> Of(MunicipalityPage page)
    {
        var (sold, year) = (page.Sold, page.Report.Year);
        var lying = InsightTotal.Of(page.Lying);
        var keys = new List<ReportKey>
        {
            new(
                "Sælger",
                Danish.Number(sold.Places, 0),
                "pladser",
                $"{Danish.Number(sold.Turnover / 1_000_000m, 1)} mio. kr. i {Danish.Number(sold.Offers)} tilbud",
                null
            ),
            new(
                $"Egne takster fra {year - 1}",
                sold.Change is { } change ? PercentWords.Signed(decimal.Round(change, 3)) : "–",
                "",
                sold.Change is null ? "ingen at sammenligne med" : "for samme enheder",
                null
            ),
            new(
                "Tilbud i kommunen",
                Danish.Number(lying.Offers),
                "",
                $"{Danish.Number(lying.Places, 0)} pladser, egne og andres",
                null
            ),
        };
        if (page.Bought is { Count: > 0 } bought)
        {
            keys.Add(
                new(
                    "Køber",
                    page.Cost is { } cost ? Danish.Number(cost / 1_000_000m, 1) : "–",
                    "mio. kr.",
                    $"{Danish.Number(page.BoughtPlaces, 1)} pladser i {Danish.Number(bought.Count)} ydelser",
                    null
                )
            );
            keys.Add(
                new(
                    "Betaler mere i år",
                    ReportCell.Signed(page.More / 1000m).Text,
                    "1.000 kr.",
                    page.IsEstimate ? "for de samme pladser (skøn)" : "for de samme enheder",
                    null
                )
            );
        }

        return keys;
    }

    /// <summary>What the page rests on.</summary>
    public static string Basis(MunicipalityPage page) =>
        page.Report.Knowledge.Words
        + (
            page.Bought is null
                ? " Hvad kommunen køber, ses kun af den selv, sekretariatet, forummet, takstgruppen og revisor."
            : page.Bought.Count == 0 ? " Der er ikke indberettet køb for året."
            : " Køb er de indberettede: kommunen eller sekretariatet har talt pladser eller enheder, og listen kan være ufuldstændig. Er der talt pladser, er prisen et skøn: pladser × enheder om året × takst. »Mere end før« er årets takst mod sidste års for de samme pladser."
                + (
                    page.Unpriced > 0
                        ? $" {Danish.Number(page.Unpriced)} køb har ingen takst i året og er ikke regnet med."
                        : ""
                )
                + (
                    page.NotCompared > 0
                        ? $" {Danish.Number(page.NotCompared)} køb har ingen takst året før og er ikke med i sammenligningen."
                        : ""
                )
        );
}
