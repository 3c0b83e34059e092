using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Rules.Archive;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>A document under review with what the register knows of it.</summary>
/// <param name="Import">The document.</param>
/// <param name="Minutes">What was read, as corrected.</param>
/// <param name="Bodies">The area's bodies to choose from.</param>
/// <param name="Body">The body that met; null when it is not known.</param>
/// <param name="Twin">The meeting of the body on the same day; null when there is none.</param>
/// <param name="People">The area's people, to match names with.</param>
/// <param name="Parties">The organisations.</param>
public sealed record ImportView(
    MinutesImport Import,
    ReviewedMinutes Minutes,
    IReadOnlyList<Body> Bodies,
    Body? Body,
    Meeting? Twin,
    IReadOnlyList<Person> People,
    IReadOnlyList<Party> Parties
)
{
    /// <summary>The lines of the file, the first is number 1.</summary>
    public IReadOnlyList<string> Source { get; } = Import.Source.Split('\n');

    /// <summary>What it is called: DASSOS 12. maj 2020.</summary>
    public string Name => NameOf(Import, Minutes, Body);

    /// <summary>The person of the register a name means; null for none.</summary>
    public Person? PersonOf(ReviewedPerson one) => RegisterMatch.PersonOf(one.Name, PartyOf(one), People);

    /// <summary>Code of the organisation a name came from; null for none of the register.</summary>
    public string? PartyOf(ReviewedPerson one) => RegisterMatch.PartyOf(one.Organisation, Parties);

    /// <summary>The lines of a span.</summary>
    public IEnumerable<(int Number, string Text)> LinesOf(LineSpan span) =>
        Enumerable
            .Range(span.First, Math.Max(0, Math.Min(span.Last, Source.Count) - span.First + 1))
            .Select(number => (number, Source[number - 1]));

    internal static string NameOf(MinutesImport import, ReviewedMinutes minutes, Body? body)
    {
        var who = body?.Name ?? (minutes.Body.Text.Length > 0 ? minutes.Body.Text : import.FileName);
        return minutes.Day is { } day ? $"{who} {Kernel.Danish.Date(day)}" : who;
    }
}

/// <summary>Reads documents under review.</summary>
public sealed class ImportDesk(RammevaerkDb db, PartyRegister parties, TimeProvider time)
{
    /// <summary>The areas' documents, the newest first, without their texts.</summary>
    public async Task<IReadOnlyList<MinutesImport>> AllAsync(
        IReadOnlyList<string> areas,
        CancellationToken cancellation
    ) =>
        await db.Set<MinutesImport>()
            .AsNoTracking()
            .Where(one => areas.Contains(one.Area))
            .OrderByDescending(one => one.ReceivedAt)
            .ThenBy(one => one.FileName)
            .Select(one => new MinutesImport
            {
                Id = one.Id,
                Area = one.Area,
                BodyId = one.BodyId,
                FileName = one.FileName,
                FileHash = one.FileHash,
                Reviewed = one.Reviewed,
                State = one.State,
                ReceivedAt = one.ReceivedAt,
                ReceivedByName = one.ReceivedByName,
                MeetingId = one.MeetingId,
                EndedAt = one.EndedAt,
                EndedByName = one.EndedByName,
                Version = one.Version,
            })
            .ToListAsync(cancellation);

    /// <summary>The document for review; null when the area has none such.</summary>
    public async Task<ImportView?> FindAsync(string area, Guid id, CancellationToken cancellation)
    {
        var import = await db.Set<MinutesImport>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation);
        if (import is null)
        {
            return null;
        }

        var minutes = ReviewedMinutes.Read(import.Reviewed);
        var bodies = await BodiesAsync(area, cancellation);
        var people = await db.Set<Person>().AsNoTracking().Where(one => one.Area == area).ToListAsync(cancellation);
        return new ImportView(
            import,
            minutes,
            bodies,
            bodies.FirstOrDefault(body => body.Id == import.BodyId),
            await TwinAsync(import.BodyId, minutes.Day, cancellation),
            people,
            parties.InForce(minutes.Day ?? DanishClock.Today(time))
        );
    }

    /// <summary>What people corrected, the newest first.</summary>
    public async Task<IReadOnlyList<MinutesCorrection>> CorrectionsAsync(Guid import, CancellationToken cancellation) =>
        await db.Set<MinutesCorrection>()
            .AsNoTracking()
            .Where(one => one.ImportId == import)
            .OrderByDescending(one => one.At)
            .ThenBy(one => one.Part)
            .ToListAsync(cancellation);

    /// <summary>What the reader has been taught of a body's documents, by text.</summary>
    public async Task<IReadOnlyList<LearnedReading>> LearnedAsync(Guid? body, CancellationToken cancellation) =>
        await db.Set<LearnedReading>()
            .AsNoTracking()
            .Where(one => one.BodyId == body)
            .OrderBy(one => one.Kind)
            .ThenBy(one => one.Text)
            .ToListAsync(cancellation);

    public async Task<IReadOnlyList<Body>> BodiesAsync(string area, CancellationToken cancellation) =>
        [
            .. (await db.Set<Body>().AsNoTracking().Where(one => one.Area == area).ToListAsync(cancellation)).OrderBy(
                one => one.Name,
                Kernel.Danish.Order
            ),
        ];

    private async Task<Meeting?> TwinAsync(Guid? body, DateOnly? day, CancellationToken cancellation) =>
        body is null || day is null
            ? null
            : await db.Set<Meeting>()
                .AsNoTracking()
                .Where(one => one.BodyId == body && one.Date == day && one.State != MeetingState.Cancelled)
                .OrderBy(one => one.Key)
                .FirstOrDefaultAsync(cancellation);
}
