using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Contacts;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Reading;

/// <summary>
/// Makes the document of a meeting from its rows, whole: with what is closed and internal. Whatever leaves passes through
/// <see cref="Clearance.Of"/> first.
/// </summary>
public sealed class MeetingDocuments(
    RammevaerkDb db,
    IEnumerable<IDecisionEffect> effects,
    ContactBlockReading contacts,
    MandateReading mandates,
    TimeProvider time
)
{
    /// <summary>The agenda or the minutes as they stand now.</summary>
    public async Task<MeetingDocument> MakeAsync(FoundMeeting found, DocumentKind kind, CancellationToken cancellation)
    {
        var (meeting, body, settings, _) = found;
        var rows = await MeetingRows.LoadAsync(db, meeting.Id, cancellation);
        var people = await db.Set<Attendance>()
            .AsNoTracking()
            .Where(one => one.MeetingId == meeting.Id)
            .ToListAsync(cancellation);
        var tasks = rows.Tasks.SelectMany(group => group).Select(task => task.DueMeetingId).OfType<Guid>().ToList();
        var dueAt = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one => tasks.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, cancellation);
        var isMinutes = kind == DocumentKind.Minutes;
        return new MeetingDocument(
            kind,
            meeting.Area,
            body.Name,
            body.Key,
            meeting.Id,
            meeting.Address,
            settings.Layout,
            settings.Order,
            $"{(isMinutes ? "Referat" : "Dagsorden")} {MeetingTimes.DayWords(meeting)}",
            Facts(meeting, people),
            meeting.JoinLink,
            isMinutes ? [.. People(people, Presence.Present)] : [],
            isMinutes ? [.. People(people, Presence.Apology), .. People(people, Presence.Absent)] : [],
            new DocumentItems(
                rows,
                settings.Layout,
                isMinutes,
                dueAt,
                Titles(),
                await ExpectedAsync(meeting, cancellation)
            ).Sections(),
            meeting.ImportId is null ? await NextAsync(meeting, cancellation) : null,
            isMinutes ? [] : await MandatesAsync(meeting, cancellation),
            meeting.ImportId is null
                ? (await contacts.OfAsync(meeting.AreaKey, DayOf(meeting), cancellation)).Lines
                : [],
            Status(meeting, isMinutes),
            meeting.StartsAt
        );
    }

    /// <summary>The newest edition of a kind as it was stored, whole; null when none has been made.</summary>
    public async Task<(DocumentEdition Edition, MeetingDocument Document)?> NewestAsync(
        Guid meeting,
        EditionKind kind,
        CancellationToken cancellation
    )
    {
        var edition = await db.Set<DocumentEdition>()
            .AsNoTracking()
            .Where(one => one.MeetingId == meeting && one.Kind == kind)
            .OrderByDescending(one => one.Number)
            .FirstOrDefaultAsync(cancellation);
        return edition is null ? null : (edition, DocumentJson.Read(edition.Content));
    }

    private Dictionary<string, string> Titles() => effects.ToDictionary(effect => effect.Kind, effect => effect.Title);

    private static List<DocumentFact> Facts(Meeting meeting, List<Attendance> people)
    {
        var facts = new List<DocumentFact> { new("Tid", MeetingTimes.WhenWords(meeting)) };
        if (meeting.Place.Length > 0 || meeting.Format != MeetingFormat.Physical)
        {
            facts.Add(new("Sted", MeetingTimes.WhereWords(meeting)));
        }

        if (people.Find(one => one.Role == BodyWords.Of(BodyRole.Chair)) is { } chair)
        {
            facts.Add(new("Formand", $"{chair.Name}, {chair.Organisation}"));
        }

        if (meeting.Participants.Length > 0)
        {
            facts.Add(new("Deltagere", meeting.Participants));
        }

        return facts;
    }

    private static IEnumerable<DocumentPerson> People(List<Attendance> people, Presence presence) =>
        people
            .Where(one => one.Presence == presence)
            .OrderBy(one => !one.IsMember)
            .ThenBy(one => one.Organisation, Danish.Order)
            .ThenBy(one => one.Name, Danish.Order)
            .Select(one => new DocumentPerson(one.Name, one.Organisation, one.Role, AttendanceNotes.Of(one)));

    /// <summary>The body's active mandates on the day, a line each.</summary>
    private async Task<IReadOnlyList<string>> MandatesAsync(Meeting meeting, CancellationToken cancellation)
    {
        var active = await mandates.ActiveAsync(meeting.AreaKey, DayOf(meeting), cancellation);
        return
        [
            .. active
                .Where(view => view.Body.Id == meeting.BodyId)
                .Select(view => $"{view.Mandate.Forum}: {view.Person.Name}, {view.Organisation}. {view.Mandate.Text}"),
        ];
    }

    /// <summary>What is expected at the body's coming meetings, a line each.</summary>
    private async Task<IReadOnlyList<string>> ExpectedAsync(Meeting meeting, CancellationToken cancellation)
    {
        var later = await db.Set<ExpectedMatter>()
            .AsNoTracking()
            .Join(
                db.Set<Meeting>().AsNoTracking(),
                matter => matter.MeetingId,
                other => other.Id,
                (matter, other) => new { Matter = matter, Meeting = other }
            )
            .Where(one =>
                one.Meeting.BodyId == meeting.BodyId
                && one.Meeting.Date > meeting.Date
                && one.Meeting.State != MeetingState.Cancelled
            )
            .ToListAsync(cancellation);
        return
        [
            .. later
                .OrderBy(one => one.Meeting.Date)
                .ThenBy(one => one.Matter.Ordinal)
                .Select(one => $"{one.Meeting.DateWords}: {one.Matter.Title}"),
        ];
    }

    private DateOnly DayOf(Meeting meeting) => meeting.Date ?? Platform.DanishClock.Today(time);

    private async Task<string?> NextAsync(Meeting meeting, CancellationToken cancellation)
    {
        if (meeting.Date is not { } day)
        {
            return null;
        }

        var next = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one => one.BodyId == meeting.BodyId && one.Date > day && one.State != MeetingState.Cancelled)
            .OrderBy(one => one.Date)
            .FirstOrDefaultAsync(cancellation);
        return next is null ? null
            : next.InputDeadline is { } deadline
                ? $"{MeetingTimes.WhenWords(next)}. Punkter meldes ind senest {Danish.Date(deadline)}."
            : $"{MeetingTimes.WhenWords(next)}.";
    }

    private static string Status(Meeting meeting, bool isMinutes) =>
        (isMinutes, meeting) switch
        {
            (true, { MinutesApprovedAt: { } at }) => $"Godkendt {Danish.Date(DateOf(at))}",
            (true, { MinutesSentAt: { } at }) => $"Udkast, sendt til bemærkninger {Danish.Date(DateOf(at))}",
            (false, { AgendaSentAt: { } at }) => $"Udsendt {Danish.Date(DateOf(at))}",
            (_, { ImportId: not null }) => "Importeret fra et gammelt referat",
            _ => "Udkast",
        };

    private static DateOnly DateOf(DateTime instant) => Platform.DanishClock.Date(instant);
}

/// <summary>Stores and reads documents as JSON; the same document gives the same bytes.</summary>
public static class DocumentJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Write(MeetingDocument document) => JsonSerializer.Serialize(document, Options);

    /// <exception cref="JsonException">The text is no document.</exception>
    public static MeetingDocument Read(string text) =>
        JsonSerializer.Deserialize<MeetingDocument>(text, Options)
        ?? throw new JsonException("The edition holds no document.");
}
