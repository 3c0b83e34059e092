using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Agendas;

/// <summary>The secretariat's table of an agenda: what has been proposed, the order, what is missing, and the sending.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class EditAgendaModel(MeetingReading reading, RammevaerkDb db, TimeProvider time) : MeetingPage(reading)
{
    public MeetingRows Rows { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Numbers { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Remarks on drafts that wait, by item.</summary>
    public IReadOnlyDictionary<Guid, int> Remarks { get; private set; } = new Dictionary<Guid, int>();

    /// <summary>Coming meetings an item can be carried over to.</summary>
    public IReadOnlyList<Meeting> Later { get; private set; } = [];

    public int Editions { get; private set; }

    public DateOnly Today { get; } = DanishClock.Today(time);

    /// <summary>What members and others have proposed and nobody has taken up.</summary>
    public IReadOnlyList<AgendaItem> Proposed =>
        [.. Rows.Items.Where(item => item.State == ItemState.Submitted).OrderBy(item => item.ProposedAt)];

    public IReadOnlyList<AgendaItem> Declined => [.. Rows.Items.Where(item => item.State == ItemState.Declined)];

    public IReadOnlyList<AgendaItem> OnAgenda => Rows.InOrder;

    public bool IsSent => Meeting.State >= MeetingState.AgendaSent;

    public bool MaySend => Meeting.State <= MeetingState.AgendaSent && OnAgenda.Count > 0;

    /// <summary>Attachments that are still expected.</summary>
    public int Missing => Rows.Attachments.Values.Count(one => !one.IsReceived);

    /// <summary>Decision items without a recommendation, which cannot be decided on.</summary>
    public IReadOnlyList<AgendaItem> WithoutRecommendation =>
        [.. OnAgenda.Where(item => item.Section == ItemSection.Decision && !Rows.Recommendations[item.Id].Any())];

    public string Lead =>
        (Proposed.Count, Missing) switch
        {
            (0, 0) => $"{OnAgenda.Count} punkter på dagsordenen.",
            (0, var missing) => $"{OnAgenda.Count} punkter på dagsordenen, {missing} bilag mangler.",
            (var proposed, 0) => $"{proposed} forslag venter på at blive sat på.",
            var (proposed, missing) => $"{proposed} forslag venter på at blive sat på, og {missing} bilag mangler.",
        };

    protected override bool Admits(FoundMeeting found) => found.Access.MayEdit;

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        Rows = await MeetingRows.LoadAsync(db, Meeting.Id, cancellation);
        Numbers = AgendaNumbers.OfItems(Found.Settings.Layout, Rows.Items);
        var items = db.Set<AgendaItem>().Where(item => item.MeetingId == Meeting.Id).Select(item => item.Id);
        Remarks = await db.Set<ItemRemark>()
            .Where(one => one.DoneAt == null && items.Contains(one.ItemId))
            .GroupBy(one => one.ItemId)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellation);
        Later = await db.Set<Meeting>()
            .AsNoTracking()
            .NotHeld()
            .Where(one => one.BodyId == Meeting.BodyId && one.Id != Meeting.Id && one.Date >= Today)
            .OrderBy(one => one.Date)
            .ToListAsync(cancellation);
        Editions = await db.Set<DocumentEdition>()
            .CountAsync(one => one.MeetingId == Meeting.Id && one.Kind == EditionKind.Agenda, cancellation);
    }
}
