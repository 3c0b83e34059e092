using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Agendas.Steps;

/// <summary>
/// Puts on an agenda what belongs there by itself: the body's standing items, what was expected for the meeting, and tasks
/// due at it or standing. Asked again it adds only what has come since.
/// </summary>
public sealed class FillAgenda(ItemDesk desk)
{
    private const string StandingOrigin = "standing-item";
    private const int LongestTitle = 200;

    /// <summary>Gives how many items were added.</summary>
    public Task<Result<int>> RunAsync(FoundMeeting found, CancellationToken cancellation) =>
        desk.OnMeetingAsync<int>(
            found.Meeting.Id,
            async (write, meeting) =>
            {
                var known = (
                    await write
                        .Db.Set<AgendaItem>()
                        .Where(item => item.MeetingId == meeting.Id && item.Origin != null)
                        .Select(item => item.Origin!)
                        .ToListAsync(cancellation)
                ).ToHashSet();
                var added = new List<AgendaItem>();
                added.AddRange(await StandingAsync(write, meeting, known, cancellation));
                added.AddRange(await ExpectedAsync(write, meeting, known, cancellation));
                added.AddRange(await TasksAsync(write, meeting, known, cancellation));
                added.AddRange(await ProceduresAsync(write, meeting, known, cancellation));
                if (added.Count > 0)
                {
                    write.Audit(
                        new AuditNote(
                            "agenda.filled",
                            meeting.Subject,
                            $"{Danish.Number(added.Count)} punkter blev sat på dagsordenen {meeting.DateWords}.",
                            meeting.AreaKey
                        )
                    );
                }

                return added.Count;
            },
            cancellation
        );

    private static async Task<List<AgendaItem>> StandingAsync(
        Write write,
        Meeting meeting,
        HashSet<string> known,
        CancellationToken cancellation
    )
    {
        var standing = await StandingItems.OfAsync(write.Db, meeting.BodyId, cancellation);
        var previous = await PreviousAsync(write, meeting, cancellation);
        var added = new List<AgendaItem>();
        foreach (var one in standing)
        {
            // The usual items of a body that has none of its own are stored nowhere and have no lasting id.
            var origin = $"{StandingOrigin}/{(one.Version == 0 ? one.Role.ToString() : one.Id.ToString())}";
            var isApproval = one.Role == ItemRole.ApproveMinutes;
            if (known.Contains(origin) || (isApproval && previous is null))
            {
                continue;
            }

            var item = await AddAsync(write, meeting, one.Section, origin, cancellation);
            (item.Role, item.Title) = (one.Role, one.Title);
            if (isApproval)
            {
                item.Title = $"Godkendelse af referat fra {previous!.DateWords}";
                item.ApprovesMeetingId = previous.Id;
            }

            ItemLists.PutBullets(
                write,
                item,
                one.Recommendations.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            );
            added.Add(item);
        }

        return added;
    }

    /// <summary>The newest meeting before whose minutes wait for approval.</summary>
    private static Task<Meeting?> PreviousAsync(Write write, Meeting meeting, CancellationToken cancellation) =>
        write
            .Db.Set<Meeting>()
            .Where(one =>
                one.BodyId == meeting.BodyId
                && one.Id != meeting.Id
                && one.Date < meeting.Date
                && (one.State == MeetingState.Held || one.State == MeetingState.MinutesSent)
            )
            .OrderByDescending(one => one.Date)
            .FirstOrDefaultAsync(cancellation);

    private static async Task<List<AgendaItem>> ExpectedAsync(
        Write write,
        Meeting meeting,
        HashSet<string> known,
        CancellationToken cancellation
    )
    {
        var matters = await write
            .Db.Set<ExpectedMatter>()
            .Where(one => one.MeetingId == meeting.Id && one.ItemId == null)
            .OrderBy(one => one.Ordinal)
            .ToListAsync(cancellation);
        var added = new List<AgendaItem>();
        foreach (var matter in matters)
        {
            var origin = $"expected-matter/{matter.Id}";
            if (known.Contains(origin))
            {
                continue;
            }

            var item = await AddAsync(write, meeting, ItemSection.Decision, origin, cancellation);
            (item.Title, item.CaseId, item.CarriedFromId) = (matter.Title, matter.CaseId, matter.FromItemId);
            matter.ItemId = item.Id;
            added.Add(item);
        }

        return added;
    }

