using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>Who takes a step with a new rate in the year.</summary>
public enum ChangeStage
{
    /// <summary>The operator's own people.</summary>
    Operator,

    /// <summary>The rate group.</summary>
    RateGroup,

    /// <summary>The forum, by the secretariat's record.</summary>
    Forum,
}

/// <summary>Signs off, approves, refuses and withdraws new rates in the year.</summary>
public sealed class DecideChange(WriteDesk desk)
{
    /// <summary>Takes the step; pressed twice by the same person it is taken once.</summary>
    /// <param name="shown">The change as the page showed it.</param>
    /// <param name="version">The version the form was filled from.</param>
    /// <param name="stage">Who takes it.</param>
    /// <param name="wanted">What it becomes.</param>
    /// <param name="answer">Where the approval stands, or why it was refused; null else.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The change; or RV-614 it has come to another state, RV-616 the same person took the step before, RV-701 somebody was first.</returns>
    public Task<Result<RateChange>> RunAsync(
        RateChange shown,
        int version,
        ChangeStage stage,
        ChangeState wanted,
        string? answer,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<RateChange>(
            async write =>
            {
                var change = await write.Db.Set<RateChange>().SingleAsync(one => one.Id == shown.Id, cancellation);
                if (change.State == wanted && IsOwn(change, write.Visitor))
                {
                    return change;
                }

                if (!change.May(wanted) || !IsTurnOf(change, stage, wanted))
                {
                    return ChangeFaults.WrongState(change, wanted);
                }

                if (change.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (IsApproval(wanted) && change.IsOwnWork(write.Visitor.AccountId))
                {
                    return ChangeFaults.OwnWork(change);
                }

                Take(write, change, wanted, answer);
                write.Audit(Note(change, wanted, answer));
                await TellAsync(write, change, wanted, answer, cancellation);
                return change;
            },
            cancellation
        );

    internal static AuditNote Note(RateChange change, ChangeState state, string? why) =>
        new(
            $"rate-change.{state.ToString().ToLowerInvariant()}",
            change.Reference,
            $"Den nye takst for {change.Name} fra {Danish.Date(change.From)}, {Danish.Kroner(change.Rate)}, blev {ChangeWords.Of(state)}.",
            change.AreaKey,
            change.Party,
            Why: why
        );

    private static bool IsOwn(RateChange change, Visitor visitor) =>
        change.State switch
        {
            ChangeState.SignedOff => change.SignedOffBy == visitor.AccountId,
            ChangeState.Withdrawn or ChangeState.Published => change.EndedByName == visitor.Name,
            _ => change.DecidedBy == visitor.AccountId,
        };

    private static bool IsApproval(ChangeState wanted) => wanted is ChangeState.SignedOff or ChangeState.Approved;

    /// <summary>The operator signs and withdraws its own; the rate group or the forum decides what is signed.</summary>
    private static bool IsTurnOf(RateChange change, ChangeStage stage, ChangeState wanted) =>
        (change.State, wanted) switch
        {
            (_, ChangeState.Withdrawn) => stage == ChangeStage.Operator,
            (ChangeState.Requested, _) => stage == ChangeStage.Operator,
            _ => stage == (change.ByForum ? ChangeStage.Forum : ChangeStage.RateGroup),
        };

    private static void Take(Write write, RateChange change, ChangeState wanted, string? answer)
    {
        var (now, name, account) = (write.Now, write.Visitor.Name, write.Visitor.AccountId);
        change.State = wanted;
        if (wanted == ChangeState.SignedOff)
        {
            (change.SignedOffAt, change.SignedOffByName, change.SignedOffBy) = (now, name, account);
        }
        else if (wanted == ChangeState.Withdrawn)
        {
            (change.EndedAt, change.EndedByName) = (now, name);
        }
        else
        {
            (change.DecidedAt, change.DecidedByName, change.DecidedBy, change.Answer) = (now, name, account, answer);
        }
    }

    private static Task TellAsync(
        Write write,
        RateChange change,
        ChangeState wanted,
        string? answer,
        CancellationToken cancellation
    ) =>
        wanted is ChangeState.Approved or ChangeState.Refused
            ? write.TellOfficersAsync(
                change.AreaKey,
                change.Party,
                new PeopleNews(
                    $"rate-change/{change.Id:N}/{wanted}",
                    $"Jeres nye takst for {change.Name} er {ChangeWords.Of(wanted)}",
                    $"Taksten fra {Danish.Date(change.From)} på {Danish.Kroner(change.Rate)} er {ChangeWords.Of(wanted)} af {write.Visitor.Name}. {answer}",
                    change.Address
                ),
                cancellation
            )
            : Task.CompletedTask;
}
