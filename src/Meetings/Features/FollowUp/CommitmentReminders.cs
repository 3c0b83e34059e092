using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>
/// Reminds whoever is responsible of a task a week before it is due, and once a week when it is overdue. A vague date is due
/// at the end of the days it may mean (TIME-6).
/// </summary>
internal sealed class CommitmentReminders(RammevaerkDb db, WriteDesk desk, SiteAddress site, TimeProvider time)
    : IJobWork
{
    private const int Week = 7;

    public string Name => "commitment-reminders";

    public string Title => "Minder om opgaver fra møder";

    public string Schedule => "0 20 6 * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var soon = today.AddDays(Week);
        var again = today.AddDays(-Week);
        var due = await db.Set<Commitment>()
            .AsNoTracking()
            .Where(task =>
                task.DueTo != null
                && task.DueTo <= soon
                && task.ResponsiblePersonId != null
                && (task.RemindedOn == null || task.RemindedOn <= again)
                && task.State != CommitmentState.Done
                && task.State != CommitmentState.Cancelled
            )
            .Select(task => task.Id)
            .ToListAsync(cancellation);
        foreach (var id in due)
        {
            await RemindAsync(id, today, cancellation);
        }
    }

    private Task<Result<Commitment>> RemindAsync(Guid id, DateOnly today, CancellationToken cancellation) =>
        desk.RunAsync<Commitment>(
            async write =>
            {
                var task = await write.Db.Set<Commitment>().SingleAsync(one => one.Id == id, cancellation);
                var person = await write
                    .Db.Set<Person>()
                    .FirstOrDefaultAsync(one => one.Id == task.ResponsiblePersonId, cancellation);
                if (person is null || !task.IsOpen)
                {
                    return task;
                }

                var isLate = task.IsOverdue(today);
                task.RemindedOn = today;
                if (person.AccountId is { } account)
                {
                    write.Notify(
                        [account],
                        isLate
                            ? $"Opgaven »{task.Text}« er overskredet."
                            : $"Opgaven »{task.Text}« har frist {task.DueText}.",
                        task.Address
                    );
                }

                if (person.Mail.Length > 0)
                {
                    await write.SendAsync(Mail(task, person, isLate, today), cancellation);
                }

                write.Audit(
                    new AuditNote(
                        "commitment.reminded",
                        task.Subject,
                        $"{person.Name} blev mindet om »{task.Text}«.",
                        task.AreaKey,
                        task.ResponsibleParty
                    )
                );
                return task;
            },
            cancellation
        );

    private MailDraft Mail(Commitment task, Person person, bool isLate, DateOnly today) =>
        new(
            $"commitment/{task.Id:N}/{today.ToString("yyyyMMdd", Danish.Invariant)}",
            person.Mail,
            person.Name,
            isLate ? $"Overskredet: {task.Text}" : $"Frist {task.DueText}: {task.Text}",
            $"""
            {(
                isLate
                    ? "En opgave, du har fået på et møde, er overskredet."
                    : "En opgave, du har fået på et møde, har snart frist."
            )}

            {task.Text}
            Frist: {task.DueText}

            Skriv her, hvor langt du er:
            {site.Of(task.Address)}
            """
        );
}
