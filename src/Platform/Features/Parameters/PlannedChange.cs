using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>A change of a parameter that has been checked against what is known, and is ready to be made or proposed.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Typed">As typed.</param>
/// <param name="Row">The row that will be known.</param>
/// <param name="Before">What it takes the place of; null when nothing.</param>
/// <param name="Closes">The rows that must be what is closed; others mean that somebody was first.</param>
/// <param name="Touched">The days whose value changes.</param>
/// <param name="Summary">What the audit entry says.</param>
/// <param name="Reason">Why; null for a new value.</param>
public sealed record PlannedChange(
    ParameterChangeKind Kind,
    ParameterTyped Typed,
    ParameterRow Row,
    ParameterRow? Before,
    IReadOnlyList<Guid> Closes,
    Period Touched,
    string Summary,
    string? Reason
)
{
    /// <summary>The verb of the audit entry.</summary>
    public string Verb => Kind.ToString().ToLowerInvariant();

    /// <summary>What would stand, as users read it.</summary>
    public string After => $"{ParameterPlan.Shown(Row)} {Row.Validity}";

    public static PlannedChange Enter(ParameterTyped typed, ParameterRow row, ParameterPlan plan) =>
        new(
            ParameterChangeKind.Entered,
            typed,
            row,
            plan.Shortened,
            plan.Shortened is { } one ? [one.Id] : [],
            row.Validity,
            $"{ParameterAudit.Name(row)} blev sat til {ParameterPlan.Shown(row)} {row.Validity}.",
            null
        );

    public static PlannedChange Correct(ParameterTyped typed, ParameterRow row, ParameterRow before, string reason) =>
        new(
            ParameterChangeKind.Corrected,
            typed,
            row,
            before,
            [before.Id],
            before.Validity,
            $"{ParameterAudit.Name(row)} {row.Validity} blev rettet til {ParameterPlan.Shown(row)}.",
            reason
        );

    /// <summary>The value after begins the day after the last one of the value that ends.</summary>
    public static Result<PlannedChange> End(
        IReadOnlyList<ParameterRow> known,
        ParameterRow ending,
        DateOnly lastDay,
        string reason
    )
    {
        var planned = ParameterPlan.End(known, ending, lastDay);
        if (!planned.IsOk)
        {
            return planned.Fault;
        }

        var (plan, next) = planned.Value;
        var row = ParameterRow.From(next.ToParameter() with { Validity = plan.Validity });
        (row.Decision, row.EnteredBy, row.ApprovedBy) = (next.Decision, next.EnteredBy, next.ApprovedBy);
        return new PlannedChange(
            ParameterChangeKind.Ended,
            new("", "", FormattableString.Invariant($"{lastDay:yyyy-MM-dd}"), "", ""),
            row,
            ending,
            [ending.Id, next.Id],
            new(lastDay.AddDays(1), ending.ValidTo),
            $"{ParameterAudit.Name(row)}: {ParameterPlan.Shown(ending)} sluttede {Danish.Date(lastDay)}, "
                + $"og {ParameterPlan.Shown(row)} gælder {row.Validity}.",
            reason
        );
    }

    /// <summary>The change a proposal asks for, checked against what is known now.</summary>
    public static Result<PlannedChange> Of(ParameterProposal proposal, ParameterHistory history)
    {
        var typed = new ParameterTyped(proposal.Value, proposal.From, proposal.To, proposal.Source, proposal.Decision);
        if (proposal.Kind == ParameterChangeKind.Entered)
        {
            var preview = ParameterPreview.Of(typed, history);
            return preview is { Row: { } row, Plan: { } plan } ? Enter(typed, row, plan) : preview.Faults[0].Fault;
        }

        if (history.Current.FirstOrDefault(one => one.Id == proposal.Row) is not { } before)
        {
            return StorageFaults.ChangedMeanwhile();
        }

        if (proposal.Kind == ParameterChangeKind.Ended)
        {
            return ParameterTyped.Day(proposal.To) is { } last
                ? End(history.Current, before, last, proposal.Reason ?? "")
                : ParameterFaults.NotADay(proposal.To);
        }

        var faults = new List<Web.Forms.FieldFault>();
        if (typed.Check(before, faults) is not { } corrected)
        {
            return faults[0].Fault;
        }

        (corrected.ValidFrom, corrected.ValidTo) = (before.ValidFrom, before.ValidTo);
        return Correct(typed, corrected, before, proposal.Reason ?? "");
    }
}
