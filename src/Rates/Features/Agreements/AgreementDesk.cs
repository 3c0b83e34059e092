using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>Reads agreements, price figures, and the published rates they are held against. Writes nothing.</summary>
public sealed class AgreementDesk(RammevaerkDb db, OperatorNames names)
{
    /// <summary>Address of an area's page.</summary>
    public static string AddressOf(AreaKey area) => $"{AgreementEndpoints.Base}/{area}";

    /// <summary>The area's agreements, the newest first.</summary>
    public Task<List<RateAgreement>> AgreementsAsync(AreaKey area, CancellationToken cancellation) =>
        db.Set<RateAgreement>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .OrderByDescending(one => one.LastYear)
            .ThenByDescending(one => one.BaseYear)
            .ToListAsync(cancellation);

    /// <summary>The area's price figures, the first year first.</summary>
    public Task<List<PriceIndexFigure>> PricesAsync(AreaKey area, CancellationToken cancellation) =>
        db.Set<PriceIndexFigure>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .OrderBy(one => one.Year)
            .ToListAsync(cancellation);

    /// <summary>The area's agreements, and the one asked for held against its published rates.</summary>
    /// <param name="area">The area.</param>
    /// <param name="years">The agreement's years, such as 2025-2028; null or unknown for the newest with rates to measure from.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<AgreementView> LoadAsync(AreaKey area, string? years, CancellationToken cancellation)
    {
        var agreements = await AgreementsAsync(area, cancellation);
        var published = await db.Set<PublishedRate>()
            .KnownAt(null)
            .Where(rate => rate.Area == area.Value)
            .Select(rate => rate.Year)
            .Distinct()
            .ToListAsync(cancellation);
        var chosen =
            agreements.Find(one => one.Years == years)
            ?? agreements.Find(one => published.Contains(one.BaseYear) && published.Exists(year => year > one.BaseYear))
            ?? agreements.FirstOrDefault();
        var prices = await PricesAsync(area, cancellation);
        return new AgreementView(
            area,
            agreements,
            chosen,
            prices,
            chosen is null ? [] : await YearsAsync(chosen, TableOf(prices), published, cancellation)
        );
    }

    public static PriceTable TableOf(IEnumerable<PriceIndexFigure> prices) =>
        new(prices.Select(one => new PriceChange(one.Year, one.Change, one.Source)));

    /// <summary>The rates of a year as they last count in it, with their parts.</summary>
    public Task<IReadOnlyList<AgreementRate>> RatesAsync(
        AreaKey area,
        int year,
        bool withParts,
        CancellationToken cancellation
    ) => RatesAsync(area, year, withParts, null, cancellation);

    /// <summary>The same as known at a UTC instant; null for now.</summary>
    public async Task<IReadOnlyList<AgreementRate>> RatesAsync(
        AreaKey area,
        int year,
        bool withParts,
        DateTime? known,
        CancellationToken cancellation
    )
    {
        var rates = db.Set<PublishedRate>()
            .AsNoTracking()
            .KnownAt(known)
            .Where(rate => rate.Area == area.Value && rate.Year == year)
            .OrderBy(rate => rate.ValidFrom);
        var read = await (withParts ? rates : rates.Select(PublishedRateDesk.WithoutDerivation)).ToListAsync(
            cancellation
        );
        return
        [
            .. read.GroupBy(rate => rate.Key)
                .Select(RateOfYear.Of)
                .OrderBy(one => one.Newest.OfferName, Kernel.Danish.Order)
                .ThenBy(one => one.Newest.ServiceKey, StringComparer.Ordinal)
                .Select(one =>
                    AgreementRate.Of(one.Newest, StoredDerivation.PartsOf(one.Newest.Derivation)) with
                    {
                        Rate = one.Rate,
                    }
                ),
        ];
    }

    public string NameOf(string party, int year) => names.Of(party, new BudgetYear(year));

    private async Task<IReadOnlyList<AgreementYear>> YearsAsync(
        RateAgreement agreement,
        PriceTable prices,
        List<int> published,
        CancellationToken cancellation
    )
    {
        var area = new AreaKey(agreement.Area);
        var before = await RatesAsync(area, agreement.BaseYear, withParts: false, cancellation);
        var years = new List<AgreementYear>();
        foreach (var year in published.Where(year => year > agreement.BaseYear && year <= agreement.LastYear).Order())
        {
            var rates = await RatesAsync(area, year, withParts: true, cancellation);
            years.Add(AgreementYear.Of(agreement, prices, year, rates, before, party => NameOf(party, year)));
        }

        return years;
    }
}

/// <summary>An area's agreements with one of them held against the published rates.</summary>
/// <param name="Area">The area.</param>
/// <param name="Agreements">All its agreements, the newest first.</param>
/// <param name="Agreement">The chosen one; null when the area has none.</param>
/// <param name="Prices">The area's price figures.</param>
/// <param name="Years">The chosen agreement's years with published rates, the first first.</param>
public sealed record AgreementView(
    AreaKey Area,
    IReadOnlyList<RateAgreement> Agreements,
    RateAgreement? Agreement,
    IReadOnlyList<PriceIndexFigure> Prices,
    IReadOnlyList<AgreementYear> Years
)
{
    /// <summary>The year asked for, else the newest with lines; null when there is none.</summary>
    public AgreementYear? YearOf(string? text) =>
        Years.FirstOrDefault(one => one.Year.ToString(Kernel.Danish.Invariant) == text)
        ?? Years.LastOrDefault(one => one.Lines.Count > 0)
        ?? (Years.Count > 0 ? Years[^1] : null);
}
