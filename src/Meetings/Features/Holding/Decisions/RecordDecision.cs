using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Agendas.Steps;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Holding.Decisions;

/// <summary>
/// Records what was decided at an item and carries it out in the same transaction: what was planned to follow, the approval
/// of earlier minutes, the postponement to a later meeting. RV-980 without an outcome; recorded again it is RV-982.
/// </summary>
public sealed class RecordDecision(ItemDesk desk, DecisionEffects effects, ApproveMinutes approve)
{
    /// <param name="item">The item.</param>
    /// <param name="typed">The minutes as typed with the outcome.</param>
    /// <param name="postponedTo">The meeting a postponed item goes to; null for none.</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    public async Task<Result<ItemMinutes>> RunAsync(
        Guid item,
        MinutesTyped typed,
        Guid? postponedTo,
        CancellationToken cancellation
    )
    {
        var recorded = await desk.RunAsync<ItemMinutes>(
            item,
            null,
            (write, tracked) => RecordAsync(write, tracked, typed, postponedTo, cancellation),
            cancellation
        );
        if (recorded.IsOk)
        {
            effects.Stored();
        }

        return recorded;
    }

    private async Task<Result<ItemMinutes>> RecordAsync(
        Write write,
        TrackedItem tracked,
        MinutesTyped typed,
        Guid? postponedTo,
        CancellationToken cancellation
    )
    {
        if (typed.Outcome == ItemOutcome.None)
        {
            return MinutesFaults.OutcomeMissing();
        }

        var stored = await TakeMinutes.PutAsync(write, tracked, typed, cancellation);
        if (stored.Fault is { } refused)
        {
            return refused;
        }

        var minutes = stored.Value;
        if (minutes.DecidedAt is not null)
        {
            return MinutesFaults.AlreadyDecided(minutes.DecidedByName);
        }

        (minutes.DecidedAt, minutes.DecidedByName) = (write.Now, write.Visitor.Name);
        tracked.Item.State = ItemState.Decided;
        var done = await FollowAsync(write, tracked, minutes, postponedTo, cancellation);
        if (done.Fault is { } fault)
        {
            return fault;
        }

        write.Audit(
            tracked.Note(
                "decision.recorded",
                $"»{tracked.Item.Title}«: {MeetingWords.Of(minutes.Outcome).ToLower(Danish.Culture)}."
            ) with
            {
                After = new { Outcome = MeetingWords.Of(minutes.Outcome), minutes.Decision },
            }
        );
        return minutes;
    }

    private async Task<Result<int>> FollowAsync(
        Write write,
        TrackedItem tracked,
        ItemMinutes minutes,
        Guid? postponedTo,
        CancellationToken cancellation
    )
    {
        if (!OutcomesOfSection.CarriesOut(minutes.Outcome))
        {
            await DecisionEffects.LapseAsync(write, tracked.Item, cancellation);
            return minutes.Outcome == ItemOutcome.Postponed && postponedTo is { } target
                ? (
                    await CarryOver.RunAsync(write, tracked, target, MeetingWords.Of(minutes.Outcome), cancellation)
                ).Then(_ => Result.Ok(1))
                : 0;
        }

        if (tracked.Item.ApprovesMeetingId is { } earlier)
        {
            var approved = await approve.RunAsync(write, earlier, tracked.Item, cancellation);
            if (approved.Fault is { } fault)
            {
                return fault;
            }
        }

        return await effects.CarryOutAsync(write, tracked, cancellation);
    }
}

/// <summary>Opens a recorded decision again, while nothing of it has been carried out: RV-983 else.</summary>
public sealed class ReopenDecision(ItemDesk desk)
{
    public Task<Result<AgendaItem>> RunAsync(Guid item, string reason, CancellationToken cancellation) =>
        desk.RunAsync<AgendaItem>(
            item,
            null,
            async (write, tracked) =>
            {
                var planned = await write
                    .Db.Set<PlannedEffect>()
                    .Where(one => one.ItemId == item)
                    .ToListAsync(cancellation);
                var minutes = await write
                    .Db.Set<ItemMinutes>()
                    .FirstOrDefaultAsync(one => one.ItemId == item, cancellation);
                if (
                    planned.Exists(one => one.State == EffectState.CarriedOut)
                    || tracked.Item is { ApprovesMeetingId: not null, State: ItemState.Decided }
                    || tracked.Item.State == ItemState.CarriedOver
                )
                {
                    return MinutesFaults.EffectsStand();
                }

                if (minutes is { DecidedAt: not null })
                {
                    (minutes.DecidedAt, minutes.DecidedByName) = (null, "");
                    tracked.Item.State = ItemState.OnAgenda;
                    foreach (var one in planned)
                    {
                        one.State = EffectState.Planned;
                    }

                    write.Audit(
                        tracked.Note("decision.reopened", $"»{tracked.Item.Title}« blev genåbnet.") with
                        {
                            Why = reason,
                        }
                    );
                }

                return tracked.Item;
            },
            cancellation
        );
}
