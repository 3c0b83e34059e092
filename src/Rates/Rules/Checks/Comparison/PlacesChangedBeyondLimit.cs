using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-404: a change of more places than the limit needs the forum's approval (CAP-1).</summary>
public sealed class PlacesChangedBeyondLimit()
    : Check(
        "RF-404",
        Severity.Warning,
        "Ændringen i pladser kræver godkendelse",
        "Ændringer på mere end bagatelgrænsen skal godkendes, før de får virkning. Alle tilbuddets ydelser tælles sammen.",
        "ABS(tilbuddets pladser - sidste års pladser) <= bagatelgrænsen",
        "CAP-1; grænsen er en parameter for området"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var limit = context.Parameters.MinorChangeLimit;
        foreach (var offer in OfferPlaces.Of(context).Where(offer => decimal.Abs(offer.Change) > limit))
        {
            yield return At(
                offer.Changed.Places,
                offer.Changed.Name,
                $"{offer.Whose}{Places(offer.Now)} mod {Danish.Number(offer.Before)} sidste år: {Places(decimal.Abs(offer.Change))} {(offer.Change > 0m ? "flere" : "færre")}.",
                $"Over {Places(limit)} kræver godkendelse. Oplys sekretariatet om, hvor og hvornår den er givet, eller ret {offer.Changed.Places.Cell}."
            );
        }
    }
}
