using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>A new value checked against what is known: either what is wrong, or the row and what it would change.</summary>
public sealed record ParameterPreview(IReadOnlyList<FieldFault> Faults, ParameterRow? Row, ParameterPlan? Plan)
{
    public static ParameterPreview Of(ParameterTyped typed, ParameterHistory history)
    {
        var faults = new List<FieldFault>();
        var row = typed.Check(history.Any, faults);
        var days = typed.CheckDays(faults);
        if (row is null || days is not { } wanted)
        {
            return new(faults, null, null);
        }

        var plan = ParameterPlan.Enter(history.Current, wanted);
        if (!plan.IsOk)
        {
            return new([new("fra", plan.Fault)], null, null);
        }

        (row.ValidFrom, row.ValidTo) = (wanted.From, wanted.To);
        return new([], row, plan.Value);
    }
}
