using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-405: a change within the limit needs only a notice (CAP-1).</summary>
public sealed class PlacesChangedWithinLimit()
    : Check(
        "RF-405",
        Severity.Hint,
        "Pladstallet er ændret",
        "Ændringer op til bagatelgrænsen kræver ikke godkendelse, men skal meddeles. Alle tilbuddets ydelser tælles sammen.",
        "tilbuddets pladser = sidste års pladser",
        "CAP-1"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var limit = context.Parameters.MinorChangeLimit;
        foreach (var offer in OfferPlaces.Of(context).Where(offer => decimal.Abs(offer.Change) <= limit))
        {
            yield return At(
                offer.Changed.Places,
                offer.Changed.Name,
                $"{offer.Whose}{Places(offer.Now)} mod {Danish.Number(offer.Before)} sidste år.",
                "Meddel ændringen til sekretariatet, hvis det ikke er gjort."
            );
        }
    }
}
