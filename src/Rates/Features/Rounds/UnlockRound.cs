using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>Opens a closed round again, with a reason. Permission rounds.manage in the area.</summary>
public sealed class UnlockRound(WriteDesk desk)
{
    /// <summary>Id of the form on the board.</summary>
    public const string Form = "laas-op";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        HttpContext context,
        IFormCollection form,
        UnlockRound use,
        CancellationToken cancellation
    )
    {
        var board = $"/takster/runder/{omraade}/{aar}";
        var reason = Reason.Of(form[Reason.Field]);
        return reason.IsOk
            ? RoundChange.Answer(
                context,
                await use.RunAsync(omraade, aar, reason.Value, cancellation),
                board,
                board,
                Form
            )
            : new FormRefusal(board, Reason.FieldOf(Form), reason.Fault);
    }

    /// <summary>RV-450 no round, RV-484 not closed.</summary>
    public Task<Result<RoundChange>> RunAsync(
        string area,
        string year,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<RoundChange>(
            async write =>
            {
                if (await write.HoldAloneAsync(area, year, cancellation) is not { } round)
                {
                    return RoundFaults.NoRound(area, year);
                }

                if (round.State == RoundState.Open)
                {
                    return new RoundChange(round, $"Takstrunden for {round.Year} er allerede åben.");
                }

                if (round.State != RoundState.Closed)
                {
                    return RoundPlanFaults.WrongState(round, RoundState.Open);
                }

                round.State = RoundState.Open;
                round.ClosedAt = null;
                write.Audit(
                    new AuditNote(
                        "round.unlocked",
                        round.Reference,
                        $"Takstrunden for {round.Year} i {RoundWords.AreaName(round.Area)} blev låst op igen.",
                        round.AreaKey,
                        Before: new { State = RoundState.Closed },
                        After: new { round.State },
                        Why: reason
                    )
                );
                await NotifyAsync(write, round, cancellation);
                return new RoundChange(round, $"Takstrunden for {round.Year} er åben igen.");
            },
            cancellation
        );

    /// <summary>Those whose delivery is not accepted can go on.</summary>
    private static async Task NotifyAsync(Write write, RateRound round, CancellationToken cancellation)
    {
        var contacts = await RoundContacts.OfAreaAsync(
            write.Db,
            round.AreaKey,
            DanishClock.Date(write.Now),
            cancellation
        );
        var accepted = await write
            .Db.Set<RateSubmission>()
            .Where(one => one.RoundId == round.Id && one.State == SubmissionState.Accepted)
            .Select(one => one.Party)
            .ToListAsync(cancellation);
        var expected = await write
            .Db.Set<RoundOperator>()
            .Where(row => row.RoundId == round.Id && row.IsExpected)
            .Select(row => row.Party)
            .ToListAsync(cancellation);
        foreach (var party in expected.Except(accepted))
        {
            write.Notify(
                contacts[party].Select(person => person.AccountId),
                $"Takstrunden for {round.Year} er åbnet igen, så I kan aflevere.",
                RateSubmission.AddressOf(round, party)
            );
        }
    }
}
