using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Approvals;

/// <summary>A decision approves, excepts or delegates rates of a round, all that wait or those named.</summary>
internal sealed class ApprovalEffect(RammevaerkDb db, RoundDesk rounds, PartyRegister parties) : IDecisionEffect
{
    private const string RoundTerm = "runde";
    private const string StepTerm = "handling";
    private const string OperatorTerm = "driftsherre";
    private const string ServicesTerm = "ydelser";
    private const string NoteTerm = "begrundelse";
    private const string Everyone = "alle";

    private static readonly Dictionary<string, (ApprovalStep Step, string Words)> Steps = new()
    {
        ["godkend"] = (ApprovalStep.Approve, "Godkend"),
        ["undtag"] = (ApprovalStep.Except, "Undtag"),
        ["deleger"] = (ApprovalStep.Delegate, "Bemyndig forretningsudvalget til at godkende"),
    };

    public string Kind => "rate-approval";

    public string Title => "Godkend, undtag eller delegér takster";

    public string Permission => Permissions.RecordApproval;

    public async Task<IReadOnlyList<EffectField>> FieldsAsync(AreaKey area, CancellationToken cancellation)
    {
        var open = await db.Set<RateRound>()
            .AsNoTracking()
            .Where(round => round.Area == area.Value && round.ApprovedRowByRow && round.State != RoundState.Planned)
            .OrderByDescending(round => round.Year)
            .ToListAsync(cancellation);
        var day = open.Count > 0 ? open[0].BudgetYear.Period.From : new DateOnly(2026, 1, 1);
        return
        [
            new(
                RoundTerm,
                "Takstrunde",
                EffectFieldKind.Choice,
                Choices:
                [
                    .. open.Select(round => new EffectChoice(Written(round.Year), $"Budgetår {Written(round.Year)}")),
                ]
            ),
            new(
                StepTerm,
                "Afgørelse",
                EffectFieldKind.Choice,
                Choices: [.. Steps.Select(step => new EffectChoice(step.Key, step.Value.Words))]
            ),
            new(
                OperatorTerm,
                "Driftsherre",
                EffectFieldKind.Choice,
                Choices:
                [
                    new(Everyone, "Alle, hvis levering er accepteret"),
                    .. parties.InArea(area, day).Select(party => new EffectChoice(party.Code.Value, party.FullName)),
                ]
            ),
            new(
                ServicesTerm,
                "Ydelser",
                EffectFieldKind.Text,
                "Numrene i takstfilen, fx Y1, Y4. Tom for alle driftsherrens takster, der venter.",
                IsRequired: false
            ),
            new(
                NoteTerm,
                "Begrundelse",
                EffectFieldKind.LongText,
                "Skal udfyldes, når takster undtages eller delegeres.",
                IsRequired: false
            ),
        ];
    }

    public async Task<Result<EffectChange>> PreviewAsync(Decided decided, CancellationToken cancellation)
    {
        var found = await FindAsync(decided, cancellation);
        return found.Fault is { } fault
            ? fault
            : Change(
                found.Value.Round,
                decided,
                Chosen(
                    await ApprovalRates.ForApprovalAsync(db, found.Value.Round, cancellation),
                    found.Value.Step,
                    decided
                ).Count
            );
    }

    public async Task<Result<EffectChange>> CarryOutAsync(Write write, Decided decided, CancellationToken cancellation)
    {
        var found = await FindAsync(decided, cancellation);
        if (found.Fault is { } fault)
        {
            return fault;
        }

        var (round, step) = found.Value;
        var chosen = Chosen(await ApprovalRates.ForApprovalAsync(write.Db, round, cancellation), step, decided);
        var record = new ApprovalRecord(
            step,
            [.. chosen.Select(rate => new ApprovalChoice(rate.Id, rate.Version))],
            decided.Term(NoteTerm),
            decided.Source,
            decided.Decision.ToString(),
            ""
        )
        {
            On = decided.On,
        };
        var recorded = await RecordApproval.RecordAsync(write, round, record, cancellation);
        return recorded.Then(count => Result.Ok(Change(round, decided, count) with { Subject = round.Reference }));
    }

    private async Task<Result<(RateRound Round, ApprovalStep Step)>> FindAsync(
        Decided decided,
        CancellationToken cancellation
    )
    {
        if (
            await rounds.FindAsync(decided.Area.Value, decided.Term(RoundTerm), cancellation) is not { } round
            || !Steps.TryGetValue(decided.Term(StepTerm), out var step)
        )
        {
            return PublicationFaults.NothingChosen();
        }

        return step.Step != ApprovalStep.Approve && decided.Term(NoteTerm).Length == 0
            ? Platform.Web.Forms.FormFaults.ReasonMissing()
            : (round, step.Step);
    }

    /// <summary>The rates the decision is about: those named, else those that wait for it.</summary>
    private static List<DeliveredRate> Chosen(IEnumerable<DeliveredRate> rates, ApprovalStep step, Decided decided)
    {
        var party = decided.Term(OperatorTerm);
        var services = decided
            .Term(ServicesTerm)
            .Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(key => key.ToUpperInvariant())
            .ToHashSet();
        var theirs = rates.Where(rate => party is Everyone || rate.Party == party);
        return services.Count > 0
            ? [.. theirs.Where(rate => services.Contains(rate.ServiceKey))]
            : Waiting([.. theirs], RecordApproval.StateOf(step));
    }

    /// <summary>
    /// An approval is of the accepted, and where none is left of the delegated: what the same decision excepted or handed
    /// on is not approved with the rest, and an excepted rate must be named.
    /// </summary>
    private static List<DeliveredRate> Waiting(List<DeliveredRate> rates, RateState wanted)
    {
        if (wanted != RateState.Approved)
        {
            return rates.FindAll(rate => Transitions.May(rate.State, wanted, approvedRowByRow: true));
        }

        var accepted = rates.FindAll(rate => rate.State == RateState.Accepted);
        return accepted.Count > 0 ? accepted : rates.FindAll(rate => rate.State == RateState.Delegated);
    }

    private EffectChange Change(RateRound round, Decided decided, int count)
    {
        var words = Steps[decided.Term(StepTerm)].Words;
        var who = decided.Term(OperatorTerm) is { } party && party != Everyone ? $" hos {parties.NameOf(party)}" : "";
        var taken = count == 1 ? "1 takst" : $"{Danish.Number(count)} takster";
        return EffectChange.Of($"{words} {taken} for {Written(round.Year)}{who}");
    }

    private static string Written(int year) => year.ToString(Danish.Invariant);
}
