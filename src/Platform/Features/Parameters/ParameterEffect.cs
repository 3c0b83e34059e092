using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>
/// A decision sets a parameter: a new value from a day, with the decision as its source and its reference, so that every
/// figure reckoned with it can say which decision it comes from.
/// </summary>
internal sealed class ParameterEffect(ParameterDesk parameters, ParameterBook book) : IDecisionEffect
{
    private const string NameTerm = "parameter";
    private const string ValueTerm = "vaerdi";
    private const string FromTerm = "fra";
    private const string ToTerm = "til";

    public string Kind => "parameter";

    public string Title => "Sæt en parameter";

    public string Permission => Permissions.EditParameters;

    public async Task<IReadOnlyList<EffectField>> FieldsAsync(AreaKey area, CancellationToken cancellation)
    {
        var rows = await parameters.OfAreaAsync(area, cancellation);
        var choices = rows.GroupBy(row => row.Name)
            .Select(group => group.Last())
            .Select(row => new EffectChoice(row.Name, $"{row.Label} (nu {ParameterPlan.Shown(row)})"))
            .ToList();
        return
        [
            new(NameTerm, "Parameter", EffectFieldKind.Choice, Choices: choices),
            new(ValueTerm, "Ny værdi", EffectFieldKind.Text, "Som den skrives: 4,2 for 4,2 procent."),
            new(FromTerm, "Første dag", EffectFieldKind.Day),
            new(ToTerm, "Sidste dag", EffectFieldKind.Day, "Tom, når den gælder indtil videre.", IsRequired: false),
        ];
    }

    public async Task<Result<EffectChange>> PreviewAsync(Decided decided, CancellationToken cancellation) =>
        (await PlanAsync(decided, cancellation)).Then(planned => Result.Ok(planned.Change));

    public async Task<Result<EffectChange>> CarryOutAsync(Write write, Decided decided, CancellationToken cancellation)
    {
        var planned = await PlanAsync(decided, cancellation);
        if (planned.Fault is { } fault)
        {
            return fault;
        }

        var (row, plan, change) = planned.Value;
        // The forum that decided it is the second pair of eyes, also where the area asks for four: docs/decisions/0018.
        var made = await ChangeParameter.MakeAsync(
            write,
            PlannedChange.Enter(Typed(decided), row, plan) with
            {
                Summary =
                    $"{ParameterAudit.Name(row)} blev sat til {ParameterPlan.Shown(row)} {row.Validity} ved {decided.Source}.",
            },
            write.Visitor.AccountId,
            null,
            cancellation
        );
        if (made.Fault is { } refused)
        {
            return refused;
        }

        return change;
    }

    public void Stored() => book.Forget();

    private async Task<Result<Planned>> PlanAsync(Decided decided, CancellationToken cancellation)
    {
        if (await parameters.HistoryAsync(decided.Area, decided.Term(NameTerm), cancellation) is not { } history)
        {
            return ParameterFaults.NoSuchParameter(decided.Term(NameTerm));
        }

        var preview = ParameterPreview.Of(Typed(decided), history);
        return preview is { Row: { } row, Plan: { } plan }
            ? new Planned(row, plan, ChangeOf(row, plan))
            : preview.Faults[0].Fault;
    }

    private static ParameterTyped Typed(Decided decided) =>
        new(
            decided.Term(ValueTerm),
            decided.Term(FromTerm),
            decided.Term(ToTerm),
            decided.Source,
            decided.Decision.ToString()
        );

    private static EffectChange ChangeOf(ParameterRow row, ParameterPlan plan) =>
        new(
            $"{row.Label}, {AreaWords.Of(new AreaKey(row.Area))}, {row.Validity}",
            plan.Shortened is { } former ? ParameterPlan.Shown(former) : null,
            ParameterPlan.Shown(row),
            ParameterDesk.ReferenceOf(new AreaKey(row.Area), row.Name),
            []
        );

    private sealed record Planned(ParameterRow Row, ParameterPlan Plan, EffectChange Change);
}
