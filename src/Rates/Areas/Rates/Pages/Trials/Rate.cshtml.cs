using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Trials;

/// <summary>Why a rate is what it is: the derivation down to the cells, last year beside it, and what would move it.</summary>
[RequiresPermission(Permissions.TryRateFile)]
[SecretAddress]
public sealed class RateModel(TrialDesk desk) : TrialPageModel(desk)
{
    public RateRow Row { get; private set; } = null!;

    public Explanation Explanation { get; private set; } = null!;

    public IReadOnlyList<RateMove> Moves { get; private set; } = [];

    public string Headline => $"Hvorfor {Danish.Kroner(Explanation.Value)}?";

    public Task<IActionResult> OnGetAsync(string id, string key) => ShowAsync(id, () => Find(key));

    /// <summary>The whole answer in one sentence.</summary>
    public string Lead()
    {
        var (spent, units) = Row.Computed is { } service
            ? (
                service.Basis.Value + service.Overhead.Value + service.Regulation.Value,
                Explanation.Inputs.FirstOrDefault(input => input is { Unit: Unit.Units, Formula: not null })?.Value
            )
            : (
                ValueOf(RateBasisRule.Step.Label)
                    + ValueOf(OverheadRule.Step.Label)
                    + Row.AddOn?.AddOn.Regulation.OrZero,
                Row.AddOn?.AddOn.Units.Value
            );
        return units is { } sold
            ? $"Udgifter for {Danish.Kroner(spent ?? 0m)} deles ud på {Danish.Figure(sold, Unit.Units)} {UnitWords.Many(Row.Unit)}."
            : "";
    }

    private IActionResult Find(string key)
    {
        if (RateRow.All(Assessed).FirstOrDefault(row => row.Is(key)) is not { Explanation: { } explanation } row)
        {
            return NotFound();
        }

        Row = row;
        Explanation = explanation;
        Moves = row.Computed is { } service ? RateSensitivity.Of(service, Assessed.Rates.Parameters) : [];
        return Page();
    }

    private decimal? ValueOf(string label) => Explanation.Inputs.FirstOrDefault(input => input.Label == label)?.Value;
}
