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
/// Gives one operator a later deadline of its own, with a reason, and tells it. Permission rounds.manage in the area.
/// </summary>
public sealed class ExtendDeadline(WriteDesk desk, RoundMail mail, PartyRegister parties)
{
    public const string PartyField = "driftsherre";
    public const string DayField = "frist";

    public static string PageOf(string area, string year) => $"/takster/runder/{area}/{year}/frister";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        HttpContext context,
        IFormCollection form,
        ExtendDeadline use,
        CancellationToken cancellation
    )
    {
        var page = PageOf(omraade, aar);
        var faults = new List<FieldFault>();
        var party = form[PartyField].ToString();
        var day = RoundForm.Day(form[DayField]);
        var reason = Reason.Of(form[Reason.Field]);
        if (day is null)
        {
            faults.Add(new(DayField, RoundPlanFaults.DateMissing("Ny frist")));
        }

        if (!reason.IsOk)
        {
            faults.Add(new(Reason.Field, reason.Fault));
        }

        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var done = await use.RunAsync(omraade, aar, party, day!.Value, reason.Value, cancellation);
        var field = done.Fault?.Id == RoundPlanFaults.ExtensionTooEarly(default).Id ? DayField : PartyField;
        return RoundChange.Answer(context, done, page, page, field);
    }

    /// <summary>RV-450 no round, RV-484 published, RV-486 too early, RV-487 not in the round.</summary>
    public Task<Result<RoundChange>> RunAsync(
        string area,
        string year,
        string party,
        DateOnly day,
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
                if (row is not { IsExpected: true })
                {
                    return RoundPlanFaults.NotInRound(party, round);
                }

                var today = DanishClock.Date(write.Now);
                if (day <= round.Deadline || day < today)
                {
                    var next = round.Deadline.AddDays(1);
                    return RoundPlanFaults.ExtensionTooEarly(next > today ? next : today);
                }

                var before = row.ExtendedTo;
                (row.ExtendedTo, row.ExtensionReason, row.ExtendedAt) = (day, reason, write.Now);
                await TellAsync(write, round, row, reason, cancellation);
                var name = RoundWords.NameOf(parties, round, party);
                write.Audit(
                    new AuditNote(
                        "round.extended",
                        round.Reference,
                        $"{name} fik forlænget fristen i takstrunden for {round.Year} til {RoundWords.Day(day)}.",
                        round.AreaKey,
                        party,
                        Before: new { ExtendedTo = before },
                        After: new { row.ExtendedTo },
                        Why: reason
                    )
                );
                return new RoundChange(round, $"{name} har nu frist {RoundWords.Day(day)} og har fået besked.");
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
            await write.SendAsync(mail.Extended(round, row, person, reason), cancellation);
        }

        write.Notify(
            people.Select(person => person.AccountId),
            $"Jeres frist i takstrunden for {round.Year} er forlænget til {RoundWords.Day(row.DeadlineIn(round))}.",
            RateSubmission.AddressOf(round, row.Party)
        );
    }
}
