using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Agendas;

/// <summary>What the fields of an item are filled from; model of _ItemFields.</summary>
/// <param name="Item">The item as stored; a new one when it is being proposed.</param>
/// <param name="Found">Its meeting.</param>
/// <param name="Recommendations">One bullet a line.</param>
/// <param name="Conflicts">One a line, name, colon, reason.</param>
/// <param name="CaseNumber">Its case; empty for none.</param>
/// <param name="Cases">The area's cases, for choosing.</param>
public sealed record ItemFields(
    AgendaItem Item,
    FoundMeeting Found,
    string Recommendations,
    string Conflicts,
    string CaseNumber,
    IReadOnlyList<CaseThread> Cases
)
{
    /// <summary>The sections an item can be proposed for.</summary>
    public IEnumerable<ItemSection> Sections =>
        Found.Access.MayEdit
            ? Enum.GetValues<ItemSection>()
            : [ItemSection.Decision, ItemSection.Dialog, ItemSection.Information];

    /// <summary>True when the body's layout prints the background as a part of its own.</summary>
    public bool HasBackground => Found.Settings.Layout == AgendaLayout.Points || Item.Background.Length > 0;
}
