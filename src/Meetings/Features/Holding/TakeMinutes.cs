using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>
/// Stores what is typed at an item. RV-701 when somebody typed there meanwhile; RV-981 for an outcome the section does not
/// know; RV-982 when the outcome of a recorded decision would change.
/// </summary>
public sealed class TakeMinutes(ItemDesk desk)
{
    public Task<Result<ItemMinutes>> RunAsync(Guid item, MinutesTyped typed, CancellationToken cancellation) =>
        desk.RunAsync<ItemMinutes>(
            item,
            null,
            async (write, tracked) =>
            {
                var stored = await PutAsync(write, tracked, typed, cancellation);
                if (stored.IsOk && write.Db.ChangeTracker.HasChanges())
                {
                    write.Audit(tracked.Note("minutes.typed", $"Referatet af »{tracked.Item.Title}« blev skrevet."));
                }

                return stored;
            },
            cancellation
        );

    /// <summary>Puts what is typed on the item's minutes inside a write; a meeting not held yet is held from now on.</summary>
    public static async Task<Result<ItemMinutes>> PutAsync(
        Write write,
        TrackedItem tracked,
        MinutesTyped typed,
        CancellationToken cancellation
    )
    {
        var (item, meeting) = tracked;
        if (typed.Fault is { } tooLong)
        {
            return tooLong;
        }

        if (typed.Outcome != ItemOutcome.None && !OutcomesOfSection.Of(item.Section).Contains(typed.Outcome))
        {
            return MinutesFaults.OutcomeNotOfSection(MeetingWords.Of(typed.Outcome), MeetingWords.Of(item.Section));
        }

        var minutes = await write.Db.Set<ItemMinutes>().FirstOrDefaultAsync(one => one.ItemId == item.Id, cancellation);
        if ((minutes?.Version ?? 0) != typed.Version)
        {
            return StorageFaults.ChangedMeanwhile();
        }

        if (minutes is { DecidedAt: not null } && minutes.Outcome != typed.Outcome)
        {
            return MinutesFaults.AlreadyDecided(minutes.DecidedByName);
        }

        if (minutes is null)
        {
            minutes = new ItemMinutes { ItemId = item.Id };
            write.Db.Add(minutes);
        }

        typed.Put(minutes);
        await PutBulletsAsync(write, item, typed, cancellation);
        if (meeting.State < MeetingState.Held)
        {
            meeting.State = MeetingState.Held;
        }

        return minutes;
    }

    private static async Task PutBulletsAsync(
        Write write,
        AgendaItem item,
        MinutesTyped typed,
        CancellationToken cancellation
    )
    {
        if (typed.Bullets.Count == 0)
        {
            return;
        }

        foreach (
            var bullet in await write
                .Db.Set<Recommendation>()
                .Where(one => one.ItemId == item.Id)
                .ToListAsync(cancellation)
        )
        {
            if (typed.Bullets.TryGetValue(bullet.Id, out var outcome))
            {
                (bullet.Outcome, bullet.OutcomeNote) = outcome;
            }
        }
    }
}
