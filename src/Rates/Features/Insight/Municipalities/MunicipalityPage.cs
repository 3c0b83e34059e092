using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Insight.Reports;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Municipalities;

/// <summary>A municipality on one page: what it sells, what it buys, and what it pays more for.</summary>
/// <param name="Report">What it sells: the operator's report of the year.</param>
/// <param name="Party">Official code.</param>
/// <param name="Name">The municipality's name.</param>
/// <param name="Lying">Rates of offers that lie in it, whoever runs them.</param>
/// <param name="Bought">What it says it buys, the dearest first; null for a reader who may not see it.</param>
/// <param name="MayEdit">True when the reader may enter what it buys.</param>
public sealed record MunicipalityPage(
    InsightReport Report,
    string Party,
    string Name,
    IReadOnlyList<InsightRate> Lying,
    IReadOnlyList<PurchaseCost>? Bought,
    bool MayEdit
)
{
    /// <summary>Rows of what is bought, so that the page stays one.</summary>
    private const int MostBought = 8;

    private const int MostBases = 9;

    public InsightTotal Sold => Report.Total;

    /// <summary>What the purchases with a rate cost, kroner; null where none can be told.</summary>
    public decimal? Cost =>
        Bought is { } all && all.Any(one => one.Cost is not null) ? all.Sum(one => one.Cost ?? 0m) : null;

    /// <summary>How much more purchases cost than at last year's rates, where those are known, kroner.</summary>
    public decimal? More => Compared.Count > 0 ? Compared.Sum(one => one.More!.Value) : null;

    /// <summary>The same as a share of what they cost then.</summary>
    public decimal? MoreShare =>
        More is { } more && Compared.Sum(one => one.Cost!.Value) - more is > 0m and var before ? more / before : null;

    /// <summary>Purchases without a rate this year, so that nothing is told of what they cost.</summary>
    public int Unpriced => Bought?.Count(one => one.Cost is null) ?? 0;

    /// <summary>Purchases whose rate last year is not known.</summary>
    public int NotCompared => (Bought?.Count ?? 0) - Unpriced - Compared.Count;

    /// <summary>True when some units are worked out of places.</summary>
    public bool IsEstimate => Compared.Exists(one => one.IsEstimate);

    private List<PurchaseCost> Compared => [.. (Bought ?? []).Where(one => one is { Cost: not null, More: not null })];

    public decimal BoughtPlaces => Bought?.Sum(one => one.Purchase.Places ?? 0m) ?? 0m;

    /// <summary>The news in one line.</summary>
    public string Headline =>
        More is { } more
            ? $"{Name} betaler {Danish.Number(decimal.Abs(more) / 1_000_000m, 1)}{Danish.HardSpace}mio.{Danish.HardSpace}kr. {(more < 0m ? "mindre" : "mere")} for de samme {(IsEstimate ? "pladser" : "enheder")} i {Report.Year}{(IsEstimate ? " (skøn)" : "")}"
        : Report.Rates.Count > 0
            ? $"{Name} sælger {Danish.Number(Sold.Places, 0)} pladser i {Sold.Offers} tilbud i {Report.Year}"
        : $"{Name} i {Report.Year}";

    /// <summary>What is sold, by paragraph.</summary>
    public ReportTable SoldTable
    {
        get
        {
            var rows = Breakdown.Of(
                Report.Rates,
                InsightFilter.BasisOf,
                key => key == InsightFilter.NotTold ? "Uden paragraf" : key
            );
            return new(
                $"Solgte pladser {Report.Year} efter paragraf",
                [
                    ReportColumn.Text("Paragraf", 20),
                    ReportColumn.Number("Tilbud"),
                    ReportColumn.Number("Pladser"),
                    ReportColumn.Number("Takster", "fra–til, kr.", "#,##0", 16),
                    ReportColumn.Number("Omsætning", "mio. kr.", ReportColumn.Tenths),
                    ReportColumn.Number("Ændring", $"fra {Report.Year - 1}", ReportColumn.Signed),
                ],
                [.. rows.Take(MostBases).Select(row => SoldRow(row.Name, row.Key, row.Total))],
                SoldRow(rows.Count > MostBases ? $"I alt, {rows.Count} paragraffer" : "I alt", null, Sold)
            );
        }
    }

    /// <summary>What is bought, and what it costs more than last year.</summary>
    public ReportTable BoughtTable =>
        new(
            $"Købte pladser {Report.Year}",
            [
                ReportColumn.Text("Ydelse", 30),
                ReportColumn.Text("Driftsherre", 14),
                ReportColumn.Number("Pladser", "eller enheder", "#,##0.##", 12),
                ReportColumn.Number("Takst", "kr.", "#,##0.00"),
                ReportColumn.Number("Ændring", $"fra {Report.Year - 1}", ReportColumn.Signed),
                ReportColumn.Number("Pris", "1.000 kr.", "#,##0"),
                ReportColumn.Number("Mere end før", "1.000 kr.", "#,##0"),
            ],
            [.. Bought!.Take(MostBought).Select(BoughtRow)],
            new ReportRow([
                new(Bought!.Count > MostBought ? $"I alt, {Danish.Number(Bought.Count)} køb" : "I alt"),
                new(""),
                new(""),
                new(""),
                ReportCell.Change(MoreShare),
                ReportCell.Number(Cost / 1000m),
                ReportCell.Number(More / 1000m),
            ])
        );

    /// <summary>Where the extra kroner are, as bars.</summary>
    public ReportChart? MoreChart =>
        Bought is { Count: > 0 }
            ? ReportChart.Of(
                ReportChartKind.Signed,
                $"Hvad de største køb koster mere i {Report.Year}, 1.000 kr. Tallene står i tabellen.",
                "1.000 kr. mere end til sidste års takster, for de samme pladser.",
                BoughtTable,
                0,
                6
            )
            : null;

    private ReportRow SoldRow(string name, string? key, InsightTotal total)
    {
        var services = Report
            .Rates.Where(rate => !rate.IsAddOn && (key is null || InsightFilter.BasisOf(rate) == key))
            .ToList();
        var rates = services.ConvertAll(rate => rate.Rate);
        var units = services.Select(rate => rate.Unit).Distinct(StringComparer.Ordinal).Count();
        return new([
            key is null
                ? new ReportCell(name)
                : new ReportCell(name).To(
                    InsightAddress.Behind(Report, InsightFilter.None with { Basis = key }),
                    $"{name}: se taksterne"
                ),
            ReportCell.Number(total.Offers),
            ReportCell.Number(total.Places, 1),
            new(
                key is null || rates.Count == 0 ? ReportCell.None
                : units > 1 ? "flere enheder"
                : rates.Min() == rates.Max() ? Danish.Number(rates[0], 0)
                : $"{Danish.Number(rates.Min(), 0)}–{Danish.Number(rates.Max(), 0)}"
            ),
            ReportCell.Millions(total.Turnover),
            ReportCell.Change(total.Change),
        ]);
    }

    private static ReportRow BoughtRow(PurchaseCost one)
    {
        var (purchase, rate) = (one.Purchase, one.Rate);
        return new([
            new(rate?.Name ?? PublishedRate.KeyOf(purchase.Party, purchase.ServiceKey)),
            new(rate?.Operator ?? purchase.Party),
            purchase.Places is { } places
                ? ReportCell.Number(places, places == decimal.Truncate(places) ? 0 : 1)
                : new ReportCell($"{Danish.Number(purchase.Units ?? 0m)} {rate?.Unit}", purchase.Units),
            ReportCell
                .Number(rate?.Rate, 2)
                .To(rate?.Address, $"Hvorfor {Danish.Number(rate?.Rate ?? 0m, 2)} kr.? {rate?.Name}"),
            ReportCell.Change(rate?.Change),
            ReportCell.Number(one.Cost / 1000m),
            ReportCell.Number(one.More / 1000m),
        ]);
    }
}
