using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Ledger;

/// <summary>What an offer's ledger has put into the rates of a year, and the services whose rates should take it up.</summary>
/// <param name="Offer">Name of the offer.</param>
/// <param name="Parts">The results it comes from; empty when the ledger has put nothing there.</param>
/// <param name="ServiceKeys">Numbers of the offer's services in the rate file.</param>
public sealed record PlannedRegulation(
    string Offer,
    IReadOnlyList<RegulationPart> Parts,
    IReadOnlyList<string> ServiceKeys
)
{
    /// <summary>The signed amount in kroner: a deficit is positive and raises the rate.</summary>
    public decimal Amount => -Parts.Sum(part => part.Amount);

    /// <summary>The results in words: Overskud 2025: 100.000,00 kr.</summary>
    public string Words =>
        string.Join("; ", Parts.Select(part => $"{part.Label}: {Kernel.Danish.Kroner(decimal.Abs(part.Amount))}"));
}

/// <summary>
/// The post-regulation of one service as a figure. Where the offer's only service takes up just what the ledger says, its
/// derivation goes down to the results; where several share it, the entered part says what it is a part of.
/// </summary>
public sealed class RegulationSource
{
    private readonly Dictionary<string, PlannedRegulation> planned = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<PlannedRegulation> agreeing = [];

    /// <summary>Nothing is known of ledgers, as on the command line.</summary>
    public static readonly RegulationSource None = new([], []);

    public RegulationSource(IReadOnlyList<PlannedRegulation> plans, IReadOnlyList<ServiceRow> services)
    {
        foreach (var plan in plans)
        {
            var entered = services.Where(service =>
                plan.ServiceKeys.Contains(service.Key, StringComparer.OrdinalIgnoreCase)
            );
            if (plan.Parts.Count > 0 && entered.Sum(service => service.Regulation.OrZero) == plan.Amount)
            {
                agreeing.Add(plan);
            }

            foreach (var key in plan.ServiceKeys)
            {
                planned[key] = plan;
            }
        }
    }

    public Figure Of(ServiceRow service, bool traced)
    {
        var entered = Entered.Kroner(service.Regulation, PostRegulationRule.Step.Label, traced);
        if (
            !traced
            || entered.Value == 0m
            || !planned.TryGetValue(service.Key, out var plan)
            || !agreeing.Contains(plan)
        )
        {
            return entered;
        }

        return entered.Value == plan.Amount
            ? PostRegulationRule
                .Regulation([
                    .. plan.Parts.Select(part => Figure.From(new Input(part.Amount, part.Label, Unit.Kroner))),
                ])
                .Named(PostRegulationRule.Step, service.Regulation.Cell)
            : entered.Named(
                PostRegulationRule.Step with
                {
                    Words = $"ydelsens del af tilbuddets {Kernel.Danish.Kroner(plan.Amount)} ({plan.Words})",
                },
                service.Regulation.Cell
            );
    }
}
