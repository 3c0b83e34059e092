using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features;

/// <summary>The one way to write about municipalities and regions.</summary>
public sealed class PartyDesk(WriteDesk desk, PartyBook book)
{
    /// <summary>How often the party has been changed, with what it began as; a form carries it as its version.</summary>
    public static Task<int> VersionAsync(RammevaerkDb db, string code, CancellationToken cancellation) =>
        db.Set<PartyRow>().CountAsync(row => row.Key == code, cancellation);

    /// <summary>
    /// Changes a party from a day to the end of the days it is now the same: RV-701 for a stale version, RV-307 when it is
    /// not in force that day.
    /// </summary>
    public async Task<Result<PartyRow>> ChangeAsync(
        string code,
        int version,
        PartyEntry entry,
        CancellationToken cancellation
    )
    {
        var changed = await desk.RunAsync(
            write => ChangeAsync(write, code, version, entry, cancellation),
            cancellation
        );
        if (changed.IsOk)
        {
            await book.FreshenAsync(cancellation);
        }

        return changed;
    }

    private static async Task<Result<PartyRow>> ChangeAsync(
        Write write,
        string code,
        int version,
        PartyEntry entry,
        CancellationToken cancellation
    )
    {
        if (await VersionAsync(write.Db, code, cancellation) != version)
        {
            return StorageFaults.ChangedMeanwhile();
        }

        var now = await write
            .Db.Set<PartyRow>()
            .AsNoTracking()
            .KnownAt(null)
            .ValidOn(entry.From)
            .FirstOrDefaultAsync(row => row.Key == code, cancellation);
        if (now is null)
        {
            return PartyFaults.DayOutside(Kernel.Danish.Date(entry.From));
        }

        var row = PartyRow.From(now.ToParty());
        row.ValidFrom = entry.From;
        row.Name = entry.Name;
        row.OfficialCode = entry.OfficialCode;
        row.CompanyNumber = entry.CompanyNumber;
        var before = await write.Db.Set<PartyRow>().SupersedeAsync(row, write.Now, cancellation);
        write.Audit(
            new AuditNote(
                "party.changed",
                new SubjectReference("party", code),
                $"Oplysningerne om {row.ToParty().FullName} blev ændret {row.Validity}.",
                new(row.Area),
                code,
                before,
                row,
                entry.Reason.Length == 0 ? null : entry.Reason
            )
        );
        return row;
    }
}

/// <summary>What somebody enters about a party.</summary>
/// <param name="From">The first day it is so.</param>
/// <param name="Name">Without the word Kommune.</param>
/// <param name="OfficialCode">For a party with a provisional code; null while it is not known.</param>
/// <param name="CompanyNumber">CVR; null while it is not known.</param>
/// <param name="Reason">Why; empty when not told.</param>
public sealed record PartyEntry(DateOnly From, string Name, string? OfficialCode, string? CompanyNumber, string Reason);
