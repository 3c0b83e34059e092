using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Delegations;
using Rammevaerk.Parties.Features.Duties;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration.Story;
using Rammevaerk.Web.Demonstration.Story.Bodies;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What is told back: under mandates, of delegated decisions, and once a year.</summary>
internal sealed class DutySteps(RammevaerkDb db, WriteDesk desk, DutyDesk duties, MandateDesk mandates)
{
    public async Task AddAsync(string area, ToldDuty told, int firstYear, CancellationToken stop)
    {
        var from = await FindAsync(area, told.From, stop);
        var to = await FindAsync(area, MeetingSteps.Forum, stop);
        await Told.MustAsync(duties.AddAsync(new(area), told.Row(from, to, firstYear), stop));
    }

    public async Task ReportAsync(string area, string what, DateOnly on, string themes, CancellationToken stop)
    {
        var duty = await DutyAsync(area, what, stop);
        await Told.MustAsync(duties.ReportAsync(duty.Id, duty.Version, on, themes, stop));
    }

    public async Task ReconsiderAsync(string area, ToldDuty told, CancellationToken stop)
    {
        var duty = await DutyAsync(area, told.What, stop);
        await Told.MustAsync(duties.StepAsync(duty.Id, duty.Version, DutyState.UnderReconsideration, told.Doubt, stop));
    }

    /// <summary>Tells back from a forum, and when it is told next.</summary>
    public async Task TellBackAsync(
        string area,
        string forum,
        DateOnly on,
        string text,
        string next,
        CancellationToken stop
    )
    {
        var mandate = await MandateAsync(area, forum, stop);
        await Told.MustAsync(
            mandates.ReportAsync(
                mandate.Id,
                mandate.Version,
                on,
                text,
                (next, VagueDate.Parse(next).Value.Days.To),
                stop
            )
        );
    }

    public async Task EndAsync(string area, string forum, DateOnly last, string reason, CancellationToken stop)
    {
        var mandate = await MandateAsync(area, forum, stop);
        await Told.MustAsync(mandates.EndAsync(mandate.Id, mandate.Version, last, reason, stop));
    }

    /// <summary>Enters what the other body decided.</summary>
    public async Task DecideAsync(
        string area,
        string what,
        string outcome,
        DateOnly on,
        string source,
        CancellationToken stop
    ) =>
        await Told.MustAsync(
            desk.RunAsync<DelegatedDecision>(
                async write =>
                    DelegatedDecisions.Decide(
                        write,
                        await write
                            .Db.Set<DelegatedDecision>()
                            .SingleAsync(one => one.Area == area && one.What == what, stop),
                        outcome,
                        on,
                        new Basis(null, source)
                    ),
                stop
            )
        );

    private Task<ReportingDuty> DutyAsync(string area, string what, CancellationToken stop) =>
        db.Set<ReportingDuty>().AsNoTracking().SingleAsync(one => one.Area == area && one.What == what, stop);

    private Task<Mandate> MandateAsync(string area, string forum, CancellationToken stop) =>
        db.Set<Mandate>().AsNoTracking().SingleAsync(one => one.Area == area && one.Forum == forum, stop);

    private Task<Body> FindAsync(string area, string key, CancellationToken stop) =>
        db.Set<Body>().AsNoTracking().SingleAsync(one => one.Area == area && one.Key == key, stop);
}
