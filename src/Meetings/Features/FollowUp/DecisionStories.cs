using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>What a decision changed, with the link to what it changed where the visitor may open it.</summary>
/// <param name="Title">What kind of effect it is.</param>
/// <param name="Change">What it changed.</param>
/// <param name="Link">To what it changed; null when the visitor may not open it.</param>
/// <param name="After">What came after, as other modules tell.</param>
public sealed record EffectStory(
    string Title,
    EffectChange Change,
    SubjectLink? Link,
    IReadOnlyList<Consequence> After
);

/// <summary>Who of the body's parties were there.</summary>
/// <param name="Parties">How many parties were invited.</param>
/// <param name="Came">How many of them took part.</param>
/// <param name="Missing">The others, by name.</param>
public sealed record PartyPresence(int Parties, int Came, IReadOnlyList<string> Missing);

/// <summary>A recorded decision with all that its page tells, as the visitor may see it.</summary>
/// <param name="View">The decision.</param>
/// <param name="Item">The item in the minutes, cleared for the visitor.</param>
/// <param name="Bullets">The recommendation, each with what became of it.</param>
/// <param name="Effects">What was carried out.</param>
/// <param name="Tasks">The tasks that were given; none for who does not read tasks.</param>
/// <param name="Case">The case it belongs to, with its other meetings; null for none.</param>
/// <param name="Presence">Who was there.</param>
/// <param name="Approval">How far the minutes are: referatet godkendes 5. november 2026.</param>
/// <param name="Minutes">The minutes it stands in, cleared for the visitor.</param>
public sealed record DecisionStory(
    DecisionView View,
    DocumentItem Item,
    IReadOnlyList<Recommendation> Bullets,
    IReadOnlyList<EffectStory> Effects,
    IReadOnlyList<CommitmentView> Tasks,
    CaseView? Case,
    PartyPresence Presence,
    string Approval,
    MeetingDocument Minutes
)
{
    /// <summary>The decision alone, as the minutes have it: what is fetched as Word and PDF.</summary>
    public MeetingDocument Extract =>
        Minutes with
        {
            Title = $"Beslutning: {Item.Title}",
            Sections =
            [
                .. Minutes
                    .Sections.Where(section => section.Items.Contains(Item))
                    .Select(section => section with { Items = [Item] }),
            ],
            Next = null,
            Mandates = [],
        };

    /// <summary>DASSOS 17. september 2026 · punkt 2.1 · sag 2026-077 · referatet godkendes 5. november 2026.</summary>
    public string Kicker =>
        string.Join(
            " · ",
            new[]
            {
                $"{View.Body.Name} {View.Meeting.DateWords}",
                $"punkt {Item.Number}",
                View.Case is { } thread ? $"sag {thread.Number}" : null,
                Approval,
            }.OfType<string>()
        );

    /// <summary>The case's other meetings, the newest first.</summary>
    public IEnumerable<CaseStep> Beside => Case?.Steps.Where(step => step.Item.Id != View.Item.Id) ?? [];
}

/// <summary>Reads decisions with all their pages tell.</summary>
public sealed class DecisionStories(
    DecisionReading decisions,
    MeetingReading meetings,
    MeetingDocuments documents,
    CommitmentReading tasks,
    CaseReading cases,
    SubjectLinks links,
    IEnumerable<IDecisionEffect> effects,
    IEnumerable<IConsequenceSource> consequences,
    RammevaerkDb db,
    VisitorAccessor visitors
)
{
    /// <summary>The decision of the area; null when there is none the visitor may see.</summary>
    public async Task<DecisionStory?> FindAsync(string area, Guid id, CancellationToken cancellation)
    {
        if (await decisions.FindAsync(area, id, cancellation) is not { } view)
        {
            return null;
        }

        var access = MeetingAccess.Of(visitors.Current, view.Body);
        var found = new FoundMeeting(
            view.Meeting,
            view.Body,
            await meetings.SettingsAsync(view.Body, cancellation),
            access
        );
        var minutes = access.Clearance.Of(await documents.MakeAsync(found, DocumentKind.Minutes, cancellation));
        return minutes.Items.FirstOrDefault(one => one.Id == id) is { } item
            ? new DecisionStory(
                view,
                item,
                await BulletsAsync(id, cancellation),
                await EffectsAsync(view, cancellation),
                await tasks.OfItemAsync(area, id, cancellation),
                view.Case is { } thread ? await cases.FindAsync(area, thread.Number, cancellation) : null,
                await PresenceAsync(view.Meeting, cancellation),
                await ApprovalAsync(view.Meeting, cancellation),
                minutes
            )
            : null;
    }

    private Task<List<Recommendation>> BulletsAsync(Guid item, CancellationToken cancellation) =>
        db.Set<Recommendation>()
            .AsNoTracking()
            .Where(one => one.ItemId == item)
            .OrderBy(one => one.Ordinal)
            .ToListAsync(cancellation);

    private async Task<List<EffectStory>> EffectsAsync(DecisionView view, CancellationToken cancellation)
    {
        var told = new List<EffectStory>();
        foreach (var effect in view.Effects.Where(one => one.State == EffectState.CarriedOut))
        {
            if (EffectJson.ReadChange(effect.Change) is { } change)
            {
                var title = effects.FirstOrDefault(one => one.Kind == effect.Kind)?.Title ?? effect.Kind;
                told.Add(
                    new EffectStory(
                        title,
                        change,
                        await links.FindAsync(change.Subject, cancellation),
                        await AfterAsync(view, change.Subject, cancellation)
                    )
                );
            }
        }

        return told;
    }

    private async Task<IReadOnlyList<Consequence>> AfterAsync(
        DecisionView view,
        SubjectReference? changed,
        CancellationToken cancellation
    )
    {
        var told = new List<Consequence>();
        foreach (var source in consequences.Where(one => one.Kind == changed?.Kind))
        {
            told.AddRange(await source.LoadAsync(changed!.Value, view.Item.Decision, visitors.Current, cancellation));
        }

        return told;
    }

    private async Task<PartyPresence> PresenceAsync(Meeting meeting, CancellationToken cancellation)
    {
        var members = await db.Set<Attendance>()
            .AsNoTracking()
            .Where(one => one.MeetingId == meeting.Id && one.IsMember && one.Party != null)
            .ToListAsync(cancellation);
        var parties = members.GroupBy(one => one.Organisation).ToList();
        var missing = parties
            .Where(party => !party.Any(one => Representation.Of(one) is Represented.Present or Represented.Substitute))
            .Select(party => party.Key)
            .Order(Danish.Order)
            .ToList();
        return new PartyPresence(parties.Count, parties.Count - missing.Count, missing);
    }

    private async Task<string> ApprovalAsync(Meeting meeting, CancellationToken cancellation)
    {
        if (meeting.MinutesApprovedAt is { } at)
        {
            return $"referatet godkendt {Danish.Date(DanishClock.Date(at))}";
        }

        var next = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one =>
                one.BodyId == meeting.BodyId
                && one.State != MeetingState.Cancelled
                && !one.IsExtraordinary
                && one.Date > meeting.Date
            )
            .OrderBy(one => one.Date)
            .FirstOrDefaultAsync(cancellation);
        return next is null ? "referatet er ikke godkendt endnu" : $"referatet godkendes {next.DateWords}";
    }
}
