using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Agendas;

/// <summary>One item as those who take part read it, with remarks on the draft and the same case before.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
public sealed class ItemModel(MeetingReading reading, MeetingDocuments documents, ItemEditing editing, RammevaerkDb db)
    : ItemPage(reading)
{
    /// <summary>The item as the agenda shows it; null while it is not on the agenda.</summary>
    public DocumentItemView? View { get; private set; }

    public bool MayEdit { get; private set; }

    public IReadOnlyList<ItemRemark> Remarks { get; private set; } = [];

    public IReadOnlyList<string> Bullets { get; private set; } = [];

    public CaseThread? Case { get; private set; }

    protected override async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var whole = Access.Clearance.Of(await documents.MakeAsync(Found, DocumentKind.Agenda, cancellation));
        View = whole.Items.FirstOrDefault(one => one.Id == Item.Id) is { } shown
            ? new DocumentItemView(new DocumentView(whole) { IsAlone = true }, shown)
            : null;
        MayEdit = editing.May(Item, Found);
        Bullets = await db.Set<Recommendation>()
            .AsNoTracking()
            .Where(one => one.ItemId == Item.Id)
            .OrderBy(one => one.Ordinal)
            .Select(one => one.Text)
            .ToListAsync(cancellation);
        Case = Item.CaseId is { } id
            ? await db.Set<CaseThread>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            : null;
        if (Access.MayRemark)
        {
            Remarks = await db.Set<ItemRemark>()
                .AsNoTracking()
                .Where(one => one.ItemId == Item.Id)
                .OrderBy(one => one.At)
                .ToListAsync(cancellation);
        }

        return true;
    }
}
