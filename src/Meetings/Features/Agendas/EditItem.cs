using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>Who may change an item: the secretariat, and the proposer until the deadline and before it is taken up.</summary>
public sealed class ItemEditing(VisitorAccessor visitors, TimeProvider time)
{
    public bool May(AgendaItem item, FoundMeeting found) =>
        found.Access.MayEdit
        || (
            found.Access.MayPropose
            && item.State == ItemState.Submitted
            && item.ProposedByAccount == visitors.Current.AccountId
            && found.Meeting.TakesItems(DanishClock.Today(time))
        );
}

/// <summary>Stores an item's form.</summary>
internal static class EditItem
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemEditing editing,
        CaseBook cases,
        ItemDesk desk,
        RammevaerkDb db
    )
    {
        var cancellation = context.RequestAborted;
        if (
            await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found)
            || !editing.May(item, found)
        )
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var typed = ItemTyped.Of(form);
        if (!found.Access.MayEdit)
        {
            typed = typed with { InternalNote = null };
        }

        var page = $"{item.Address}/rediger";
        var faults = typed.Faults();
        var thread = await cases.ByNumberAsync(omraade, typed.Case, cancellation);
        faults.Need("sag", typed.Case.Length == 0 || thread is not null, MeetingFaults.CaseWrong(typed.Case));
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var saved = await desk.RunAsync<AgendaItem>(
            id,
            form.Version(),
            async (write, tracked) =>
            {
                var stored = tracked.Item;
                var before = new { stored.Title, stored.Section };
                typed.Put(stored);
                stored.CaseId = thread?.Id;
                if (typed.Section is { } section && section != stored.Section)
                {
                    stored.Ordinal = await ProposeItem.NextPlaceAsync(write, stored.MeetingId, section, cancellation);
                    stored.Section = section;
                }

                // Its lists are rows of their own; the item counts the change all the same.
                write.Db.Entry(stored).State = EntityState.Modified;
                await ItemLists.PutAsync(write, stored, typed, cancellation);
                write.Audit(
                    tracked.Note("agenda.item-edited", $"»{stored.Title}« blev ændret.") with
                    {
                        Before = before,
                        After = new { stored.Title, stored.Section },
                    }
                );
                return stored;
            },
            cancellation
        );
        if (saved.IsOk)
        {
            Notice.Set(context, $"»{typed.Title}« er gemt.");
            return new SeeOther(page);
        }

        if (saved.Fault.Id != StorageFaults.ChangedMeanwhile().Id)
        {
            return new FormRefusal(page, "titel", saved.Fault);
        }

        var newest = await db.Set<AgendaItem>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
        var bullets = await db.Set<Recommendation>()
            .AsNoTracking()
            .Where(one => one.ItemId == id)
            .OrderBy(one => one.Ordinal)
            .ToListAsync(cancellation);
        return BothVersions.Refuse(context, page, typed.Versions(newest, bullets));
    }
}
