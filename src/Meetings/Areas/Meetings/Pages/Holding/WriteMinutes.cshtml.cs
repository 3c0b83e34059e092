using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Holding.Decisions;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Holding;

/// <summary>The screen minutes are taken on: every item on one page, saved as it is typed, tasks and decisions beside it.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class WriteMinutesModel(
    MeetingReading reading,
    DecisionEffects effects,
    RammevaerkDb db,
    TimeProvider time
) : MeetingPage(reading)
{
    public MeetingRows Rows { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Numbers { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Coming meetings of the body: where tasks are due and items are postponed to.</summary>
    public IReadOnlyList<Meeting> Later { get; private set; } = [];

    /// <summary>Names that tasks are given to: bodies, people and parties of the area.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    public IReadOnlyList<MinutesRemark> Remarks { get; private set; } = [];

    public DateOnly Today { get; } = DanishClock.Today(time);

    public IReadOnlyList<AgendaItem> Items => Rows.InOrder;

    public int Decided => Items.Count(item => Rows.Minutes.GetValueOrDefault(item.Id)?.DecidedAt is not null);

    public DateOnly Deadline => Meeting.MinutesDeadline ?? Today.AddDays(Found.Settings.RemarkDays);

    public ItemMinutes MinutesOf(AgendaItem item) => Rows.Minutes.GetValueOrDefault(item.Id) ?? new ItemMinutes();

    public IEnumerable<(PlannedEffect Effect, string Title, EffectChange? Change)> EffectsOf(AgendaItem item) =>
        Rows.Effects[item.Id].Select(one => (one, effects.TitleOf(one.Kind), EffectJson.ReadChange(one.Change)));

    /// <summary>What was typed in the item's form when it was refused; else what is stored.</summary>
    public string Typed(AgendaItem item, string field, string stored) =>
        IsPosted(item) ? Posted.Value(HttpContext, field) ?? stored : stored;

    /// <summary>The task or notice typed in the item's small form when it was refused.</summary>
    public string? TypedIn(AgendaItem item, string field) => IsPosted(item) ? Posted.Value(HttpContext, field) : null;

    private bool IsPosted(AgendaItem item) => Posted.Value(HttpContext, "punkt") == item.Id.ToString();

    protected override bool Admits(FoundMeeting found) => found.Access.MayEdit;

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        Rows = await MeetingRows.LoadAsync(db, Meeting.Id, cancellation);
        Numbers = AgendaNumbers.OfItems(Found.Settings.Layout, Rows.Items);
        Later = await db.Set<Meeting>()
            .AsNoTracking()
            .NotHeld()
            .Where(one =>
                one.BodyId == Meeting.BodyId && one.Id != Meeting.Id && (one.Date == null || one.Date > Meeting.Date)
            )
            .OrderBy(one => one.Date)
            .ToListAsync(cancellation);
        var bodies = await db.Set<Body>()
            .Where(body => body.Area == Meeting.Area)
            .Select(body => body.Name)
            .ToListAsync(cancellation);
        var people = await db.Set<Person>()
            .Where(person => person.Area == Meeting.Area)
            .Select(person => person.Name)
            .ToListAsync(cancellation);
        Names = [.. bodies.Order(Danish.Order), .. people.Order(Danish.Order)];
        Remarks = await db.Set<MinutesRemark>()
            .AsNoTracking()
            .Where(one => one.MeetingId == Meeting.Id && !one.Agrees)
            .OrderBy(one => one.At)
            .ToListAsync(cancellation);
    }
}

/// <summary>An item on the screen; model of _WriteItem.</summary>
public sealed record WrittenItem(WriteMinutesModel Page, AgendaItem Item);
