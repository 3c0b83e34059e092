using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Agendas.Steps;

/// <summary>Carries an item over to a later meeting of the same body: a new item there, linked to the old one.</summary>
public static class CarryOver
{
    /// <summary>Copies the item and its recommendations; RV-916 when the meeting is none of the body's coming ones.</summary>
    public static async Task<Result<AgendaItem>> RunAsync(
        Write write,
        TrackedItem tracked,
        Guid to,
        string reason,
        CancellationToken cancellation
    )
    {
        var (item, meeting) = tracked;
        var target = await write
            .Db.Set<Meeting>()
            .FirstOrDefaultAsync(one => one.Id == to && one.BodyId == meeting.BodyId, cancellation);
        if (target is null || target.Id == meeting.Id || target.State > MeetingState.Held)
        {
            return MeetingFaults.NoSuchMeeting();
        }

        var copy = new AgendaItem
        {
            MeetingId = target.Id,
            Area = item.Area,
            Section = item.Section,
            Ordinal = await ProposeItem.NextPlaceAsync(write, target.Id, item.Section, cancellation),
            State = ItemState.OnAgenda,
            Title = item.Title,
            Presenters = item.Presenters,
            Duration = item.Duration,
            Summary = item.Summary,
            Background = item.Background,
            CaseStatement = item.CaseStatement,
            IsClosed = item.IsClosed,
            ClosedReason = item.ClosedReason,
            InternalNote = item.InternalNote,
            CaseId = item.CaseId,
            About = item.About,
            CarriedFromId = item.Id,
            ProposedBy = item.ProposedBy,
            ProposedByAccount = item.ProposedByAccount,
            ProposedByParty = item.ProposedByParty,
            ProposedAt = write.Now,
        };
        write.Db.Add(copy);
        var bullets = await write
            .Db.Set<Recommendation>()
            .Where(one => one.ItemId == item.Id)
            .OrderBy(one => one.Ordinal)
            .Select(one => one.Text)
            .ToListAsync(cancellation);
        ItemLists.PutBullets(write, copy, bullets);
        (item.State, item.StateReason) = (ItemState.CarriedOver, reason);
        write.Audit(
            tracked.Note("agenda.carried-over", $"»{item.Title}« blev overført til mødet {target.DateWords}.") with
            {
                Why = reason,
            }
        );
        return copy;
    }

    internal static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{found.Meeting.Address}/rediger";
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf($"overfoer-{id}"), missing);
        }

        if (form.Id("moede") is not { } target)
        {
            return new FormRefusal(page, $"overfoer-{id}", MeetingFaults.NoSuchMeeting());
        }

        var carried = await desk.RunAsync<AgendaItem>(
            item.Id,
            null,
            (write, tracked) =>
                tracked.Item.State == ItemState.CarriedOver
                    ? Task.FromResult(Result.Ok(tracked.Item))
                    : RunAsync(write, tracked, target, reason.Value, cancellation),
            cancellation
        );
        if (carried.Fault is { } fault)
        {
            return new FormRefusal(page, $"overfoer-{id}", fault);
        }

        Notice.Set(context, $"»{item.Title}« er overført.");
        return new SeeOther(page);
    }
}
