using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>
/// Closes an open round: nobody delivers after it but those with an extension or a returned delivery. A delivery being
/// stored is waited for. Permission rounds.manage in the area.
/// </summary>
public sealed class CloseRound(WriteDesk desk)
{
    /// <summary>Id of the form on the board.</summary>
    public const string Form = "luk";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        HttpContext context,
        CloseRound use,
        CancellationToken cancellation
    )
    {
        var board = $"/takster/runder/{omraade}/{aar}";
        return RoundChange.Answer(context, await use.RunAsync(omraade, aar, cancellation), board, board, Form);
    }

    /// <summary>RV-450 no round, RV-484 not open.</summary>
    public Task<Result<RoundChange>> RunAsync(string area, string year, CancellationToken cancellation) =>
        desk.RunAsync<RoundChange>(
            async write =>
            {
                if (await write.HoldAloneAsync(area, year, cancellation) is not { } round)
                {
                    return RoundFaults.NoRound(area, year);
                }

                if (round.State == RoundState.Closed)
                {
                    return new RoundChange(round, $"Takstrunden for {round.Year} er allerede lukket.");
                }

                if (!Transitions.May(round.State, RoundState.Closed))
                {
                    return RoundPlanFaults.WrongState(round, RoundState.Closed);
                }

                var delivered = await write
                    .Db.Set<RateSubmission>()
                    .Where(submission => submission.RoundId == round.Id)
                    .Select(submission => submission.Party)
                    .Distinct()
                    .CountAsync(cancellation);
                round.State = RoundState.Closed;
                round.ClosedAt = write.Now;
                write.Audit(
                    new AuditNote(
                        "round.closed",
                        round.Reference,
                        $"Takstrunden for {round.Year} i {RoundWords.AreaName(round.Area)} blev lukket. {RoundWords.Large(RoundWords.Operators(delivered))} har afleveret.",
                        round.AreaKey,
                        Before: new { State = RoundState.Open },
                        After: new { round.State, Delivered = delivered }
                    )
                );
                write.Notify(
                    await RoundContacts.WithRoleAsync(
                        write.Db,
                        Role.RateGroupMember,
                        round.AreaKey,
                        DanishClock.Date(write.Now),
                        cancellation
                    ),
                    $"Takstrunden for {round.Year} er lukket. Gennemgangen slutter {RoundWords.Day(round.ReviewDeadline)}.",
                    round.Address
                );
                return new RoundChange(round, $"Takstrunden for {round.Year} er lukket.");
            },
            cancellation
        );
}
