using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>Resolves meeting-plan/{id} and gathering/{id}.</summary>
internal sealed class PlanSubjects(RammevaerkDb db) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string> { "meeting-plan", Gathering.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation)
    {
        if (!Guid.TryParse(subject.Key, out var id))
        {
            return null;
        }

        if (subject.Kind == Gathering.Kind)
        {
            var found = await db.Set<Gathering>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation);
            return found is null
                ? null
                : new SubjectLink(found.Title, found.Address, Permissions.ReadPublic, found.AreaKey, null);
        }

        var plan = await db.Set<MeetingPlan>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation);
        if (plan is null)
        {
            return null;
        }

        var body = await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == plan.BodyId, cancellation);
        return new SubjectLink(
            $"Mødeplan for {body.Name} {plan.Year.ToString(Danish.Invariant)}",
            plan.Address,
            Permissions.ReadMeetings,
            plan.AreaKey,
            null
        );
    }
}

/// <summary>What entries about plans and calendars are called.</summary>
internal sealed class PlanAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["plan.made"] = "Mødeplan påbegyndt",
            ["plan.meetings-added"] = "Møder lagt i planen",
            ["plan.adopted"] = "Mødeplan godkendt",
            ["plan.noted"] = "Note om mødeplan",
            ["meeting.warning-accepted"] = "Advarsel accepteret",
            ["meeting.invited"] = "Indkaldt til møde",
            ["meeting.moved"] = "Møde flyttet",
            ["meeting.changed"] = "Møde ændret",
            ["meeting.cancelled"] = "Møde aflyst",
            ["meeting.removed"] = "Møde taget ud af planen",
            ["meeting.save-the-date"] = "Dag bedt reserveret",
            ["meeting.matters"] = "Forventede sager ændret",
            ["meeting.sub-event"] = "Delmøde lagt ind",
            ["meeting.sub-event-removed"] = "Delmøde fjernet",
            ["meeting.input-reminded"] = "Mindet om frist for punkter",
            ["body-settings.changed"] = "Mødeindstillinger ændret",
            ["standing-items.changed"] = "Faste punkter ændret",
            ["outside-date.added"] = "Ydre dato lagt ind",
            ["outside-date.changed"] = "Ydre dato ændret",
            ["outside-date.deleted"] = "Ydre dato slettet",
            ["outside-date.imported"] = "Ydre dato hentet ind",
            ["calendar.address-made"] = "Kalenderadresse lavet",
            ["calendar.address-revoked"] = "Kalenderadresse slettet",
            ["gathering.made"] = "Arrangement oprettet",
            ["gathering.changed"] = "Arrangement ændret",
            ["gathering.save-the-date"] = "Dag bedt reserveret",
            ["gathering.signed-up"] = "Tilmeldt arrangement",
            ["gathering.signed-off"] = "Afmeldt arrangement",
            ["gathering.sign-ups-deleted"] = "Gamle tilmeldinger slettet",
            ["gathering."] = "Arrangement ændret",
            ["topic."] = "Emne ændret",
            ["topic.proposed"] = "Emne foreslået",
        };
}
