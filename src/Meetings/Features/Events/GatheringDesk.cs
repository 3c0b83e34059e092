using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>The one way to write about an event and its programme. Whoever calls has found the event by area first.</summary>
public sealed class GatheringDesk(WriteDesk desk)
{
    /// <summary>Makes the event.</summary>
    /// <param name="made">The event.</param>
    /// <param name="programme">Time; title; speaker, one row a line; the time and the speaker may be left out.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<Result<Gathering>> AddAsync(
        Gathering made,
        IReadOnlyList<string> programme,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Gathering>(
            write =>
            {
                made.ChangedAt = write.Now;
                write.Db.Add(made);
                write.Db.AddRange(RowsOf(made, programme));
                write.Audit(Note(made, "gathering.made", $"{made.Title} {made.DateText} blev oprettet."));
                return Task.FromResult<Result<Gathering>>(made);
            },
            cancellation
        );

    /// <summary>Changes the event, whose sequence counts up for calendars: RV-701 for a stale version.</summary>
    public Task<Result<Gathering>> ChangeAsync(
        Guid id,
        int version,
        Gathering typed,
        IReadOnlyList<string> programme,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Gathering>(
            async write =>
            {
                var stored = await write.Db.Set<Gathering>().SingleAsync(one => one.Id == id, cancellation);
                if (stored.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = Told(stored);
                Copy(typed, stored);
                stored.Sequence++;
                stored.ChangedAt = write.Now;
                write.Db.RemoveRange(
                    await write.Db.Set<ProgrammeRow>().Where(one => one.GatheringId == id).ToListAsync(cancellation)
                );
                write.Db.AddRange(RowsOf(stored, programme));
                write.Audit(
                    Note(stored, "gathering.changed", $"{stored.Title} {stored.DateText} blev ændret.") with
                    {
                        Before = before,
                        After = Told(stored),
                    }
                );
                return stored;
            },
            cancellation
        );

    internal static AuditNote Note(Gathering gathering, string what, string summary) =>
        new(what, gathering.Subject, summary, gathering.AreaKey);

    private static object Told(Gathering gathering) =>
        new
        {
            gathering.Title,
            gathering.DateText,
            gathering.Place,
        };

    private static IEnumerable<ProgrammeRow> RowsOf(Gathering gathering, IReadOnlyList<string> lines) =>
        lines.Select(
            (line, index) =>
            {
                var parts = line.Split(';', 3, StringSplitOptions.TrimEntries);
                return new ProgrammeRow
                {
                    GatheringId = gathering.Id,
                    Ordinal = index + 1,
                    Time = parts.Length > 1 ? parts[0] : "",
                    Title = parts.Length > 1 ? parts[1] : parts[0],
                    Speaker = parts.Length > 2 ? parts[2] : "",
                };
            }
        );

    private static void Copy(Gathering typed, Gathering stored)
    {
        (stored.Type, stored.Title, stored.Purpose) = (typed.Type, typed.Title, typed.Purpose);
        (stored.DateText, stored.From, stored.To) = (typed.DateText, typed.From, typed.To);
        (stored.StartsAt, stored.EndsAt, stored.Place) = (typed.StartsAt, typed.EndsAt, typed.Place);
        (stored.Invitees, stored.MailBodyId) = (typed.Invitees, typed.MailBodyId);
        (stored.WorkingGroup, stored.WorkingGroupId) = (typed.WorkingGroup, typed.WorkingGroupId);
        (stored.IsPublic, stored.IsCancelled, stored.Outcome) = (typed.IsPublic, typed.IsCancelled, typed.Outcome);
        (stored.SignUpFrom, stored.SignUpTo, stored.Capacity) = (typed.SignUpFrom, typed.SignUpTo, typed.Capacity);
    }
}
