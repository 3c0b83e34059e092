using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>Stores an item's lists as typed; a bullet with the same words keeps what became of it.</summary>
internal static class ItemLists
{
    public static async Task PutAsync(Write write, AgendaItem item, ItemTyped typed, CancellationToken cancellation)
    {
        var stored = await write
            .Db.Set<Recommendation>()
            .Where(one => one.ItemId == item.Id)
            .OrderBy(one => one.Ordinal)
            .ToListAsync(cancellation);
        PutBullets(write, item, stored, typed.Bullets);
        write.Db.RemoveRange(
            await write.Db.Set<ConflictOfInterest>().Where(one => one.ItemId == item.Id).ToListAsync(cancellation)
        );
        write.Db.AddRange(
            typed.ConflictLines.Select(line => new ConflictOfInterest
            {
                ItemId = item.Id,
                Name = line.Name,
                Reason = line.Reason,
            })
        );
    }

    /// <summary>Puts the bullets of an item that has none yet.</summary>
    public static void PutBullets(Write write, AgendaItem item, IReadOnlyList<string> bullets) =>
        PutBullets(write, item, [], bullets);

    private static void PutBullets(
        Write write,
        AgendaItem item,
        List<Recommendation> stored,
        IReadOnlyList<string> bullets
    )
    {
        var free = stored.ToList();
        var rows = bullets.Select(text => Taken(free, free.Find(one => one.Text == text))).ToList();
        for (var place = 0; place < bullets.Count; place++)
        {
            // Bullets with other words are the changed ones, in their order.
            var row = rows[place] ?? Taken(free, free.FirstOrDefault()) ?? Added(write, item);
            (row.Text, row.Ordinal) = (bullets[place], place + 1);
        }

        write.Db.RemoveRange(free);
    }

    private static Recommendation? Taken(List<Recommendation> free, Recommendation? row)
    {
        if (row is not null)
        {
            free.Remove(row);
        }

        return row;
    }

    private static Recommendation Added(Write write, AgendaItem item) =>
        write.Db.Add(new Recommendation { ItemId = item.Id }).Entity;
}
