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
    /// <summary>Stores what somebody says is to be saved.</summary>
    public Task<Result<ItemMinutes>> RunAsync(Guid item, MinutesTyped typed, CancellationToken cancellation) =>
        StoreAsync(item, typed, isTyping: false, cancellation);

    /// <summary>Stores what stands in the fields while somebody types; the trail tells it when they are done.</summary>
    public Task<Result<ItemMinutes>> TypeAsync(Guid item, MinutesTyped typed, CancellationToken cancellation) =>
        StoreAsync(item, typed, isTyping: true, cancellation);

    private Task<Result<ItemMinutes>> StoreAsync(
        Guid item,
        MinutesTyped typed,
        bool isTyping,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<ItemMinutes>(
            item,
            null,
            async (write, tracked) =>
            {
                var isNew = tracked.Meeting.State < MeetingState.Held;
                var stored = await PutAsync(write, tracked, typed, cancellation);
                if (stored.IsOk && isNew)
                {
                    write.Audit(
                        new(
                            "meeting.begun",
                            tracked.Meeting.Subject,
                            $"Mødet {tracked.Meeting.DateWords} er i gang: der skrives referat.",
                            tracked.Meeting.AreaKey
                        )
                    );
                }
                else if (!isTyping)
                {
                    write.TellGathered();
                }

                return stored;
            },
            cancellation
        );

    /// <summary>
    /// Puts what is typed on the item's minutes inside a write, and gathers it for the trail; a meeting not held yet is held
    /// from now on.
    /// </summary>
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
        }

        var bullets = await write
            .Db.Set<Recommendation>()
            .Where(one => one.ItemId == item.Id)
            .OrderBy(one => one.Ordinal)
            .ToListAsync(cancellation);
        var before = MinutesTrail.Of(minutes, bullets);
        typed.Put(minutes);
        PutBullets(bullets, typed);
        var after = MinutesTrail.Of(minutes, bullets);
        if (after != before)
        {
            if (minutes.Version == 0)
            {
                write.Db.Add(minutes);
            }

            write.Gather(
                tracked.Note("minutes.typed", $"Referatet af »{item.Title}« blev skrevet.") with
                {
                    Before = before,
                    After = after,
                }
            );
        }

        if (meeting.State < MeetingState.Held)
        {
            meeting.State = MeetingState.Held;
        }

        return minutes;
    }

    private static void PutBullets(IEnumerable<Recommendation> bullets, MinutesTyped typed)
    {
        foreach (var bullet in bullets)
        {
            if (typed.Bullets.TryGetValue(bullet.Id, out var outcome))
            {
                (bullet.Outcome, bullet.OutcomeNote) = outcome;
            }
        }
    }
}
