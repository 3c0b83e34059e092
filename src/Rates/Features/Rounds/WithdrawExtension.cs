using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>
/// Takes an operator's own deadline back, with a reason, and tells it. Permission rounds.manage in the area.
/// </summary>
public sealed class WithdrawExtension(WriteDesk desk, RoundMail mail, PartyRegister parties)
{
    /// <summary>Id of the form for an operator.</summary>
    public static string FormOf(string party) => $"tilbage-{party}";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        HttpContext context,
        IFormCollection form,
        WithdrawExtension use,
        CancellationToken cancellation
    )
    {
        var page = ExtendDeadline.PageOf(omraade, aar);
        var reason = Reason.Of(form[Reason.Field]);
        return reason.IsOk
            ? RoundChange.Answer(
                context,
                await use.RunAsync(omraade, aar, part, reason.Value, cancellation),
                page,
                page,
                FormOf(part)
            )
            : new FormRefusal(page, Reason.FieldOf(FormOf(part)), reason.Fault);
    }

    /// <summary>RV-450 no round, RV-484 published, RV-487 not in the round.</summary>
    public Task<Result<RoundChange>> RunAsync(
        string area,
        string year,
        string party,
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

                if (round.State == RoundState.Published)
                {
                    return RoundPlanFaults.WrongState(round);
                }

                var row = await write
                    .Db.Set<RoundOperator>()
                    .FirstOrDefaultAsync(one => one.RoundId == round.Id && one.Party == party, cancellation);
                if (row is null)
                {
                    return RoundPlanFaults.NotInRound(party, round);
                }

                var name = RoundWords.NameOf(parties, round, party);
                if (row.ExtendedTo is not { } before)
                {
                    return new RoundChange(round, $"{name} har allerede rundens egen frist.");
                }

                (row.ExtendedTo, row.ExtensionReason, row.ExtendedAt) = (null, null, null);
                await TellAsync(write, round, row, reason, cancellation);
                write.Audit(
                    new AuditNote(
                        "round.extension-withdrawn",
                        round.Reference,
                        $"{name}s forlængelse til {RoundWords.Day(before)} i takstrunden for {round.Year} blev taget tilbage.",
                        round.AreaKey,
                        party,
                        Before: new { ExtendedTo = before },
                        After: new { row.ExtendedTo },
                        Why: reason
                    )
                );
                return new RoundChange(round, $"{name} har igen rundens frist og har fået besked.");
            },
            cancellation
        );

    private async Task TellAsync(
        Write write,
        RateRound round,
        RoundOperator row,
        string reason,
        CancellationToken cancellation
    )
    {
        var today = DanishClock.Date(write.Now);
        var people = (await RoundContacts.OfAreaAsync(write.Db, round.AreaKey, today, cancellation))[row.Party];
        foreach (var person in people)
        {
            await write.SendAsync(mail.Withdrawn(round, row, person, reason), cancellation);
        }

        write.Notify(
            people.Select(person => person.AccountId),
            $"Forlængelsen i takstrunden for {round.Year} er taget tilbage. Fristen er {RoundWords.Day(round.Deadline)}.",
            RateSubmission.AddressOf(round, row.Party)
        );
    }
}
