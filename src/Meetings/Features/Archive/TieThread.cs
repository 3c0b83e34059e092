using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>Makes one case of items of different meetings, or says that they are not one.</summary>
public sealed class TieThread(WriteDesk desk)
{
    /// <summary>Ties the items to one case: the one some of them belong to, else a new one. Pressed twice it is done once.</summary>
    /// <returns>The case. Or RV-978 fewer than two items of different meetings.</returns>
    public Task<Result<CaseThread>> RunAsync(
        string area,
        IReadOnlyCollection<Guid> chosen,
        string title,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<CaseThread>(
            async write =>
            {
                await write.Db.HoldAsync($"case-thread/{area}", cancellation);
                var items = await write
                    .Db.Set<AgendaItem>()
                    .Where(item => item.Area == area && chosen.Contains(item.Id))
                    .ToListAsync(cancellation);
                if (items.Select(item => item.MeetingId).Distinct().Count() < 2)
                {
                    return ArchiveFaults.NothingCommon();
                }

                var known = items.Select(item => item.CaseId).FirstOrDefault(id => id is not null);
                if (known is not null && items.TrueForAll(item => item.CaseId == known))
                {
                    return await write.Db.Set<CaseThread>().SingleAsync(one => one.Id == known, cancellation);
                }

                var ids = items.ConvertAll(item => item.MeetingId);
                var first = await write
                    .Db.Set<Meeting>()
                    .Where(meeting => ids.Contains(meeting.Id))
                    .MinAsync(meeting => meeting.Year, cancellation);
                var thread = known is null
                    ? await CaseBook.AddAsync(write, area, first, title, "", cancellation)
                    : await write.Db.Set<CaseThread>().SingleAsync(one => one.Id == known, cancellation);
                var before = items.ToDictionary(item => item.Id, item => item.CaseId);
                foreach (var item in items)
                {
                    item.CaseId = thread.Id;
                }

                write.Audit(
                    new AuditNote(
                        "case.proposed-taken",
                        thread.Subject,
                        $"{Danish.Number(items.Count)} punkter blev samlet i sag {thread.Number} »{thread.Title}«.",
                        thread.AreaKey,
                        Before: before,
                        After: new { thread.Number }
                    )
                );
                return thread;
            },
            cancellation
        );

    /// <summary>Says that the items are not one case; pressed twice it is said once.</summary>
    public Task<Result<bool>> LeaveAsync(string area, string digest, CancellationToken cancellation) =>
        desk.RunAsync<bool>(
            async write =>
            {
                await write.Db.HoldAsync($"case-thread/{area}", cancellation);
                if (
                    await write
                        .Db.Set<LeftProposal>()
                        .AnyAsync(one => one.Area == area && one.Items == digest, cancellation)
                )
                {
                    return false;
                }

                var left = new LeftProposal
                {
                    Area = area,
                    Items = digest,
                    At = write.Now,
                    ByName = write.Visitor.Name,
                };
                write.Db.Add(left);
                write.Audit(
                    new AuditNote(
                        "case.proposed-left",
                        new("case-proposal", left.Id.ToString()),
                        "Et forslag om én sag på tværs af møder blev afvist.",
                        new(area),
                        After: new { digest }
                    )
                );
                return true;
            },
            cancellation
        );
}
