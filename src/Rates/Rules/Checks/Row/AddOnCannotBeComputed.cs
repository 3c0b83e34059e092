using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-236: an add-on needs a main service, units and a cost.</summary>
public sealed class AddOnCannotBeComputed()
    : Check(
        "RF-236",
        Severity.Error,
        "Tillægsydelsen kan ikke beregnes",
        "Et tillæg skal høre til en ydelse i filen og have budgetterede enheder og en udgift.",
        "ydelsen findes, enheder > 0, takstgrundlag <> 0",
        "RATE-7"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var addOn in context.Rates.AddOns)
        {
            var row = addOn.AddOn;
            if (addOn.Parent is null && !row.Parent.IsEmpty)
            {
                yield return At(
                    row.Parent,
                    row.Name.ToString(),
                    $"Ydelsen {row.Parent} er ikke i brug i filen.",
                    $"Vælg ydelsens nummer i {row.Parent.Cell}."
                );
            }

            if (row.Units.Value is < RateCalculation.Smallest)
            {
                yield return At(
                    row.Units,
                    row.Name.ToString(),
                    $"Der står {Danish.Number(row.Units.OrZero)} enheder.",
                    $"Skriv, hvor mange enheder I regner med at sælge, i {row.Units.Cell}."
                );
            }

            if (addOn.Basis.Value == 0m && !row.IsHardlyBegun && !row.Lines.Any(line => line.IsUnreadable))
            {
                yield return At(
                    row.Lines[0],
                    row.Name.ToString(),
                    "Tillægget har ingen udgift.",
                    $"Udfyld tillæggets egne budgetlinjer fra {row.Lines[0].Cell}."
                );
            }
        }
    }
}
