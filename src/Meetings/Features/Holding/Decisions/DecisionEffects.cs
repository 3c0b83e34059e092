using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Holding.Decisions;

/// <summary>Knows what decisions can carry out, and has the owning modules do it.</summary>
public sealed class DecisionEffects(IEnumerable<IDecisionEffect> effects, VisitorAccessor visitors, TimeProvider time)
{
    private static readonly Dictionary<string, string> NoTerms = [];

    /// <summary>The effects the visitor may plan in the area, by title.</summary>
    public IReadOnlyList<IDecisionEffect> Offered(Kernel.Parameters.AreaKey area) =>
        [
            .. effects
                .Where(effect => visitors.Current.May(effect.Permission, area))
                .OrderBy(effect => effect.Title, Danish.Order),
        ];

    /// <summary>The effect of the kind; null when no module offers it.</summary>
    public IDecisionEffect? Find(string kind) => effects.FirstOrDefault(effect => effect.Kind == kind);

    /// <summary>What the effect is called; its kind when no module offers it any more.</summary>
    public string TitleOf(string kind) => Find(kind)?.Title ?? kind;

    /// <summary>The decision as the owning module is told of it.</summary>
    /// <param name="db">Where the item's number is read.</param>
    /// <param name="item">The item.</param>
    /// <param name="meeting">Its meeting.</param>
    /// <param name="terms">What was decided, by field.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<Decided> DecidedAsync(
        RammevaerkDb db,
        AgendaItem item,
        Meeting meeting,
        IReadOnlyDictionary<string, string> terms,
        CancellationToken cancellation
    )
    {
        var body = await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == meeting.BodyId, cancellation);
        var settings = await MeetingReading.SettingsAsync(db, body, cancellation);
        var items = await db.Set<AgendaItem>()
            .AsNoTracking()
            .Where(one => one.MeetingId == meeting.Id)
            .ToListAsync(cancellation);
        var number = AgendaNumbers.OfItems(settings.Layout, items).GetValueOrDefault(item.Id);
        var source = number is null
            ? $"{body.Name} {meeting.DateWords}"
            : $"{body.Name} {meeting.DateWords}, punkt {number}";
        return new Decided(item.Decision, source, meeting.Date ?? DanishClock.Today(time), item.AreaKey, terms);
    }

    /// <summary>
    /// Carries out what was planned for the item, in its order, inside the decision's write; RV-985 without the right, RV-984
    /// when the owning module refuses, and then nothing of the decision is stored.
    /// </summary>
    public async Task<Result<int>> CarryOutAsync(Write write, TrackedItem tracked, CancellationToken cancellation)
    {
        var (item, meeting) = tracked;
        var planned = await write
            .Db.Set<PlannedEffect>()
            .Where(one => one.ItemId == item.Id && one.State == EffectState.Planned)
            .OrderBy(one => one.Ordinal)
            .ToListAsync(cancellation);
        if (planned.Count == 0)
        {
            return 0;
        }

        var decision = await DecidedAsync(write.Db, item, meeting, NoTerms, cancellation);
        foreach (var one in planned)
        {
            if (Find(one.Kind) is not { } effect)
            {
                return MinutesFaults.EffectUnknown();
            }

            if (!write.Visitor.May(effect.Permission, item.AreaKey))
            {
                return MinutesFaults.EffectNotAllowed(effect.Title);
            }

            var decided = decision with { Terms = EffectJson.ReadTerms(one.Terms) };
            var change = await effect.CarryOutAsync(write, decided, cancellation);
            if (change.Fault is { } refused)
            {
                return MinutesFaults.EffectRefused(effect.Title, refused);
            }

            (one.State, one.CarriedOutAt) = (EffectState.CarriedOut, write.Now);
            one.Change = EffectJson.Write(change.Value);
            // The next effect of the decision must see what this one did.
            await write.Db.SaveChangesAsync(cancellation);
        }

        return planned.Count;
    }

    /// <summary>Marks what was planned as not wanted.</summary>
    public static async Task LapseAsync(Write write, AgendaItem item, CancellationToken cancellation)
    {
        foreach (
            var one in await write
                .Db.Set<PlannedEffect>()
                .Where(one => one.ItemId == item.Id && one.State == EffectState.Planned)
                .ToListAsync(cancellation)
        )
        {
            one.State = EffectState.Lapsed;
        }
    }

    /// <summary>Tells the modules that the decision is stored.</summary>
    public void Stored()
    {
        foreach (var effect in effects)
        {
            effect.Stored();
        }
    }
}
