using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Agendas;

/// <summary>The form that proposes an item for a meeting; after the deadline it says so.</summary>
[RequiresPermission(Permissions.ProposeItems)]
public sealed class ProposeModel(MeetingReading reading, CaseBook cases, TimeProvider time) : MeetingPage(reading)
{
    public ItemFields Fields { get; private set; } = null!;

    public DateOnly Today { get; } = DanishClock.Today(time);

    public bool IsOpen => Access.MayEdit || Meeting.TakesItems(Today);

    protected override bool Admits(FoundMeeting found) => found.Access.MayPropose || found.Access.MayEdit;

    protected override async Task LoadAsync(CancellationToken cancellation) =>
        Fields = new ItemFields(
            new AgendaItem(),
            Found,
            "",
            "",
            HttpContext.Request.Query["sag"].ToString(),
            await cases.AllAsync(Meeting.Area, cancellation)
        );
}
