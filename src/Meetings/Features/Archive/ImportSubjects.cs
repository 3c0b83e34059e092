using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>Resolves minutes-import/id to the page of the document.</summary>
internal sealed class ImportSubjects(RammevaerkDb db) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal) { MinutesImport.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation) =>
        Guid.TryParse(subject.Key, out var id)
        && await db.Set<MinutesImport>()
            .AsNoTracking()
            .Where(one => one.Id == id)
            .Select(one => new { one.FileName, one.Area })
            .FirstOrDefaultAsync(cancellation)
            is { } import
            ? new(
                $"Indlæst referat {import.FileName}",
                $"{MinutesImport.AddressOf(import.Area)}/{id}",
                Permissions.EditMeetings,
                new(import.Area),
                null
            )
            : null;
}
