using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>A meeting that was held, with what the visitor may count of it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Body">The body that met.</param>
/// <param name="Decisions">Decisions the visitor may read.</param>
/// <param name="Attachments">Attachments the visitor may know of.</param>
/// <param name="OpenTasks">Tasks given at it and not done; null for those who do not read tasks.</param>
public sealed record ArchivedMeeting(Meeting Meeting, Body Body, int Decisions, int Attachments, int? OpenTasks)
{
    public bool IsImported => Meeting.ImportId is not null;

    public string Origin => IsImported ? "importeret" : "holdt her";
}

/// <summary>How the decisions of a body and year ended.</summary>
/// <param name="Area">Key of the area.</param>
/// <param name="Body">The body's name.</param>
/// <param name="Year">The year.</param>
/// <param name="Meetings">Meetings with decisions.</param>
/// <param name="ByOutcome">How many ended how.</param>
public sealed record DecisionCount(
    string Area,
    string Body,
    int Year,
    int Meetings,
    IReadOnlyDictionary<ItemOutcome, int> ByOutcome
)
{
    public int All => ByOutcome.Values.Sum();

    public int Of(ItemOutcome outcome) => ByOutcome.GetValueOrDefault(outcome);
}

/// <summary>Reads meetings back in time and how their decisions ended, as the visitor may see them.</summary>
public sealed class ArchiveReading(RammevaerkDb db, DecisionReading decisions, VisitorAccessor visitors)
{
    /// <summary>The meetings that were held and whose minutes the visitor may read, the newest first.</summary>
    public async Task<IReadOnlyList<ArchivedMeeting>> MeetingsAsync(CancellationToken cancellation)
    {
        var meetings = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one => one.State == MeetingState.MinutesSent || one.State == MeetingState.MinutesApproved)
            .ToListAsync(cancellation);
        var bodies = await db.Set<Body>().AsNoTracking().ToDictionaryAsync(one => one.Id, cancellation);
        var decided = (await DecisionsAsync(cancellation)).ToLookup(one => one.Meeting.Id);
        var attachments = (
            await db.Set<Attachment>().Select(one => new { one.MeetingId, one.IsInternal }).ToListAsync(cancellation)
        ).ToLookup(one => one.MeetingId, one => one.IsInternal);
        var tasks = (
            await db.Set<Commitment>()
                .Where(one => one.ItemId != null)
                .Where(one =>
                    one.State == CommitmentState.Open
                    || one.State == CommitmentState.InProgress
                    || one.State == CommitmentState.Reported
                )
                .Join(
                    db.Set<AgendaItem>(),
                    task => task.ItemId,
                    item => item.Id,
                    (_, item) => new { item.MeetingId, item.IsClosed }
                )
                .ToListAsync(cancellation)
        ).ToLookup(one => one.MeetingId, one => one.IsClosed);
        return
        [
            .. meetings
                .Select(meeting =>
                    (Meeting: meeting, Access: MeetingAccess.Of(visitors.Current, bodies[meeting.BodyId]))
                )
                .Where(one => one.Access.SeesMinutes(one.Meeting))
                .OrderByDescending(one => one.Meeting.Date)
                .ThenBy(one => one.Meeting.BodyKey, StringComparer.Ordinal)
                .Select(one => new ArchivedMeeting(
                    one.Meeting,
                    bodies[one.Meeting.BodyId],
                    decided[one.Meeting.Id].Count(),
                    attachments[one.Meeting.Id].Count(isInternal => !isInternal || one.Access.Clearance.SeesClosed),
                    one.Access.SeesDrafts
                        ? tasks[one.Meeting.Id].Count(isClosed => !isClosed || one.Access.Clearance.SeesClosed)
                        : null
                )),
        ];
    }

    /// <summary>How decisions ended, by area, body and year, the newest year first.</summary>
    public async Task<IReadOnlyList<DecisionCount>> StatisticsAsync(CancellationToken cancellation) =>
        [
            .. (await DecisionsAsync(cancellation))
                .GroupBy(one => (one.Meeting.Area, one.Body.Name, Year: one.Meeting.Date?.Year ?? one.Meeting.Year))
                .Select(same => new DecisionCount(
                    same.Key.Area,
                    same.Key.Name,
                    same.Key.Year,
                    same.Select(one => one.Meeting.Id).Distinct().Count(),
                    same.GroupBy(one => one.Minutes.Outcome).ToDictionary(one => one.Key, one => one.Count())
                ))
                .OrderByDescending(one => one.Year)
                .ThenBy(one => one.Area, StringComparer.Ordinal)
                .ThenBy(one => one.Body, Kernel.Danish.Order),
        ];

    private Task<IReadOnlyList<DecisionView>> DecisionsAsync(CancellationToken cancellation) =>
        decisions.AllAsync([.. PartyRegister.Areas.Select(area => area.Key.Value)], cancellation);
}

/// <summary>The archive's meetings filtered and ordered as an address says: <c>?q=børnehus&amp;organ=dassos&amp;aar=2021</c>.</summary>
public sealed class ArchiveList
{
    private static readonly Dictionary<string, Func<ArchivedMeeting, object?>> Columns = new()
    {
        ["dato"] = one => one.Meeting.Date,
        ["organ"] = one => one.Body.Name,
        ["beslutninger"] = one => one.Decisions,
        ["bilag"] = one => one.Attachments,
        ["opgaver"] = one => one.OpenTasks,
    };

    public ArchiveList(IReadOnlyList<ArchivedMeeting> all, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Area = request.Query["omraade"].ToString();
        Body = request.Query["organ"].ToString();
        Year = request.Query["aar"].ToString();
        Origin = request.Query["kilde"].ToString();
        Areas = [.. all.Select(one => one.Meeting.Area).Distinct().Order(StringComparer.Ordinal)];
        Bodies = [.. all.Select(one => one.Body.Name).Distinct().Order(Kernel.Danish.Order)];
        Years = [.. all.Select(YearOf).Distinct().OrderDescending(StringComparer.Ordinal)];
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
        ShowsTasks = all.Any(one => one.OpenTasks is not null);
    }

    public string Text { get; }

    public string Area { get; }

    public string Body { get; }

    public string Year { get; }

    /// <summary>importeret, holdt her, or empty for both.</summary>
    public string Origin { get; }

    public IReadOnlyList<string> Areas { get; }

    public IReadOnlyList<string> Bodies { get; }

    public IReadOnlyList<string> Years { get; }

    public IReadOnlyList<ArchivedMeeting> Shown { get; }

    public bool ShowsTasks { get; }

    private static string YearOf(ArchivedMeeting one) =>
        (one.Meeting.Date?.Year ?? one.Meeting.Year).ToString(Kernel.Danish.Invariant);

    private bool Matches(ArchivedMeeting one) =>
        (Area.Length == 0 || one.Meeting.Area == Area)
        && (Body.Length == 0 || one.Body.Name == Body)
        && (Year.Length == 0 || YearOf(one) == Year)
        && (Origin.Length == 0 || one.Origin == Origin)
        && TextFilter.Finds(Text, [one.Body.Name, one.Meeting.DateWords, one.Meeting.Place]);
}
