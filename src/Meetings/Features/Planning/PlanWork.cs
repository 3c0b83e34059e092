using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>
/// What is to be done about plans: the secretariat invites to approved meetings and plans next year in the autumn; members
/// propose items while they can.
/// </summary>
internal sealed class PlanWork(
    RammevaerkDb db,
    PartyRegister register,
    ICurrentParameters parameters,
    TimeProvider time
) : IWorklistSource
{
    /// <summary>Days before a deadline for items that members see it.</summary>
    private const int ProposedBefore = 21;

    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var work = new List<WorkItem>();
        foreach (var area in AreasOf(visitor, Permissions.EditMeetings))
        {
            work.AddRange(await InvitationsAsync(area, today, cancellation));
            work.AddRange(await NextYearAsync(area, today, cancellation));
        }

        if (visitor.AccountId is { } account)
        {
            work.AddRange(await ProposalsAsync(visitor, account, today, cancellation));
        }

        return work;
    }

    private IEnumerable<AreaKey> AreasOf(Visitor visitor, string permission)
    {
        var own = visitor.With(permission).Select(one => one.Area).ToHashSet();
        return register
            .AreasOn(DanishClock.Today(time))
            .Select(area => area.Key)
            .Where(area => own.Contains(area) || own.Contains(AreaKey.Country));
    }

    private async Task<IEnumerable<WorkItem>> InvitationsAsync(
        AreaKey area,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var meetings = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one =>
                one.Area == area.Value
                && one.State == MeetingState.Planned
                && one.Date >= today
                && (one.IsPlanApproved || one.IsExtraordinary)
            )
            .Join(db.Set<Body>(), one => one.BodyId, body => body.Id, (meeting, body) => new { meeting, body.Name })
            .ToListAsync(cancellation);
        return meetings
            .GroupBy(one => (one.meeting.BodyId, one.meeting.Year))
            .Select(plan =>
            {
                var first = plan.MinBy(one => one.meeting.Date)!;
                return new WorkItem(
                    plan.Count() == 1
                        ? $"Indkald til {first.Name} {first.meeting.DateWords}"
                        : $"Indkald til {Danish.Number(plan.Count())} møder i {first.Name}",
                    "Godkendt i planen, men medlemmerne har ikke fået en kalenderindkaldelse.",
                    "Åbn planen",
                    $"/moeder/{area}/{first.meeting.BodyKey}/plan/{first.meeting.Year.ToString(Danish.Invariant)}",
                    first.meeting.InputDeadline ?? first.meeting.Date
                );
            });
    }

    private async Task<IEnumerable<WorkItem>> NextYearAsync(
        AreaKey area,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var month = parameters.Current.FindNumber(ParameterKeys.NextPlanMonth, area, today);
        if (!month.IsOk || today.Month < month.Value.Number)
        {
            return [];
        }

        var next = today.Year + 1;
        var bodies = await db.Set<Body>()
            .AsNoTracking()
            .Where(body =>
                body.Area == area.Value
                && body.Kind == BodyKind.Forum
                && !db.Set<Meeting>().Any(meeting => meeting.BodyId == body.Id && meeting.Year == next)
            )
            .ToListAsync(cancellation);
        return register.FindArea(area.Value, new DateOnly(next, 1, 1)) is null
            ? []
            : bodies.Select(body => new WorkItem(
                $"Planlæg {Danish.Genitive(body.Name)} møder i {next.ToString(Danish.Invariant)}",
                "Året har ingen møder endnu.",
                "Lav planen",
                $"/moeder/{area}/{body.Key}/plan/{next.ToString(Danish.Invariant)}",
                new DateOnly(today.Year, 12, 31)
            ));
    }

    private async Task<IEnumerable<WorkItem>> ProposalsAsync(
        Visitor visitor,
        Guid account,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var last = today.AddDays(ProposedBefore);
        var meetings = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one =>
                (one.State == MeetingState.Invited || one.State == MeetingState.Planned && one.IsPlanApproved)
                && one.InputDeadline >= today
                && one.InputDeadline <= last
                && db.Set<Membership>()
                    .Any(seat =>
                        seat.BodyId == one.BodyId
                        && seat.ValidFrom <= today
                        && (seat.ValidTo == null || seat.ValidTo >= today)
                        && db.Set<Person>().Any(person => person.Id == seat.PersonId && person.AccountId == account)
                    )
            )
            .Join(db.Set<Body>(), one => one.BodyId, body => body.Id, (meeting, body) => new { meeting, body.Name })
            .ToListAsync(cancellation);
        return meetings
            .Where(one => visitor.May(Permissions.ProposeItems, one.meeting.AreaKey))
            .Select(one => new WorkItem(
                $"Foreslå punkter til {one.Name} {one.meeting.DateWords}",
                "Har du ingen, skal du ikke gøre noget.",
                "Foreslå et punkt",
                $"{one.meeting.Address}/foreslaa",
                one.meeting.InputDeadline
            ));
    }
}
