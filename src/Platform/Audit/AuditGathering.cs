using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Audit;

/// <summary>
/// Gathers what is typed, and says when it is to be told in the trail: after a quarter of an hour, when somebody else types
/// at the same subject, and before any other entry, so that the trail tells things in the order they were done. Used under
/// the chain's lock.
/// </summary>
internal static class AuditGathering
{
    /// <summary>Puts what the write gathered on its rows, and takes out the lines that are to be appended before its own.</summary>
    public static async Task<IReadOnlyList<EntryToAppend>> RunAsync(
        RammevaerkDb db,
        Write write,
        CancellationToken cancellation
    )
    {
        var rows = await db.Set<GatheredNote>().OrderBy(row => row.From).ToListAsync(cancellation);
        var told = rows.Where(row => write.Now - row.From >= GatheredNote.Longest).ToList();
        foreach (var typed in write.Gathered.Select(note => EntryToAppend.Of(note, write)))
        {
            var here = rows.Except(told).Where(row => row.Subject == typed.Subject).ToList();
            var own = here.Find(row => row.AccountId == typed.AccountId && row.What == typed.What);
            told.AddRange(here.Where(row => row != own));
            if (own is null)
            {
                own = Begin(typed, write.Now);
                rows.Add(own);
                db.Add(own);
            }

            (own.Summary, own.After, own.To) = (typed.Summary, typed.After, write.Now);
            if (write.TellsGathered)
            {
                told.Add(own);
            }
        }

        if (write.Notes.Count > 0)
        {
            told = rows;
        }

        db.RemoveRange(told);
        // What was typed and taken back has changed nothing.
        return [.. told.Where(row => row.Before != row.After).OrderBy(row => row.From).Select(EntryToAppend.Of)];
    }

    private static GatheredNote Begin(EntryToAppend typed, DateTime now) =>
        new()
        {
            What = typed.What,
            Subject = typed.Subject,
            Area = typed.Area,
            Party = typed.Party,
            AccountId = typed.AccountId,
            Who = typed.Who,
            Before = typed.Before,
            From = now,
        };
}
