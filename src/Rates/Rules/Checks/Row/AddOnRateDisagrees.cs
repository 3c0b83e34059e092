using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-237: the add-on rate the workbook shows must equal the one its figures give.</summary>
public sealed class AddOnRateDisagrees()
    : Check(
        "RF-237",
        Severity.Error,
        "Tillæggets takst svarer ikke til rækkens tal",
        "Taksten skal kunne genberegnes ud fra tillæggets egne linjer, ydelsens overhead og enhederne.",
        "AFRUND(takst; 2) = beregnet takst",
        "RATE-7"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var addOn in context.Rates.AddOns)
        {
            if (Differs(addOn, context) && addOn is { AddOn.StoredRate.Value: { } stored, Rate: { } rate })
            {
                yield return At(
                    addOn.AddOn.StoredRate.Cell,
                    addOn.AddOn.Name.ToString(),
                    $"Der står {Danish.Kroner(stored)} Rækkens tal giver {Danish.Kroner(rate.Value)}",
                    $"Hent formlen i {addOn.AddOn.StoredRate.Cell} fra en anden række.",
                    Danish.Number(stored)
                );
            }
        }
    }

    /// <summary>True when the workbook shows another rate than the add-on's own figures give.</summary>
    internal static bool Differs(ComputedAddOn addOn, CheckContext context) =>
        addOn is { AddOn.StoredRate.Value: { } stored, Rate: { } rate }
        && decimal.Round(stored, context.Parameters.ComparedDecimals) != rate.Value;
}
