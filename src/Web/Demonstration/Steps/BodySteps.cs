using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Bodies;
using Rammevaerk.Parties.Features.Governance;
using Rammevaerk.Parties.Features.Groups;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Story;
using Rammevaerk.Web.Demonstration.Story.Bodies;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What is done about working groups and about what bodies say of themselves.</summary>
internal sealed class BodySteps(RammevaerkDb db, BodyDesk bodies, CommissionDesk commissions, GovernanceDesk governance)
{
    /// <summary>Sets a working group down: commission, members, and to work.</summary>
    public async Task SetDownAsync(string area, ToldGroup told, CancellationToken stop)
    {
        var forum = await FindAsync(area, MeetingSteps.Forum, stop);
        var body = await Told.MustAsync(
            bodies.CreateAsync(
                new(area),
                new BodyEntry(told.Name, BodyKind.WorkingGroup, forum.Id, told.Purpose, null),
                stop
            )
        );
        var entry = new CommissionEntry(
            told.Text,
            told.Size.Least,
            told.Size.Most,
            told.Deliverable,
            told.DeliverBy,
            VagueDate.Parse(told.DeliverBy).Value.Days.To,
            new Basis(null, told.Source)
        );
        await Told.MustAsync(commissions.SaveAsync(body, await VersionAsync(body, stop), entry, stop));
        foreach (var (person, place) in told.Members.Distinct().Select((person, place) => (person, place)))
        {
            var seat = new SeatEntry(
                PersonId(person),
                place == 0 ? BodyRole.Chair : BodyRole.Member,
                new Period(told.Made)
            );
            await Told.MustAsync(bodies.SeatAsync(body.Id, seat, stop));
        }

        await StepAsync(body, CommissionState.Constituted, null, stop);
        await StepAsync(body, CommissionState.Active, null, stop);
    }

    public async Task DeliverAsync(string area, ToldGroup told, CancellationToken stop)
    {
        var body = await db.Set<Body>()
            .AsNoTracking()
            .SingleAsync(one => one.Area == area && one.Name == told.Name, stop);
        var (on, text, link) = told.Report!.Value;
        await StepAsync(body, CommissionState.Delivered, new GroupReport(on, text, link, ""), stop);
    }

    /// <summary>Writes a draft of what a body says of itself; approves it too when it is told where.</summary>
    public async Task WriteAsync(string area, ToldGovernance told, CancellationToken stop)
    {
        var body = await FindAsync(area, told.Body, stop);
        var entry = new GovernanceEntry(told.Purpose, told.Organisation, told.Procedure);
        var draft = await Told.MustAsync(governance.SaveDraftAsync(body, 0, entry, stop));
        if (told.Source.Length > 0)
        {
            await Told.MustAsync(
                governance.ApproveAsync(body, draft.Version, told.On, new Basis(null, told.Source), stop)
            );
        }
    }

    /// <summary>The person's row, which has the same id every time.</summary>
    public static Guid PersonId(PlannedPerson person) => Draw.Id($"official/{person.Mail}");

    private async Task StepAsync(Body body, CommissionState to, GroupReport? report, CancellationToken stop) =>
        await Told.MustAsync(
            commissions.StepAsync(
                body,
                await VersionAsync(body, stop),
                to,
                report ?? new GroupReport(default, "", "", ""),
                stop
            )
        );

    private async Task<int> VersionAsync(Body body, CancellationToken stop) =>
        (await db.Set<Commission>().AsNoTracking().SingleAsync(one => one.BodyId == body.Id, stop)).Version;

    private Task<Body> FindAsync(string area, string key, CancellationToken stop) =>
        db.Set<Body>().AsNoTracking().SingleAsync(one => one.Area == area && one.Key == key, stop);
}
