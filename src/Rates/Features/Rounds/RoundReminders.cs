using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>
/// Reminds, every morning, the operators of open rounds that have not delivered, on the days <see cref="ReminderRule"/>
/// says. Run twice it sends nothing twice.
/// </summary>
public sealed partial class RoundReminders(
    RammevaerkDb db,
    WriteDesk desk,
    RoundMail mail,
    ICurrentParameters parameters,
    PartyRegister parties,
    TimeProvider time,
    ILogger<RoundReminders> log
) : IJobWork
{
    public string Name => "round-reminders";

    public string Title => "Påmind om frister i takstrunder";

    public string Schedule => "0 30 7 * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var open = await db.Set<RateRound>()
            .AsNoTracking()
            .Where(round => round.State == RoundState.Open)
            .ToListAsync(cancellation);
        foreach (var round in open)
        {
            await RemindAsync(round, cancellation);
        }
    }

    private async Task RemindAsync(RateRound round, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var days = RoundParameters.RemindersOf(parameters, round.AreaKey, today);
        if (!days.IsOk)
        {
            LogUnreadable(log, round.Address, days.Fault.ToString());
            return;
        }

        var drafts = await DraftsAsync(round, days.Value, today, cancellation);
        if (drafts.Count == 0)
        {
            return;
        }

        var stored = await desk.RunAsync<int>(
            async write =>
            {
                foreach (var (party, person, draft) in drafts)
                {
                    await write.SendAsync(draft, cancellation);
                    write.Notify([person.AccountId], draft.Subject + ".", RateSubmission.AddressOf(round, party));
                }

                write.Audit(Note(round, drafts));
                return drafts.Count;
            },
            cancellation
        );
        if (!stored.IsOk)
        {
            LogUnreadable(log, round.Address, stored.Fault.ToString());
        }
    }

    /// <summary>The mails that are due and not already sent.</summary>
    private async Task<IReadOnlyList<(string Party, RoundContact Person, MailDraft Mail)>> DraftsAsync(
        RateRound round,
        IReadOnlyList<int> days,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var contacts = await RoundContacts.OfAreaAsync(db, round.AreaKey, today, cancellation);
        var drafts = new List<(string Party, RoundContact Person, MailDraft Mail)>();
        foreach (var one in await MissingOperators.OfAsync(db, round, cancellation))
        {
            var row = one.Row;
            if (ReminderRule.Due(row.DeadlineIn(round), days, Told(row, round), today) is { } due)
            {
                var deadline = row.DeadlineIn(round).ToString("yyyyMMdd", Danish.Invariant);
                var occasion = string.Create(Danish.Invariant, $"rule/{deadline}/{due.DaysBefore}/{row.Party}");
                drafts.AddRange(
                    contacts[row.Party]
                        .Select(person => (row.Party, person, mail.Reminder(round, one, person, occasion, "", today)))
                );
            }
        }

        var keys = drafts.Select(draft => draft.Mail.Key).ToList();
        var sent = await db.Set<OutboxMail>()
            .Where(one => keys.Contains(one.Key))
            .Select(one => one.Key)
            .ToListAsync(cancellation);
        return [.. drafts.Where(draft => !sent.Contains(draft.Mail.Key))];
    }

    /// <summary>The day the operator last heard of its deadline.</summary>
    private static DateOnly Told(RoundOperator row, RateRound round) =>
        DanishClock.Date(row.ExtendedAt ?? row.InvitedAt ?? round.OpenedAt ?? DateTime.UnixEpoch);

    private AuditNote Note(RateRound round, IReadOnlyList<(string Party, RoundContact Person, MailDraft Mail)> drafts)
    {
        var told = drafts.Select(draft => draft.Party).Distinct().ToList();
        return new AuditNote(
            "round.reminded",
            round.Reference,
            $"Områdets regel mindede om takstfilen for {round.Year}: "
                + $"{string.Join(", ", told.Select(party => RoundWords.NameOf(parties, round, party)))}.",
            round.AreaKey,
            After: new { Parties = told, Mails = drafts.Count }
        );
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No reminders for {Round}: {Fault}")]
    private static partial void LogUnreadable(ILogger log, string round, string fault);
}
