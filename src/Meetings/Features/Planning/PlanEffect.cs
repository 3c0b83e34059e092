using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>A decision that adopts a meeting plan, whole or in part.</summary>
internal sealed class PlanEffect(RammevaerkDb db) : IDecisionEffect
{
    private const string PlanField = "plan";
    private const string MeetingsField = "moeder";

    public string Kind => "plan";

    public string Title => "Vedtag en mødeplan";

    public string Permission => Permissions.EditMeetings;

    public async Task<IReadOnlyList<EffectField>> FieldsAsync(AreaKey area, CancellationToken cancellation)
    {
        var plans = await db.Set<MeetingPlan>()
            .AsNoTracking()
            .Where(plan => plan.Area == area.Value)
            .Join(db.Set<Body>(), plan => plan.BodyId, body => body.Id, (plan, body) => new { plan, body.Name })
            .OrderByDescending(one => one.plan.Year)
            .ToListAsync(cancellation);
        return
        [
            new(
                PlanField,
                "Mødeplan",
                EffectFieldKind.Choice,
                Choices:
                [
                    .. plans.Select(one => new EffectChoice(
                        one.plan.Id.ToString(),
                        $"{one.Name} {one.plan.Year.ToString(Danish.Invariant)} ({MeetingWords.Of(one.plan.State)})"
                    )),
                ]
            ),
            new(
                MeetingsField,
                "Møder",
                EffectFieldKind.Text,
                "Skriv »alle«, eller mødernes numre, fx »2027-1, 2027-2«.",
                IsRequired: false
            ),
        ];
    }

    public async Task<Result<EffectChange>> PreviewAsync(Decided decided, CancellationToken cancellation)
    {
        var found = await FindAsync(db, decided, cancellation);
        return found.Then(one => Result.Ok(Change(one.Plan, one.Meetings, one.Chosen)));
    }

    public async Task<Result<EffectChange>> CarryOutAsync(Write write, Decided decided, CancellationToken cancellation)
    {
        var found = await FindAsync(write.Db, decided, cancellation);
        if (!found.IsOk)
        {
            return found.Fault;
        }

        var change = Change(found.Value.Plan, found.Value.Meetings, found.Value.Chosen);
        await AdoptPlan.ApplyAsync(
            write,
            found.Value.Plan,
            found.Value.Chosen,
            decided.Decision,
            decided.Source,
            cancellation
        );
        return change with { After = MeetingWords.Of(found.Value.Plan.State) };
    }

    private static EffectChange Change(MeetingPlan plan, IReadOnlyList<Meeting> meetings, IReadOnlySet<Guid> chosen)
    {
        var approved = meetings.Where(meeting => chosen.Contains(meeting.Id)).ToList();
        return new EffectChange(
            $"Mødeplan for {plan.Year.ToString(Danish.Invariant)}",
            MeetingWords.Of(plan.State),
            approved.Count == meetings.Count
                ? MeetingWords.Of(PlanState.Approved)
                : MeetingWords.Of(PlanState.PartlyApproved),
            plan.Subject,
            [new EffectFact("Møder", string.Join(", ", approved.Select(meeting => meeting.DateWords)))]
        );
    }

    private static async Task<
        Result<(MeetingPlan Plan, IReadOnlyList<Meeting> Meetings, IReadOnlySet<Guid> Chosen)>
    > FindAsync(RammevaerkDb db, Decided decided, CancellationToken cancellation)
    {
        if (
            !Guid.TryParse(decided.Term(PlanField), out var id)
            || await db.Set<MeetingPlan>()
                .FirstOrDefaultAsync(one => one.Id == id && one.Area == decided.Area.Value, cancellation)
                is not { } plan
        )
        {
            return PlanningFaults.NoSuchPlan();
        }

        IReadOnlyList<Meeting> meetings = await AdoptPlan.MeetingsOf(db, plan).ToListAsync(cancellation);
        if (meetings.Count == 0)
        {
            return PlanningFaults.NothingChosen();
        }

        return AdoptPlan
            .Named(decided.Term(MeetingsField), meetings)
            .Then(chosen => Result.Ok((plan, meetings, chosen)));
    }
}
