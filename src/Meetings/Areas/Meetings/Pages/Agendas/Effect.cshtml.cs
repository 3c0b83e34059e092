using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Holding.Decisions;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Agendas;

/// <summary>The form that says what a decision is to carry out; its fields are the owning module's.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class EffectModel(MeetingReading reading, DecisionEffects effects, RammevaerkDb db) : ItemPage(reading)
{
    public IDecisionEffect Effect { get; private set; } = null!;

    public IReadOnlyList<EffectField> Fields { get; private set; } = [];

    /// <summary>The plan that is changed; null for a new one.</summary>
    public PlannedEffect? Planned { get; private set; }

    private IReadOnlyDictionary<string, string> terms = new Dictionary<string, string>();

    public string TermOf(EffectField field) => terms.GetValueOrDefault(field.Name, "");

    protected override bool Admits(AgendaItem item, FoundMeeting found) => found.Access.MayEdit;

    protected override async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var kind = HttpContext.Request.RouteValues["slags"] as string;
        if (effects.Offered(Meeting.AreaKey).FirstOrDefault(one => one.Kind == kind) is not { } effect)
        {
            return false;
        }

        Effect = effect;
        Fields = await effect.FieldsAsync(Meeting.AreaKey, cancellation);
        if (Guid.TryParse(HttpContext.Request.Query["virkning"], out var id))
        {
            Planned = await db.Set<PlannedEffect>()
                .AsNoTracking()
                .FirstOrDefaultAsync(one => one.Id == id && one.ItemId == Item.Id && one.Kind == kind, cancellation);
            terms = Planned is null ? terms : EffectJson.ReadTerms(Planned.Terms);
        }

        return true;
    }
}
