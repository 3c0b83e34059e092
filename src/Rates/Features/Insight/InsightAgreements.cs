using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Features.Agreements;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>Holds a report's rates up against the agreement that covers its year. Reads only.</summary>
public sealed class InsightAgreements(AgreementDesk agreements)
{
    /// <summary>Null when no agreement covers the year.</summary>
    /// <param name="area">The area.</param>
    /// <param name="year">The year.</param>
    /// <param name="rates">The year's rates.</param>
    /// <param name="party">The operator, for the years before; null for all.</param>
    /// <param name="withCourse">True when the years before are wanted too.</param>
    /// <param name="known">As known at this UTC instant; null for now.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<InsightAgreement?> OfAsync(
        AreaKey area,
        int year,
        IEnumerable<AgreementRate> rates,
        string? party,
        bool withCourse,
        DateTime? known,
        CancellationToken cancellation
    )
    {
        var all = await agreements.AgreementsAsync(area, cancellation);
        if (all.Find(one => one.BaseYear < year && year <= one.LastYear) is not { } agreement)
        {
            return null;
        }

        var prices = AgreementDesk.TableOf(await agreements.PricesAsync(area, cancellation));
        var before = await agreements.RatesAsync(area, agreement.BaseYear, withParts: false, known, cancellation);
        AgreementYear Of(int which, IEnumerable<AgreementRate> some) =>
            AgreementYear.Of(agreement, prices, which, some, before, code => agreements.NameOf(code, which));
        var current = Of(year, rates);
        var years = new List<AgreementYear>();
        for (var earlier = agreement.BaseYear + 1; withCourse && earlier < year; earlier++)
        {
            var some = await agreements.RatesAsync(area, earlier, withParts: true, known, cancellation);
            var found = Of(earlier, some.Where(rate => party is null || rate.Party == party));
            if (found.Lines.Count > 0)
            {
                years.Add(found);
            }
        }

        return new(agreement, [.. years, current], current);
    }
}
