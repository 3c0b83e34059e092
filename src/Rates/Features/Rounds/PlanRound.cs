using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>Plans an area's round for a budget year, copied from its last one. Permission rounds.manage in the area.</summary>
public sealed class PlanRound(WriteDesk desk, RoundDrafts drafts, ICurrentParameters parameters)
{
    /// <summary>Path of the form.</summary>
    public static string PageOf(string area) => $"/takster/runder/{area}/ny";

    /// <summary>Name of the field with the budget year.</summary>
    public const string YearField = "aar";

    public static async Task<IResult> HandleAsync(
        string omraade,
        HttpContext context,
        IFormCollection form,
        PlanRound use,
        RoundDrafts drafts,
        CancellationToken cancellation
    )
    {
        var page = PageOf(omraade);
        var draft = await drafts.MakeAsync(omraade, form[YearField].ToString(), cancellation);
        if (!draft.IsOk)
        {
            return new FormRefusal(page, YearField, draft.Fault);
        }

        var (plan, faults) = RoundForm.Read(
            form,
            draft.Value.Plan.Area,
            draft.Value.Plan.Year,
            draft.Value.Parties.Select(party => party.Code.Value)
        );
        if (plan is null)
        {
            return new FormRefusal(page, faults);
        }

        var planned = await use.RunAsync(plan, cancellation);
        if (!planned.IsOk)
        {
            return new FormRefusal(page, YearField, planned.Fault);
        }

        Notice.Set(context, $"Takstrunden for {plan.Year} er planlagt. Den åbner først, når I åbner den.");
        return new SeeOther(planned.Value.Address);
    }

    /// <summary>
    /// Stores the plan: RV-482 when there is a round already, RV-1xx or RV-489 when the area's parameter does not say who
    /// approves.
    /// </summary>
    public async Task<Result<RateRound>> RunAsync(RoundPlan plan, CancellationToken cancellation)
    {
        var approved = RoundParameters.IsApprovedRowByRow(parameters, plan.Area, plan.Year);
        if (!approved.IsOk)
        {
            return approved.Fault;
        }

        var draft = await drafts.MakeAsync(plan.Area.Value, plan.Year.ToString(), cancellation);
        if (!draft.IsOk)
        {
            return draft.Fault;
        }

        var stored = await desk.RunAsync(
            write => Task.FromResult(Store(write, plan, draft.Value, approved.Value)),
            cancellation
        );
        // Two windows at once: whoever lost the race is told that the round is there.
        return
            stored.Fault is not null
            && await drafts.MakeAsync(plan.Area.Value, plan.Year.ToString(), cancellation) is { IsOk: false } now
            ? now.Fault
            : stored;
    }

    private static Result<RateRound> Store(Write write, RoundPlan plan, RoundDraft draft, bool approvedRowByRow)
    {
        var round = new RateRound
        {
            Area = plan.Area.Value,
            Year = plan.Year.Year,
            State = RoundState.Planned,
            Layout = plan.Layout,
            Message = plan.Message,
            ApprovedRowByRow = approvedRowByRow,
            CopiedFrom = draft.Source?.Id,
        };
        plan.Dates.ApplyTo(round);
        write.Db.Add(round);
        write.Db.AddRange(
            draft.Parties.Select(party => new RoundOperator
            {
                RoundId = round.Id,
                Party = party.Code.Value,
                IsExpected = plan.Expected.Contains(party.Code.Value),
            })
        );
        write.Audit(
            new AuditNote(
                "round.planned",
                round.Reference,
                $"Takstrunden for {round.Year} i {RoundWords.AreaName(round.Area)} blev planlagt"
                    + (draft.Source is { } source ? $" som en kopi af runden for {source.Year}." : "."),
                round.AreaKey,
                After: RoundRecord.Of(round, plan.Expected)
            )
        );
        return round;
    }
}
