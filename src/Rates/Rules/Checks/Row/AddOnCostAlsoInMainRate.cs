using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-234: the cost of an add-on must not also be in the main rate (RATE-7).</summary>
public sealed class AddOnCostAlsoInMainRate()
    : Check(
        "RF-234",
        Severity.Error,
        "Tillæggets udgift er også i hovedtaksten",
        "En tillægsydelse betales for sig. Er dens udgift også i hovedtaksten, betaler køberen to gange.",
        "også i hovedtaksten = Nej",
        "RATE-7; styringsaftalen"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var addOn in context.Rates.AddOns)
        {
            if (addOn.AddOn.AlsoInMain.Key == Answer.Yes)
            {
                yield return At(
                    addOn.AddOn.AlsoInMain,
                    addOn.AddOn.Name.ToString(),
                    $"Filen siger selv, at udgiften på {Danish.Kroner(addOn.Basis.Value)} står både her og i hovedtaksten for {addOn.Parent?.Name ?? addOn.AddOn.Parent.ToString()}.",
                    $"Tag udgiften ud af ydelsens budget, og skriv Nej i {addOn.AddOn.AlsoInMain.Cell}."
                );
            }
        }
    }
}
