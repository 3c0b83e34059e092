using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Holding.Decisions;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Agendas;

/// <summary>The form of an item with its attachments and what its decision will carry out.</summary>
[RequiresPermission(Permissions.ProposeItems)]
public sealed class EditItemModel(
    MeetingReading reading,
    ItemEditing editing,
    CaseBook cases,
    DecisionEffects effects,
    RammevaerkDb db
) : ItemPage(reading)
{
    public ItemFields Fields { get; private set; } = null!;

    /// <summary>The item's attachments in order, with their numbers over the whole agenda.</summary>
    public IReadOnlyList<(Attachment Attachment, int? Number)> Attachments { get; private set; } = [];

    /// <summary>The agenda's other attachments, which the item can refer to too.</summary>
    public IReadOnlyList<Attachment> Others { get; private set; } = [];

    public IReadOnlyList<(PlannedEffect Effect, string Title, EffectChange? Change)> Effects { get; private set; } = [];

    public IReadOnlyList<IDecisionEffect> Offered { get; private set; } = [];

    public string? Number { get; private set; }

    protected override bool Admits(AgendaItem item, FoundMeeting found) => editing.May(item, found);

    protected override async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var rows = await MeetingRows.LoadAsync(db, Meeting.Id, cancellation);
        var numbers = rows.AttachmentNumbers;
        Number = AgendaNumbers.OfItems(Found.Settings.Layout, rows.Items).GetValueOrDefault(Item.Id);
        Fields = new ItemFields(
            Item,
            Found,
            string.Join('\n', rows.Recommendations[Item.Id].Select(one => one.Text)),
            string.Join(
                '\n',
                rows.Conflicts[Item.Id].Select(one => one.Reason.Length > 0 ? $"{one.Name}: {one.Reason}" : one.Name)
            ),
            Item.CaseId is { } id && rows.Cases.GetValueOrDefault(id) is { } thread ? thread.Number : "",
            await cases.AllAsync(Meeting.Area, cancellation)
        );
        var own = rows.Links[Item.Id].Select(link => rows.Attachments[link.AttachmentId]).ToList();
        Attachments = [.. own.Select(one => (one, numbers.TryGetValue(one.Id, out var number) ? number : (int?)null))];
        Others =
        [
            .. rows.Attachments.Values.Except(own).OrderBy(one => numbers.GetValueOrDefault(one.Id, int.MaxValue)),
        ];
        Effects =
        [
            .. rows.Effects[Item.Id].Select(one => (one, effects.TitleOf(one.Kind), EffectJson.ReadChange(one.Change))),
        ];
        Offered = Access.MayEdit ? effects.Offered(Meeting.AreaKey) : [];
        return true;
    }
}
