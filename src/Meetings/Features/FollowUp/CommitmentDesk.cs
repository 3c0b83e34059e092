using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>
/// The one way to write about a task once it is given: change it, tell how far it is, end it. Whoever calls has found it by
/// area. RV-701 when it is not the version the form was filled from.
/// </summary>
public sealed class CommitmentDesk(WriteDesk desk, PartyRegister parties, TimeProvider time)
{
    /// <summary>Changes what is to be done, by whom and when; the old due date stays in the audit trail.</summary>
    public Task<Result<Commitment>> ChangeAsync(
        Guid id,
        int version,
        CommitmentTyped typed,
        CancellationToken cancellation
    ) =>
        RunAsync(
            id,
            version,
            async (write, task) =>
            {
                var before = new
                {
                    task.Text,
                    task.Responsible,
                    Due = task.DueText,
                };
                typed.Put(task);
                await CommitmentPeople.RecogniseAsync(write.Db, parties, task, DanishClock.Today(time), cancellation);
                write.Audit(
                    Note(task, "commitment.changed", $"Opgaven »{task.Text}« blev ændret.") with
                    {
                        Before = before,
                        After = new
                        {
                            task.Text,
                            task.Responsible,
                            Due = task.DueText,
                        },
                    }
                );
                return task;
            },
            cancellation
        );

    /// <summary>Tells how far the task is; a report given twice stands once.</summary>
    /// <param name="id">The task.</param>
    /// <param name="version">The version the form was filled from.</param>
    /// <param name="state">Where it stands now.</param>
    /// <param name="text">What is told.</param>
    /// <param name="evidence">What shows that it is done; needed to end it (RV-991).</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    public Task<Result<Commitment>> ReportAsync(
        Guid id,
        int version,
        CommitmentState state,
        string text,
        string evidence,
        CancellationToken cancellation
    ) =>
        RunAsync(
            id,
            version,
            (write, task) =>
            {
                if (state == CommitmentState.Done && evidence.Length == 0 && task.Evidence.Length == 0)
                {
                    return Task.FromResult(Result.Refused<Commitment>(MinutesFaults.EvidenceMissing()));
                }

                var before = MeetingWords.Of(task.State);
                task.State = state;
                task.Evidence = evidence.Length > 0 ? evidence : task.Evidence;
                task.EndedAt = task.IsOpen ? null : task.EndedAt ?? write.Now;
                if (text.Length > 0)
                {
                    write.Db.Add(
                        new CommitmentReport
                        {
                            CommitmentId = task.Id,
                            At = write.Now,
                            ByName = write.Visitor.Name,
                            Text = text,
                        }
                    );
                }

                write.Audit(
                    Note(task, "commitment.reported", $"Opgaven »{task.Text}«: {MeetingWords.Of(state)}.") with
                    {
                        Before = new { State = before },
                        After = new
                        {
                            State = MeetingWords.Of(state),
                            Text = text,
                            task.Evidence,
                        },
                    }
                );
                return Task.FromResult(Result.Ok(task));
            },
            cancellation
        );

    private Task<Result<Commitment>> RunAsync(
        Guid id,
        int version,
        Func<Write, Commitment, Task<Result<Commitment>>> work,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Commitment>(
            async write =>
            {
                var task = await write.Db.Set<Commitment>().SingleAsync(one => one.Id == id, cancellation);
                return task.Version == version ? await work(write, task) : StorageFaults.ChangedMeanwhile();
            },
            cancellation
        );

    private static AuditNote Note(Commitment task, string what, string summary) =>
        new(what, task.Subject, summary, task.AreaKey, task.ResponsibleParty);
}
