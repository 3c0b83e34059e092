using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Direct;

/// <summary>What the rate group does with a delivery, and the forum with its rates.</summary>
internal sealed class ReviewSteps(WriteDesk desk, RoundSteps rounds)
{
    public Task AcceptAsync(string area, int year, string party, CancellationToken cancellation) =>
        DecideAsync(area, year, party, SubmissionState.Accepted, null, RateState.Accepted, _ => true, cancellation);

    /// <summary>Returns the delivery; the rates of the named offers with the comment.</summary>
    public Task ReturnAsync(
        string area,
        int year,
        string party,
        string comment,
        string offer,
        CancellationToken cancellation
    ) =>
        DecideAsync(
            area,
            year,
            party,
            SubmissionState.Returned,
            comment,
            RateState.Returned,
            rate => rate.OfferName == offer,
            cancellation
        );

    /// <summary>Moves the rates of the round that are in a state and wanted, to another.</summary>
    public async Task MoveRatesAsync(
        string area,
        int year,
        Func<DeliveredRate, bool> which,
        RateState from,
        RateState to,
        string note,
        CancellationToken cancellation
    )
    {
        var round = await rounds.FindAsync(area, year, cancellation);
        await Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    var rates = await write
                        .Db.Set<DeliveredRate>()
                        .Where(rate => rate.RoundId == round.Id && rate.State == from)
                        .ToListAsync(cancellation);
                    foreach (var rate in rates.Where(which))
                    {
                        (rate.State, rate.ApprovalNote) = (to, note);
                        write.Audit(
                            new AuditNote(
                                $"rate.{to.ToString().ToLowerInvariant()}",
                                new("rate", $"{rate.Party}-{rate.ServiceKey}-{year}"),
                                $"Taksten for {rate.OfferName}, {rate.ServiceName} blev {StateWords.Of(to)}.",
                                round.AreaKey,
                                rate.Party,
                                Why: note
                            )
                        );
                    }

                    return 0;
                },
                cancellation
            )
        );
    }

    private async Task DecideAsync(
        string area,
        int year,
        string party,
        SubmissionState state,
        string? comment,
        RateState rateState,
        Func<DeliveredRate, bool> which,
        CancellationToken cancellation
    )
    {
        var round = await rounds.FindAsync(area, year, cancellation);
        await Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    var submission = await write
                        .Db.Set<RateSubmission>()
                        .Where(one => one.RoundId == round.Id && one.Party == party)
                        .OrderByDescending(one => one.Number)
                        .FirstAsync(cancellation);
                    submission.State = state;
                    submission.ReviewComment = comment;
                    submission.ReviewedAt = write.Now;
                    submission.ReviewedByName = write.Visitor.Name;
                    var rates = await write
                        .Db.Set<DeliveredRate>()
                        .Where(rate => rate.SubmissionId == submission.Id)
                        .ToListAsync(cancellation);
                    foreach (var rate in rates.Where(which))
                    {
                        (rate.State, rate.ReviewComment) = (rateState, comment);
                    }

                    write.Audit(
                        new AuditNote(
                            $"submission.{state.ToString().ToLowerInvariant()}",
                            RateSubmission.ReferenceOf(round, party, submission.Number),
                            $"Takstgruppen: levering {submission.Number} for {year} blev {StateWords.Of(state)}.",
                            round.AreaKey,
                            party,
                            Why: comment
                        )
                    );
                    return 0;
                },
                cancellation
            )
        );
    }
}
