using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>One delivery under review in a write: decides its rates, and lets its own state follow from theirs.</summary>
internal sealed class DeliveryReview(Write write, RateRound round, RateSubmission delivery)
{
    /// <summary>Decides some of the delivery's rates; null when it was done.</summary>
    public async Task<Fault?> DecideAsync(
        ReviewStep step,
        IReadOnlyList<DeliveredRate> rates,
        IReadOnlyDictionary<Guid, RateChoice> choices,
        string reason,
        CancellationToken cancellation
    )
    {
        if (delivery.State == SubmissionState.Delivered || (Has(SubmissionState.Accepted) && step != ReviewStep.Undo))
        {
            return RoundFaults.WrongState(delivery, step == ReviewStep.Return ? "returneret" : "accepteret");
        }

        var before = rates.ToDictionary(rate => rate.ServiceKey, rate => StateWords.Of(rate.State));
        foreach (var rate in rates)
        {
            if (Decide(step, rate, choices[rate.Id].Comment) is { } fault)
            {
                return fault;
            }
        }

        Note(step, before, rates, reason);
        await FollowAsync(rates, cancellation);
        return null;
    }

    private bool Has(SubmissionState state) => delivery.State == state;

    private Fault? Decide(ReviewStep step, DeliveredRate rate, string? comment)
    {
        var wanted = step switch
        {
            ReviewStep.Accept => RateState.Accepted,
            ReviewStep.Return => RateState.Returned,
            ReviewStep.Undo => RateState.Delivered,
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
        if (step == ReviewStep.Accept && rate.Rate is null)
        {
            return PublicationFaults.RateMissing(rate);
        }

        if (step == ReviewStep.Return && string.IsNullOrWhiteSpace(comment))
        {
            return PublicationFaults.CommentMissing();
        }

        if (rate.State != wanted && !MayReview(rate.State, wanted))
        {
            return PublicationFaults.WrongState(rate, rate.State, StateWords.Of(wanted));
        }

        rate.State = wanted;
        rate.ReviewComment = step == ReviewStep.Undo ? null : comment?.Trim();
        rate.ReviewedAt = step == ReviewStep.Undo ? null : write.Now;
        rate.ReviewedByName = step == ReviewStep.Undo ? null : write.Visitor.Name;
        return null;
    }

    /// <summary>What the forum has approved or excepted is first undone where that was recorded.</summary>
    private bool MayReview(RateState from, RateState wanted) =>
        from is RateState.Delivered or RateState.Returned or RateState.Accepted
        && Transitions.May(from, wanted, round.ApprovedRowByRow);

    /// <summary>Accepted when every rate is; returned while one is, or while the whole was; else as the operator signed it off.</summary>
    private async Task FollowAsync(IReadOnlyList<DeliveredRate> decided, CancellationToken cancellation)
    {
        var ids = decided.Select(rate => rate.Id).ToList();
        var states = await write
            .Db.Set<DeliveredRate>()
            .Where(rate => rate.SubmissionId == delivery.Id && !ids.Contains(rate.Id))
            .Select(rate => rate.State)
            .ToListAsync(cancellation);
        states.AddRange(decided.Select(rate => rate.State));
        var wanted =
            delivery.ReviewComment is not null || states.Contains(RateState.Returned) ? SubmissionState.Returned
            : states.TrueForAll(state => state == RateState.Accepted) ? SubmissionState.Accepted
            : SubmissionState.SignedOff;
        await MoveAsync(wanted, cancellation);
    }

    private async Task MoveAsync(SubmissionState wanted, CancellationToken cancellation)
    {
        if (Has(wanted))
        {
            return;
        }

        delivery.State = wanted;
        var isOpen = wanted == SubmissionState.SignedOff;
        delivery.ReviewedAt = isOpen ? null : write.Now;
        delivery.ReviewedByName = isOpen ? null : write.Visitor.Name;
        if (wanted == SubmissionState.Returned)
        {
            await DeliveryNews.TellReturnedAsync(write, round, delivery, cancellation);
        }
    }

    private void Note(
        ReviewStep step,
        Dictionary<string, string> before,
        IReadOnlyList<DeliveredRate> rates,
        string reason
    )
    {
        var (what, verb) = step switch
        {
            ReviewStep.Accept => ("submission.rates-accepted", "accepterede"),
            ReviewStep.Return => ("submission.rates-returned", "returnerede"),
            _ => ("submission.review-undone", "fortrød gennemgangen af"),
        };
        var count = rates.Count == 1 ? "1 takst" : $"{Danish.Number(rates.Count)} takster";
        write.Audit(
            new AuditNote(
                what,
                RateSubmission.ReferenceOf(round, delivery.Party, delivery.Number),
                $"Takstgruppen {verb} {count} i levering {delivery.Number} for {round.Year}.",
                round.AreaKey,
                delivery.Party,
                before,
                rates.ToDictionary(
                    rate => rate.ServiceKey,
                    rate => new { State = StateWords.Of(rate.State), rate.ReviewComment }
                ),
                reason.Length > 0 ? reason : null
            )
        );
    }
}
