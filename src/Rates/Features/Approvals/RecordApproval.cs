using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Approvals;

/// <summary>What the forum or its executive committee decided on rates.</summary>
public enum ApprovalStep
{
    /// <summary>Approved by the forum, or by the committee it was delegated to.</summary>
    Approve,

    /// <summary>Held back from the approval.</summary>
    Except,

    /// <summary>Handed to the executive committee to decide.</summary>
    Delegate,

    /// <summary>What was recorded is taken back.</summary>
    Undo,

    /// <summary>Every accepted rate is approved but those chosen, which are excepted.</summary>
    ApproveAllBut,
}

/// <summary>A rate chosen on the page, and the version shown.</summary>
public sealed record ApprovalChoice(Guid Id, int Version);

/// <summary>What is recorded with the rates.</summary>
/// <param name="Step">What was decided.</param>
/// <param name="Choices">The rates chosen.</param>
/// <param name="Note">Why; may be empty for an approval.</param>
/// <param name="Source">Where it stands; empty for an undoing.</param>
/// <param name="Decision">Typed reference to the decision, or null.</param>
/// <param name="Standing">For <see cref="ApprovalStep.ApproveAllBut"/>: digest of the accepted rates the page showed.</param>
public sealed record ApprovalRecord(
    ApprovalStep Step,
    IReadOnlyList<ApprovalChoice> Choices,
    string Note,
    string Source,
    string? Decision,
    string Standing
)
{
    /// <summary>The day it was decided; null for the day it is recorded.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Records decisions on rates where the forum approves row by row. All of them, or none.</summary>
public sealed class RecordApproval(WriteDesk desk)
{
    /// <summary>Records it.</summary>
    /// <returns>
    /// How many rates; or RV-490 not row by row here, RV-472 nothing chosen, RV-473 not in a state for it, RV-701 changed
    /// meanwhile, RV-469 delegated where no executive committee is.
    /// </returns>
    public Task<Result<int>> RunAsync(RateRound round, ApprovalRecord record, CancellationToken cancellation) =>
        desk.RunAsync(write => RecordAsync(write, round, record, cancellation), cancellation);

    /// <summary>Records it inside a write that does more.</summary>
    public static async Task<Result<int>> RecordAsync(
        Write write,
        RateRound round,
        ApprovalRecord record,
        CancellationToken cancellation
    )
    {
        if (!round.ApprovedRowByRow)
        {
            return PublicationFaults.NotRowByRow(round);
        }

        await write.Db.HoldRoundAsync(round.Id, cancellation);
        var rates = await ApprovalRates.ForApprovalAsync(write.Db, round, cancellation);
        var byId = rates.ToDictionary(rate => rate.Id);
        if (
            record.Choices.Any(choice => byId.GetValueOrDefault(choice.Id)?.Version != choice.Version)
            || (record.Step == ApprovalStep.ApproveAllBut && ApprovalRates.StandingOf(rates) != record.Standing)
        )
        {
            return StorageFaults.ChangedMeanwhile();
        }

        var chosen = record.Choices.Select(choice => byId[choice.Id]).ToList();
        var planned = Plan(record.Step, rates, chosen);
        if (planned.Count == 0)
        {
            return PublicationFaults.NothingChosen();
        }

        var before = planned.ToDictionary(one => one.Rate.Id, one => one.Rate.State);
        foreach (var (rate, wanted) in planned)
        {
            if (!Transitions.May(rate.State, wanted, approvedRowByRow: true))
            {
                return PublicationFaults.WrongState(rate, rate.State, StateWords.Of(wanted));
            }

            Record(rate, wanted, record, record.On ?? DanishClock.Date(write.Now));
        }

        Note(write, round, record, planned);
        var registered = await DelegatedRates.RegisterAsync(
            write,
            round,
            record,
            [.. planned.Select(one => new DelegatedRate(one.Rate, before[one.Rate.Id]))],
            cancellation
        );
        return registered.Then(_ => Result.Ok(planned.Count));
    }

    private static List<(DeliveredRate Rate, RateState Wanted)> Plan(
        ApprovalStep step,
        IReadOnlyList<DeliveredRate> rates,
        IReadOnlyList<DeliveredRate> chosen
    ) =>
        step == ApprovalStep.ApproveAllBut
            ?
            [
                .. chosen.Select(rate => (rate, RateState.Excepted)),
                .. rates
                    .Except(chosen)
                    .Where(rate => rate.State == RateState.Accepted)
                    .Select(rate => (rate, RateState.Approved)),
            ]
            : [.. chosen.Select(rate => (rate, StateOf(step)))];

    internal static RateState StateOf(ApprovalStep step) =>
        step switch
        {
            ApprovalStep.Approve => RateState.Approved,
            ApprovalStep.Except => RateState.Excepted,
            ApprovalStep.Delegate => RateState.Delegated,
            ApprovalStep.Undo => RateState.Accepted,
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    private static void Record(DeliveredRate rate, RateState wanted, ApprovalRecord record, DateOnly on)
    {
        var isUndone = wanted == RateState.Accepted;
        // The reason for the exceptions is not the reason for approving the others.
        var isOther = record.Step == ApprovalStep.ApproveAllBut && wanted == RateState.Approved;
        rate.IsDecidedByCommittee = !isUndone && rate.State == RateState.Delegated;
        rate.DecidedOn = isUndone ? null : on;
        rate.State = wanted;
        rate.ApprovalNote = isUndone || isOther || record.Note.Length == 0 ? null : record.Note;
        rate.ApprovalSource = isUndone ? null : record.Source;
        rate.Decision = isUndone ? null : record.Decision;
    }

    private static void Note(
        Write write,
        RateRound round,
        ApprovalRecord record,
        List<(DeliveredRate Rate, RateState Wanted)> planned
    )
    {
        var counted = planned
            .GroupBy(one => one.Wanted)
            .Select(group => $"{Danish.Number(group.Count())} {StateWords.Of(group.Key)}");
        write.Audit(
            new AuditNote(
                record.Step == ApprovalStep.Undo ? "rates.approval-undone" : "rates.approval-recorded",
                round.Reference,
                $"Godkendelsen af takster for {round.Year} blev registreret: {string.Join(", ", counted)}.",
                round.AreaKey,
                After: new
                {
                    record.Source,
                    record.Decision,
                    Rates = planned.ToDictionary(
                        one => PublishedRate.KeyOf(one.Rate.Party, one.Rate.ServiceKey),
                        one => StateWords.Of(one.Wanted)
                    ),
                },
                Why: record.Note.Length > 0 ? record.Note : null
            )
        );
    }
}
