using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Reading;

/// <summary>A meeting with its body, the body's settings and what the visitor may.</summary>
public sealed record FoundMeeting(Meeting Meeting, Body Body, BodySettings Settings, MeetingAccess Access);

/// <summary>Finds meetings and bodies as the visitor may know of them. Reads only; rows are not tracked.</summary>
public sealed class MeetingReading(RammevaerkDb db, VisitorAccessor visitors)
{
    /// <summary>The body of the area by its key, with its settings; null when the visitor may not know of its meetings.</summary>
    public async Task<(Body Body, BodySettings Settings, MeetingAccess Access)?> FindBodyAsync(
        string area,
        string key,
        CancellationToken cancellation
    )
    {
        var body = await db.Set<Body>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Area == area && one.Key == key, cancellation);
        if (body is null)
        {
            return null;
        }

        var settings = await SettingsAsync(body, cancellation);
        var access = MeetingAccess.Of(visitors.Current, body);
        return access.Sees(settings) ? (body, settings, access) : null;
    }

    /// <summary>The meeting at its address; null when there is none the visitor may know of.</summary>
    public async Task<FoundMeeting?> FindAsync(string area, string body, string key, CancellationToken cancellation) =>
        await db.Set<Meeting>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Area == area && one.BodyKey == body && one.Key == key, cancellation)
            is { } meeting
            ? await WithBodyAsync(meeting, cancellation)
            : null;

    /// <summary>The meeting of the area with the id; null when there is none the visitor may know of.</summary>
    public async Task<FoundMeeting?> FindAsync(string area, Guid id, CancellationToken cancellation) =>
        await db.Set<Meeting>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation)
            is { } meeting
            ? await WithBodyAsync(meeting, cancellation)
            : null;

    /// <summary>The item of the area with its meeting; null when there is none the visitor may know of.</summary>
    public async Task<(AgendaItem Item, FoundMeeting Found)?> FindItemAsync(
        string area,
        Guid id,
        CancellationToken cancellation
    ) =>
        await db.Set<AgendaItem>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation)
            is { } item
        && await FindAsync(area, item.MeetingId, cancellation) is { } found
            ? (item, found)
            : null;

    /// <summary>The settings of a body; those of its kind when none are stored.</summary>
    public Task<BodySettings> SettingsAsync(Body body, CancellationToken cancellation) =>
        SettingsAsync(db, body, cancellation);

    /// <summary>The same, for who is inside a write or reads for nobody in particular.</summary>
    public static async Task<BodySettings> SettingsAsync(RammevaerkDb db, Body body, CancellationToken cancellation) =>
        await db.Set<BodySettings>().AsNoTracking().FirstOrDefaultAsync(one => one.BodyId == body.Id, cancellation)
        ?? DefaultsOf(body);

    /// <summary>The settings of bodies by their ids, with one question to the database.</summary>
    public static async Task<IReadOnlyDictionary<Guid, BodySettings>> SettingsAsync(
        RammevaerkDb db,
        IReadOnlyCollection<Body> bodies,
        CancellationToken cancellation
    )
    {
        var ids = bodies.Select(body => body.Id).ToList();
        var stored = await db.Set<BodySettings>()
            .AsNoTracking()
            .Where(one => ids.Contains(one.BodyId))
            .ToDictionaryAsync(one => one.BodyId, cancellation);
        return bodies.ToDictionary(body => body.Id, body => stored.GetValueOrDefault(body.Id) ?? DefaultsOf(body));
    }

    /// <summary>What a body's meetings are like until somebody says otherwise.</summary>
    public static BodySettings DefaultsOf(Body body) =>
        new()
        {
            BodyId = body.Id,
            Layout = body.Area == "nordjylland" ? AgendaLayout.Points : AgendaLayout.Sections,
            Order = PartOrder.CaseFirst,
            IsPublic = body.Kind == BodyKind.Forum,
        };

    /// <summary>The bodies of an area that hold meetings here, with settings and access, as the visitor may know of them.</summary>
    public async Task<IReadOnlyList<(Body Body, BodySettings Settings, MeetingAccess Access)>> BodiesAsync(
        AreaKey area,
        CancellationToken cancellation
    )
    {
        var bodies = await db.Set<Body>()
            .AsNoTracking()
            .Where(body => body.Area == area.Value)
            .ToListAsync(cancellation);
        var settings = await SettingsAsync(db, bodies, cancellation);
        return
        [
            .. bodies
                .Where(body => body.Kind is BodyKind.Forum or BodyKind.ExecutiveCommittee or BodyKind.RateGroup)
                .OrderBy(body => body.Kind)
                .Select(body => (body, settings[body.Id], MeetingAccess.Of(visitors.Current, body)))
                .Where(one => one.Item3.Sees(one.Item2)),
        ];
    }

    /// <summary>The bodies of an area the visitor may put a case to in writing.</summary>
    public async Task<IReadOnlyList<Body>> BodiesToAskAsync(AreaKey area, CancellationToken cancellation) =>
        [.. (await BodiesAsync(area, cancellation)).Where(one => one.Access.MayEdit).Select(one => one.Body)];

    private async Task<FoundMeeting?> WithBodyAsync(Meeting meeting, CancellationToken cancellation)
    {
        var body = await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == meeting.BodyId, cancellation);
        var settings = await SettingsAsync(body, cancellation);
        var access = MeetingAccess.Of(visitors.Current, body);
        return access.SeesDrafts || (settings.IsPublic && meeting.IsAnnounced)
            ? new FoundMeeting(meeting, body, settings, access)
            : null;
    }
}
