using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>A rate as the public list shows it.</summary>
/// <param name="Rate">The published rate, without its derivation.</param>
/// <param name="Operator">The operator's name.</param>
/// <param name="LastRate">What was published the year before for the same service and unit; null when nothing was.</param>
public sealed record PublicRateRow(PublishedRate Rate, string Operator, decimal? LastRate)
{
    public string Name => ((IRateSubject)Rate).Name;

    public bool IsAddOn => Rate.ParentKey is not null;

    /// <summary>What follows from the rate; null where nothing is stored.</summary>
    public RateTerms? Terms => RateTerms.Read(Rate.Terms);

    /// <summary>Change since the year before as a share; null when there is nothing to compare with.</summary>
    public decimal? Change => LastRate is > 0m and { } before ? (Rate.Rate / before) - 1m : null;
}

/// <summary>An area's year as it was known at one time.</summary>
/// <param name="Rows">One row for each service, as it counts on the day asked for; by operator and number.</param>
/// <param name="FirstPublished">UTC instant of the first publication; null when nothing is published.</param>
public sealed record PublishedYear(IReadOnlyList<PublicRateRow> Rows, DateTime? FirstPublished);

/// <summary>Reads what is published.</summary>
public sealed class PublishedRateDesk(RammevaerkDb db, OperatorNames names)
{
    /// <summary>All of a row but its derivation.</summary>
    internal static readonly Expression<Func<PublishedRate, PublishedRate>> WithoutDerivation =
        rate => new PublishedRate
        {
            Id = rate.Id,
            Key = rate.Key,
            ValidFrom = rate.ValidFrom,
            ValidTo = rate.ValidTo,
            KnownFrom = rate.KnownFrom,
            KnownTo = rate.KnownTo,
            Area = rate.Area,
            Party = rate.Party,
            Year = rate.Year,
            ServiceKey = rate.ServiceKey,
            ParentKey = rate.ParentKey,
            OfferName = rate.OfferName,
            Department = rate.Department,
            ServiceName = rate.ServiceName,
            OfferType = rate.OfferType,
            LegalBasis = rate.LegalBasis,
            Target = rate.Target,
            Unit = rate.Unit,
            IsInside = rate.IsInside,
            Places = rate.Places,
            Occupancy = rate.Occupancy,
            Rate = rate.Rate,
            Terms = rate.Terms,
            State = rate.State,
            CorrectionReason = rate.CorrectionReason,
            CorrectionSource = rate.CorrectionSource,
            Decision = rate.Decision,
            ChangeId = rate.ChangeId,
            SubmissionId = rate.SubmissionId,
            OfferId = rate.OfferId,
        };

    /// <summary>Address of an area's public list of a year.</summary>
    public static string AddressOf(AreaKey area, BudgetYear year) => $"/takster/{area}/{year}";

    /// <summary>The years each area has published rates for, the newest first, with how many.</summary>
    public async Task<ILookup<string, (int Year, int Count)>> YearsAsync(CancellationToken cancellation)
    {
        var years = await db.Set<PublishedRate>()
            .KnownAt(null)
            .GroupBy(rate => new { rate.Area, rate.Year })
            .Select(group => new
            {
                group.Key.Area,
                group.Key.Year,
                Count = group.Select(rate => rate.Key).Distinct().Count(),
            })
            .ToListAsync(cancellation);
        return years.OrderByDescending(one => one.Year).ToLookup(one => one.Area, one => (one.Year, one.Count));
    }

    /// <summary>The area's rates of a year.</summary>
    /// <param name="area">The area.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="known">As known at this UTC instant; null for now.</param>
    /// <param name="day">The day they count on, where a correction changed some during the year.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<PublishedYear> LoadAsync(
        AreaKey area,
        BudgetYear year,
        DateTime? known,
        DateOnly day,
        CancellationToken cancellation
    )
    {
        var ofArea = db.Set<PublishedRate>().AsNoTracking().Where(rate => rate.Area == area.Value);
        var rates = await ofArea
            .Where(rate => rate.Year == year.Year)
            .KnownAt(known)
            .ValidOn(day)
            .Select(WithoutDerivation)
            .ToListAsync(cancellation);
        var last = (
            await ofArea
                .Where(rate => rate.Year == year.Year - 1)
                .KnownAt(known)
                .Select(rate => new
                {
                    rate.Key,
                    rate.Unit,
                    rate.Rate,
                    rate.ValidFrom,
                })
                .ToListAsync(cancellation)
        ).OrderBy(rate => rate.ValidFrom).GroupBy(rate => (rate.Key, rate.Unit)).ToDictionary(group => group.Key, group => (decimal?)group.Last().Rate);
        var first = await ofArea
            .Where(rate => rate.Year == year.Year)
            .MinAsync(rate => (DateTime?)rate.KnownFrom, cancellation);
        return new(
            [
                .. rates
                    .Select(rate => new PublicRateRow(
                        rate,
                        names.Of(rate.Party, year),
                        last.GetValueOrDefault((rate.Key, rate.Unit))
                    ))
                    .OrderBy(row => row.Rate.OfferName, Kernel.Danish.Order)
                    .ThenBy(row => row.Rate.Department, Kernel.Danish.Order)
                    .ThenBy(row => row.Rate.ServiceKey, StringComparer.Ordinal),
            ],
            first
        );
    }

    /// <summary>Everything ever published under an operator's service, every year and every version, with derivations.</summary>
    public Task<List<PublishedRate>> HistoryAsync(
        AreaKey area,
        string party,
        string service,
        CancellationToken cancellation
    )
    {
        var key = PublishedRate.KeyOf(party, service);
        return db.Set<PublishedRate>()
            .AsNoTracking()
            .Where(rate => rate.Area == area.Value && rate.Key == key)
            .OrderBy(rate => rate.ValidFrom)
            .ThenBy(rate => rate.KnownFrom)
            .ToListAsync(cancellation);
    }
}
