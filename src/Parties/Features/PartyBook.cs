using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features;

/// <summary>
/// Keeps the application's register what the database says: read when the application starts, after every change here, and
/// by <see cref="PartyBookKeeper"/> when another copy of the application changed something.
/// </summary>
public sealed class PartyBook(RammevaerkDb db, PartyRegister register)
{
    /// <summary>Reads what is known now into the register.</summary>
    public async Task ReloadAsync(CancellationToken cancellation)
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
        register.Replace([.. parties.Select(row => row.ToParty())], [.. areas.Select(row => row.ToArea())]);
    }

    /// <summary>Says how much has ever been written about parties; another number means the register is old.</summary>
    public async Task<int> StampAsync(CancellationToken cancellation) =>
        await db.Set<PartyRow>().CountAsync(cancellation) + await db.Set<AreaRow>().CountAsync(cancellation);
}
