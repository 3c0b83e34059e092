using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Approvals;

/// <summary>Reads the form that records an approval.</summary>
internal static class ApprovalForm
{
    /// <summary>Id of the form that approves every accepted rate; its fields are called so, with their name added.</summary>
    public const string All = "alle";

    /// <summary>What is to be recorded; or null, and what is wrong field by field.</summary>
    public static (ApprovalRecord? Record, IReadOnlyList<FieldFault> Faults) Read(IFormCollection form)
    {
        var isAll = form.Word(ConfirmFormTagHelper.IdField) == All;
        string Field(string name) => isAll ? $"{All}-{name}" : name;
        var faults = new List<FieldFault>();
        var step = StepOf(form.Word("handling"));
        var choices = Choices(form);
        var note = form.Word("kommentar");
        var source = form.Word("kilde");
        if (step is null || (choices.Count == 0 && step != ApprovalStep.ApproveAllBut))
        {
            faults.Add(new("raekker", PublicationFaults.NothingChosen()));
        }

        // An approval is explained by its source; an exception must say why.
        var needsNote =
            step is ApprovalStep.Except or ApprovalStep.Delegate or ApprovalStep.Undo
            || choices.Count > 0 && step == ApprovalStep.ApproveAllBut;
        if (needsNote && Reason.Of(note).Fault is { } unexplained)
        {
            faults.Add(new("kommentar", unexplained));
        }

        if (step != ApprovalStep.Undo && source.Length is 0 or > PublicationFaults.LongestSource)
        {
            faults.Add(new(Field("kilde"), PublicationFaults.SourceMissing()));
        }

        var decision = DecisionReference.Of(form.Word("beslutning"));
        if (decision.Fault is { } notDecision)
        {
            faults.Add(new(Field("beslutning"), notDecision));
        }

        return faults.Count > 0
            ? (null, faults)
            : (new(step!.Value, choices, note, source, decision.Value, form.Word("stand")), []);
    }

    /// <summary>What was wanted beside what stands now, for every rate that had changed.</summary>
    public static IReadOnlyList<FieldVersions> Versions(ApprovalRecord wanted, IReadOnlyList<ApprovalRow> now)
    {
        var chosen = wanted.Choices.ToDictionary(choice => choice.Id);
        var mine = wanted.Step switch
        {
            ApprovalStep.Approve => StateWords.Of(RateState.Approved),
            ApprovalStep.Except or ApprovalStep.ApproveAllBut => StateWords.Of(RateState.Excepted),
            ApprovalStep.Delegate => StateWords.Of(RateState.Delegated),
            _ => StateWords.Of(RateState.Accepted),
        };
        var changed = now.Where(row =>
                chosen.TryGetValue(row.Rate.Id, out var choice) && choice.Version != row.Rate.Version
            )
            .Select(row => new FieldVersions(
                $"{row.Operator}: {row.Name}",
                $"{mine}: {wanted.Note}",
                $"{StateWords.Of(row.Rate.State)}: {row.Rate.ApprovalNote ?? row.Rate.ApprovalSource}"
            ))
            .ToList();
        return changed.Count > 0
            ? changed
            : [new("Takster, der venter", "som da siden blev åbnet", "ændret: se listen nedenfor")];
    }

    private static ApprovalStep? StepOf(string word) =>
        word switch
        {
            "godkend" => ApprovalStep.Approve,
            "undtag" => ApprovalStep.Except,
            "deleger" => ApprovalStep.Delegate,
            "fortryd" => ApprovalStep.Undo,
            "godkend-alle" => ApprovalStep.ApproveAllBut,
            _ => null,
        };

    private static List<ApprovalChoice> Choices(IFormCollection form)
    {
        var choices = new List<ApprovalChoice>();
        foreach (var row in form["raekke"].OfType<string>())
        {
            var parts = row.Split('.');
            if (
                parts.Length == 2
                && Guid.TryParse(parts[0], out var id)
                && int.TryParse(parts[1], Danish.Invariant, out var version)
            )
            {
                choices.Add(new(id, version));
            }
        }

        return [.. choices.DistinctBy(choice => choice.Id)];
    }
}
