using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features;

/// <summary>
/// Keeps the application's register what the database says: read when the application starts, after every change here, by
/// <see cref="PartyBookKeeper"/> when another copy of the application changed something, and before a page is made that
/// others will be given too.
/// </summary>
public sealed class PartyBook(RammevaerkDb db, PartyRegister register) : IHeldInMemory
{
    /// <inheritdoc />
    public async Task FreshenAsync(CancellationToken cancellation)
    {
        // One at a time, so that nobody's older reading is put over another's newer one.
        await register.Reading.WaitAsync(cancellation);
        try
        {
            var edition = await EditionAsync(cancellation);
            if (register.Edition != edition)
            {
                await ReadAsync(edition, cancellation);
            }
        }
        finally
        {
            register.Reading.Release();
        }
    }

    private async Task ReadAsync(PartyEdition edition, CancellationToken cancellation)
    {
        var areas = await db.Set<AreaRow>()
            .AsNoTracking()
            .KnownAt(null)
            .OrderBy(row => row.ValidFrom)
            .ToListAsync(cancellation);
        var parties = await db.Set<PartyRow>()
            .AsNoTracking()
            .KnownAt(null)
            .OrderBy(row => row.ValidFrom)
            .ToListAsync(cancellation);
        register.Replace([.. parties.Select(row => row.ToParty())], [.. areas.Select(row => row.ToArea())], edition);
    }

    private async Task<PartyEdition> EditionAsync(CancellationToken cancellation) =>
        new(await MarkAsync(db.Set<PartyRow>(), cancellation), await MarkAsync(db.Set<AreaRow>(), cancellation));

    private static async Task<DatedMark?> MarkAsync<T>(IQueryable<T> rows, CancellationToken cancellation)
        where T : DatedRow =>
        await rows.GroupBy(row => 1)
            .Select(all => new DatedMark(all.Count(), all.Max(row => row.KnownFrom), all.Max(row => row.KnownTo)))
            .SingleOrDefaultAsync(cancellation);
}
