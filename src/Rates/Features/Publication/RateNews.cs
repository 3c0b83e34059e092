using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>What is new in an area's published rates, for those who buy places there.</summary>
/// <param name="Area">The area.</param>
/// <param name="Newest">The newest published year.</param>
/// <param name="Count">How many rates it has.</param>
/// <param name="Published">UTC instant it was first published.</param>
/// <param name="Corrected">Rates corrected lately, the newest correction first.</param>
/// <param name="Changed">Next year's rates that change more than the limit, the largest change first; empty until published.</param>
/// <param name="Limit">The change as a share beyond which it must be explained; null when the area has none.</param>
public sealed record RateNews(
    AreaKey Area,
    BudgetYear Newest,
    int Count,
    DateTime? Published,
    IReadOnlyList<PublicRateRow> Corrected,
    IReadOnlyList<PublicRateRow> Changed,
    decimal? Limit
)
{
    /// <summary>Rates that are new from a day in the year, published lately, the newest first.</summary>
    public IReadOnlyList<PublicRateRow> Renewed { get; init; } = [];

    public string Address => PublishedRateDesk.AddressOf(Area, Newest);
}

/// <summary>Finds what is new in an area's published rates. Reads only.</summary>
public sealed class RateNewsDesk(PublishedRateDesk published, ChangeLimit limits, TimeProvider time)
{
    private const int DaysNew = 60;

    /// <summary>The news; null when nothing is published in the area.</summary>
    public async Task<RateNews?> LoadAsync(AreaKey area, CancellationToken cancellation)
    {
        var years = (await published.YearsAsync(cancellation))[area.Value]
            .Select(one => new BudgetYear(one.Year))
            .ToList();
        if (years.Count == 0)
        {
            return null;
        }

        var today = DanishClock.Today(time);
        var newest = await LoadAsync(area, years[0], today, cancellation);
        var rows = newest.Rows.ToList();
        if (years.Count > 1)
        {
            rows.AddRange((await LoadAsync(area, years[1], today, cancellation)).Rows);
        }

        var since = time.GetUtcNow().UtcDateTime.AddDays(-DaysNew);
        var limit = limits.Of(area, years[0]) is { IsOk: true } known ? known.Value : (decimal?)null;
        return new(
            area,
            years[0],
            newest.Rows.Count,
            newest.FirstPublished,
            [
                .. rows.Where(row => row.Rate.State == RateState.Corrected && row.Rate.KnownFrom >= since)
                    .OrderByDescending(row => row.Rate.KnownFrom),
            ],
            years[0].Start <= today
                ? []
                :
                [
                    .. newest
                        .Rows.Where(row => row.Change is { } change && decimal.Abs(change) > limit)
                        .OrderByDescending(row => decimal.Abs(row.Change!.Value)),
                ],
            limit
        )
        {
            Renewed =
            [
                .. (await RenewedAsync(area, years[0], since, cancellation)).OrderByDescending(row =>
                    row.Rate.KnownFrom
                ),
            ],
        };
    }

    /// <summary>As they will count at the end of the year, so that a new rate is told before its first day.</summary>
    private async Task<IEnumerable<PublicRateRow>> RenewedAsync(
        AreaKey area,
        BudgetYear year,
        DateTime since,
        CancellationToken cancellation
    ) =>
        (await published.LoadAsync(area, year, null, year.End, cancellation)).Rows.Where(row =>
            row.Rate.ChangeId is not null && row.Rate.KnownFrom >= since
        );

    /// <summary>The rates of a year as they are now: on its first day while it is to come, on its last when it is over.</summary>
    private Task<PublishedYear> LoadAsync(
        AreaKey area,
        BudgetYear year,
        DateOnly today,
        CancellationToken cancellation
    ) =>
        published.LoadAsync(
            area,
            year,
            null,
            today < year.Start ? year.Start
                : today > year.End ? year.End
                : today,
            cancellation
        );
}
