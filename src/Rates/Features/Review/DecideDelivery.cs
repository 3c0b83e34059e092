using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>What the rate group does with a whole delivery.</summary>
public enum DeliveryStep
{
    /// <summary>Accepts every rate.</summary>
    Accept,

    /// <summary>Sends it back with a comment.</summary>
    Return,

    /// <summary>Opens an accepted delivery again, so that the operator can deliver a new file.</summary>
    Unlock,

    /// <summary>Takes the acceptance or the return back, as if it had not been.</summary>
    Undo,
}

/// <summary>Accepts, returns, unlocks or undoes a whole delivery.</summary>
public sealed class DecideDelivery(WriteDesk desk)
{
    /// <summary>Decides the operator's newest delivery.</summary>
    /// <param name="round">Its round.</param>
    /// <param name="party">Official code of the operator.</param>
    /// <param name="step">What is done.</param>
    /// <param name="version">The version of the delivery the reviewer saw.</param>
    /// <param name="text">The comment of a return, or the reason of an unlocking or undoing; may be empty for an acceptance.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// The delivery; or RV-456 not in a state for it, RV-470 a rate is missing, RV-473 a rate has gone further, RV-701
    /// changed or delivered again meanwhile.
    /// </returns>
    public Task<Result<RateSubmission>> RunAsync(
        RateRound round,
        string party,
        DeliveryStep step,
        int version,
        string text,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<RateSubmission>(
            async write =>
            {
                await write.Db.HoldRoundAsync(round.Id, cancellation);
                var delivery = await write
                    .Db.NewestDeliveriesOf(round.Id)
                    .FirstOrDefaultAsync(one => one.Party == party, cancellation);
                if (delivery is null || delivery.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (Wanted(step, delivery) is not { } wanted || !Transitions.May(delivery.State, wanted))
                {
                    return RoundFaults.WrongState(delivery, WordsOf(step));
                }

                var rates = await write
                    .Db.Set<DeliveredRate>()
                    .Where(rate => rate.SubmissionId == delivery.Id)
                    .OrderBy(rate => rate.Ordinal)
                    .ToListAsync(cancellation);
                var before = delivery.State;
                if (Decide(write, step, before, rates) is { } fault)
                {
                    return fault;
                }

                Move(write, delivery, wanted, text);
                Note(write, round, delivery, step, before, text);
                if (wanted == SubmissionState.Returned)
                {
                    await DeliveryNews.TellReturnedAsync(write, round, delivery, cancellation);
                }

                return delivery;
            },
            cancellation
        );

    private static SubmissionState? Wanted(DeliveryStep step, RateSubmission delivery) =>
        (step, delivery.State) switch
        {
            (DeliveryStep.Accept, _) => SubmissionState.Accepted,
            (DeliveryStep.Return, SubmissionState.SignedOff) => SubmissionState.Returned,
            (DeliveryStep.Unlock, SubmissionState.Accepted) => SubmissionState.Returned,
            (DeliveryStep.Undo, _) => SubmissionState.SignedOff,
            _ => null,
        };

    private static Fault? Decide(Write write, DeliveryStep step, SubmissionState from, List<DeliveredRate> rates)
    {
        if (step == DeliveryStep.Return)
        {
            return null;
        }

        if (rates.Find(HasGoneFurther) is { } further)
        {
            return PublicationFaults.WrongState(further, further.State, WordsOf(step));
        }

        if (step == DeliveryStep.Accept && rates.Find(rate => rate.Rate is null) is { } missing)
        {
            return PublicationFaults.RateMissing(missing);
        }

        foreach (var rate in rates.Where(rate => Changes(step, from, rate)))
        {
            var accepted = step == DeliveryStep.Accept;
            rate.State = accepted ? RateState.Accepted : RateState.Delivered;
            rate.ReviewedAt = accepted ? write.Now : null;
            rate.ReviewedByName = accepted ? write.Visitor.Name : null;
        }

        return null;
    }

    /// <summary>
    /// Unlocked, or taken back from a return, what was accepted stays so: it need not be reviewed again when it comes back
    /// unchanged.
    /// </summary>
    private static bool Changes(DeliveryStep step, SubmissionState from, DeliveredRate rate) =>
        step switch
        {
            DeliveryStep.Accept => rate.State != RateState.Accepted,
            DeliveryStep.Undo => from == SubmissionState.Accepted || rate.State == RateState.Returned,
            _ => false,
        };

    private static bool HasGoneFurther(DeliveredRate rate) =>
        rate.State is not (RateState.Delivered or RateState.Returned or RateState.Accepted);

    private static void Move(Write write, RateSubmission delivery, SubmissionState wanted, string text)
    {
        var isOpen = wanted == SubmissionState.SignedOff;
        delivery.State = wanted;
        delivery.ReviewComment = isOpen || text.Length == 0 ? null : text;
        delivery.ReviewedAt = isOpen ? null : write.Now;
        delivery.ReviewedByName = isOpen ? null : write.Visitor.Name;
    }

    private static void Note(
        Write write,
        RateRound round,
        RateSubmission delivery,
        DeliveryStep step,
        SubmissionState before,
        string text
    ) =>
        write.Audit(
            new AuditNote(
                step switch
                {
                    DeliveryStep.Accept => "submission.accepted",
                    DeliveryStep.Return => "submission.returned",
                    DeliveryStep.Unlock => "submission.unlocked",
                    _ => "submission.review-undone",
                },
                RateSubmission.ReferenceOf(round, delivery.Party, delivery.Number),
                $"Takstgruppen: levering {delivery.Number} for {round.Year} fra {delivery.Party} blev {WordsOf(step)}.",
                round.AreaKey,
                delivery.Party,
                new { State = StateWords.Of(before) },
                new { State = StateWords.Of(delivery.State) },
                text.Length > 0 ? text : null
            )
        );

    private static string WordsOf(DeliveryStep step) =>
        step switch
        {
            DeliveryStep.Accept => "accepteret",
            DeliveryStep.Return => "returneret",
            DeliveryStep.Unlock => "låst op",
            DeliveryStep.Undo => "sat tilbage til gennemgang",
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
}
