using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>
/// Reminds the chosen operators now, each person once a day at most. Permission rounds.manage in the area.
/// </summary>
public sealed class SendReminders(WriteDesk desk, RoundMail mail, PartyRegister parties)
{
    public const string OperatorsField = "driftsherrer";
    public const string MessageField = "besked";

    private const int LongestMessage = 1000;

    public static string PageOf(string area, string year) => $"/takster/runder/{area}/{year}/paamindelse";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        HttpContext context,
        IFormCollection form,
        SendReminders use,
        CancellationToken cancellation
    )
    {
        var page = PageOf(omraade, aar);
        var message = form[MessageField].ToString().Trim();
        if (message.Length > LongestMessage)
        {
            return new FormRefusal(page, MessageField, FormFaults.ReasonTooLong(message.Length));
        }

        var chosen = form[OperatorsField].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var done = await use.RunAsync(omraade, aar, chosen, message, cancellation);
        return RoundChange.Answer(context, done, $"/takster/runder/{omraade}/{aar}", page, OperatorsField);
    }

    /// <summary>RV-450 no round, RV-484 neither open nor closed, RV-485 nobody chosen. Those with nothing left to do are left out.</summary>
    public Task<Result<RoundChange>> RunAsync(
        string area,
        string year,
        IReadOnlySet<string> chosen,
        string message,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<RoundChange>(
            async write =>
            {
                if (await write.HoldAloneAsync(area, year, cancellation) is not { } round)
                {
                    return RoundFaults.NoRound(area, year);
                }

                if (round.State is not (RoundState.Open or RoundState.Closed))
                {
                    return RoundPlanFaults.WrongState(round);
                }

                var missing = (await MissingOperators.ToRemindAsync(write.Db, round, cancellation))
                    .Where(one => chosen.Contains(one.Row.Party))
                    .ToList();
                if (missing.Count == 0)
                {
                    return RoundPlanFaults.NobodyExpected();
                }

                var (told, mails) = await SendAsync(write, round, missing, message, cancellation);
                if (mails > 0)
                {
                    write.Audit(Note(round, told, mails, message));
                }

                return new RoundChange(
                    round,
                    mails == 0
                        ? "De har allerede fået en påmindelse i dag, så der er ikke sendt flere."
                        : $"{RoundWords.Large(RoundWords.Operators(told.Count))} har fået en påmindelse ({Danish.Number(mails)} {(mails == 1 ? "mail" : "mails")})."
                );
            },
            cancellation
        );

    private AuditNote Note(RateRound round, IReadOnlyList<string> told, int mails, string message) =>
        new(
            "round.reminded",
            round.Reference,
            $"Der blev sendt påmindelse om takstfilen for {round.Year} til "
                + $"{string.Join(", ", told.Select(party => RoundWords.NameOf(parties, round, party)))}.",
            round.AreaKey,
            After: new
            {
                Parties = told,
                Mails = mails,
                Message = message,
            }
        );

    private async Task<(IReadOnlyList<string> Told, int Mails)> SendAsync(
        Write write,
        RateRound round,
        IReadOnlyList<MissingOperator> missing,
        string message,
        CancellationToken cancellation
    )
    {
        var today = DanishClock.Date(write.Now);
        var contacts = await RoundContacts.OfAreaAsync(write.Db, round.AreaKey, today, cancellation);
        var occasion = $"reminded/{today.ToString("yyyyMMdd", Danish.Invariant)}";
        var drafts = missing
            .SelectMany(
                one => contacts[one.Row.Party],
                (one, person) =>
                    (
                        one.Row.Party,
                        person.AccountId,
                        Mail: mail.Reminder(round, one, person, $"{occasion}/{one.Row.Party}", message, today)
                    )
            )
            .ToList();
        var keys = drafts.Select(draft => draft.Mail.Key).ToList();
        var sent = await write
            .Db.Set<OutboxMail>()
            .Where(one => keys.Contains(one.Key))
            .Select(one => one.Key)
            .ToListAsync(cancellation);
        var fresh = drafts.Where(draft => !sent.Contains(draft.Mail.Key)).ToList();
        foreach (var draft in fresh)
        {
            await write.SendAsync(draft.Mail, cancellation);
            write.Notify([draft.AccountId], draft.Mail.Subject + ".", RateSubmission.AddressOf(round, draft.Party));
        }

        return ([.. fresh.Select(draft => draft.Party).Distinct()], fresh.Count);
    }
}
