using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>
/// Opens a planned round and invites everyone expected. Opening it twice opens it once. Permission rounds.manage in the
/// area.
/// </summary>
public sealed class OpenRound(WriteDesk desk, RoundInvitations invitations, PartyRegister parties)
{
    /// <summary>Id of the form on the board.</summary>
    public const string Form = "aabn";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        HttpContext context,
        OpenRound use,
        CancellationToken cancellation
    )
    {
        var board = $"/takster/runder/{omraade}/{aar}";
        return RoundChange.Answer(context, await use.RunAsync(omraade, aar, cancellation), board, board, Form);
    }

    /// <summary>RV-450 no round, RV-484 no longer planned, RV-485 nobody to deliver.</summary>
    public Task<Result<RoundChange>> RunAsync(string area, string year, CancellationToken cancellation) =>
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

                if (round.State != RoundState.Planned)
                {
                    return RoundPlanFaults.WrongState(round, RoundState.Open);
                }

                var operators = await write
                    .Db.Set<RoundOperator>()
                    .Where(row => row.RoundId == round.Id)
                    .ToListAsync(cancellation);
                if (!operators.Exists(row => row.IsExpected))
                {
                    return RoundPlanFaults.NobodyExpected();
                }

                round.State = RoundState.Open;
                round.OpenedAt = write.Now;
                var (invited, alone) = await invitations.SendAsync(write, round, operators, cancellation);
                write.Audit(
                    new AuditNote(
                        "round.opened",
                        round.Reference,
                        $"Takstrunden for {round.Year} i {RoundWords.AreaName(round.Area)} blev åbnet, og {RoundWords.Operators(invited)} blev inviteret.",
                        round.AreaKey,
                        Before: new { State = RoundState.Planned },
                        After: new
                        {
                            round.State,
                            Invited = invited,
                            WithoutPeople = alone,
                        }
                    )
                );
                return new RoundChange(round, Said(round, invited, alone));
            },
            cancellation
        );

    private string Said(RateRound round, int invited, IReadOnlyList<string> alone) =>
        $"Takstrunden for {round.Year} er åben, og {RoundWords.Operators(invited)} er inviteret."
        + (
            alone.Count == 0
                ? ""
                : " Ingen at skrive til hos "
                    + string.Join(", ", alone.Select(party => RoundWords.NameOf(parties, round, party)))
                    + ": opret en takstansvarlig under Brugere."
        );
}