    private static async Task<List<AgendaItem>> TasksAsync(
        Write write,
        Meeting meeting,
        HashSet<string> known,
        CancellationToken cancellation
    )
    {
        var tasks = await write
            .Db.Set<Commitment>()
            .AsNoTracking()
            .Where(task =>
                task.BodyId == meeting.BodyId
                && (task.DueMeetingId == meeting.Id || task.IsStanding)
                && task.State != CommitmentState.Done
                && task.State != CommitmentState.Cancelled
            )
            .OrderBy(task => task.CreatedAt)
            .ToListAsync(cancellation);
        var givenAt = tasks.Select(task => task.ItemId).OfType<Guid>().ToList();
        var closed = await write
            .Db.Set<AgendaItem>()
            .AsNoTracking()
            .Where(item => item.IsClosed && givenAt.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, item => item.ClosedReason, cancellation);
        var added = new List<AgendaItem>();
        foreach (var task in tasks)
        {
            var origin = task.Subject.ToString();
            if (known.Contains(origin))
            {
                continue;
            }

            var item = await AddAsync(write, meeting, ItemSection.Information, origin, cancellation);
            item.Title = Cut(task.Text);
            item.Presenters = task.Responsible;
            // What a closed item gave somebody to do tells what was closed.
            if (task.ItemId is { } given && closed.TryGetValue(given, out var reason))
            {
                (item.IsClosed, item.ClosedReason) = (true, reason);
            }

            item.CaseId = task.CaseId;
            added.Add(item);
        }

        return added;
    }

    /// <summary>What came of written procedures since the last meeting.</summary>
    private static async Task<List<AgendaItem>> ProceduresAsync(
        Write write,
        Meeting meeting,
        HashSet<string> known,
        CancellationToken cancellation
    )
    {
        var procedures = await write
            .Db.Set<WrittenProcedure>()
            .Where(one => one.BodyId == meeting.BodyId && one.State == ProcedureState.Closed && one.ItemId == null)
            .OrderBy(one => one.ClosedAt)
            .ToListAsync(cancellation);
        var added = new List<AgendaItem>();
        foreach (var procedure in procedures.Where(one => !known.Contains(one.Subject.ToString())))
        {
            var item = await AddAsync(
                write,
                meeting,
                ItemSection.Information,
                procedure.Subject.ToString(),
                cancellation
            );
            item.Title = Cut($"Skriftlig behandling: {procedure.Title}");
            item.Summary = procedure.Result;
            item.CaseId = procedure.CaseId;
            procedure.ItemId = item.Id;
            added.Add(item);
        }

        return added;
    }

    private static string Cut(string title) => title.Length > LongestTitle ? title[..LongestTitle] : title;

    private static async Task<AgendaItem> AddAsync(
        Write write,
        Meeting meeting,
        ItemSection section,
        string origin,
        CancellationToken cancellation
    )
    {
        var item = new AgendaItem
        {
            MeetingId = meeting.Id,
            Area = meeting.Area,
            Section = section,
            Origin = origin,
            State = ItemState.OnAgenda,
            Ordinal = await ProposeItem.NextPlaceAsync(write, meeting.Id, section, cancellation),
        };
        write.Db.Add(item);
        return item;
    }

    internal static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        MeetingReading reading,
        FillAgenda fill
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = $"{found.Meeting.Address}/rediger";
        var filled = await fill.RunAsync(found, cancellation);
        if (filled.Fault is { } fault)
        {
            return new FormRefusal(page, "punkter", fault);
        }

        Notice.Set(
            context,
            filled.Value switch
            {
                0 => "Der var intet nyt at sætte på: faste punkter, ventede sager og opgaver er der allerede.",
                1 => "1 punkt er sat på dagsordenen.",
                var count => $"{Danish.Number(count)} punkter er sat på dagsordenen.",
            }
        );
        return new SeeOther(page);
    }
}
