using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>
/// Proposes an item for a meeting: any member until the end of the meeting's own deadline (TIME-4), the secretariat until
/// the minutes are locked. RV-905 after the deadline, RV-906 when the agenda has been sent.
/// </summary>
public sealed class ProposeItem(WriteDesk desk, PartyRegister parties, TimeProvider time)
{
    /// <summary>Stores the proposal; the secretariat's own goes on the agenda at once.</summary>
    public Task<Result<AgendaItem>> RunAsync(
        FoundMeeting found,
        ItemTyped typed,
        Guid? caseId,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<AgendaItem>(
            async write =>
            {
                var meeting = await write
                    .Db.Set<Meeting>()
                    .SingleAsync(one => one.Id == found.Meeting.Id, cancellation);
                var today = DanishClock.Today(time);
                if (meeting.IsLocked)
                {
                    return MeetingFaults.Locked();
                }

                if (!found.Access.MayEdit && !meeting.TakesItems(today))
                {
                    return meeting is { InputDeadline: { } deadline } && today > deadline
                        ? MeetingFaults.InputClosed(deadline)
                        : MeetingFaults.AgendaIsSent();
                }

                var item = new AgendaItem { MeetingId = meeting.Id, Area = meeting.Area };
                typed.Put(item);
                item.Section = typed.Section!.Value;
                item.CaseId = caseId;
                item.State = found.Access.MayEdit ? ItemState.OnAgenda : ItemState.Submitted;
                item.IsLate = meeting.InputDeadline < today;
                item.Ordinal = await NextPlaceAsync(write, meeting.Id, item.Section, cancellation);
                Sign(item, write, meeting);
                write.Db.Add(item);
                await ItemLists.PutAsync(write, item, typed, cancellation);
                write.Audit(
                    new AuditNote(
                        "agenda.item-proposed",
                        item.Subject,
                        $"»{item.Title}« blev meldt ind til mødet {meeting.DateWords}.",
                        item.AreaKey,
                        item.ProposedByParty
                    )
                );
                return item;
            },
            cancellation
        );

    /// <summary>The place after the last of the section.</summary>
    public static async Task<int> NextPlaceAsync(
        Write write,
        Guid meeting,
        ItemSection section,
        CancellationToken cancellation
    )
    {
        var stored = await write
            .Db.Set<AgendaItem>()
            .Where(one => one.MeetingId == meeting && one.Section == section)
            .Select(one => (int?)one.Ordinal)
            .MaxAsync(cancellation);
        var added = write
            .Db.Set<AgendaItem>()
            .Local.Where(one => one.MeetingId == meeting && one.Section == section)
            .Select(one => one.Ordinal)
            .DefaultIfEmpty(0)
            .Max();
        return Math.Max(stored ?? 0, added) + 1;
    }

    private void Sign(AgendaItem item, Write write, Meeting meeting)
    {
        var visitor = write.Visitor;
        var party = visitor
            .With(Permissions.ProposeItems)
            .FirstOrDefault(one => one.Area == meeting.AreaKey && one.Party is not null)
            ?.Party;
        (item.ProposedByAccount, item.ProposedByParty, item.ProposedAt) = (visitor.AccountId, party, write.Now);
        item.ProposedBy = party is null ? visitor.Name : $"{visitor.Name}, {parties.NameOf(party)}";
    }
}

/// <summary>Takes a proposal from its form.</summary>
internal static class PostProposal
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        MeetingReading reading,
        CaseBook cases,
        ProposeItem propose
    )
    {
        var cancellation = context.RequestAborted;
        if (
            await reading.FindAsync(omraade, organ, moede, cancellation) is not { } found
            || !(found.Access.MayPropose || found.Access.MayEdit)
        )
        {
            return Results.NotFound();
        }

        var typed = ItemTyped.Of(await context.Request.ReadFormAsync(cancellation));
        var page = $"{found.Meeting.Address}/foreslaa";
        var faults = typed.Faults();
        var thread = await cases.ByNumberAsync(omraade, typed.Case, cancellation);
        faults.Need("sag", typed.Case.Length == 0 || thread is not null, MeetingFaults.CaseWrong(typed.Case));
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var proposed = await propose.RunAsync(found, typed, thread?.Id, cancellation);
        if (proposed.Fault is { } fault)
        {
            return new FormRefusal(page, "titel", fault);
        }

        Notice.Set(
            context,
            found.Access.MayEdit
                ? $"»{proposed.Value.Title}« er sat på dagsordenen."
                : $"»{proposed.Value.Title}« er meldt ind. Sekretariatet tager stilling til det; du kan rette det indtil fristen."
        );
        return new SeeOther($"{proposed.Value.Address}/rediger");
    }
}
