using Rammevaerk.Kernel;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>An invented add-on service of an operator.</summary>
/// <param name="Key">Its number in the operator's files: T001.</param>
/// <param name="Parent">The service it belongs to.</param>
/// <param name="Name">What is sold.</param>
/// <param name="Unit">What is paid for.</param>
/// <param name="Units">Budgeted units a year.</param>
/// <param name="Level">Kroner per unit.</param>
public sealed record PlannedAddOn(
    string Key,
    PlannedService Parent,
    string Name,
    string Unit,
    decimal Units,
    decimal Level
)
{
    private static readonly (string Name, string Unit, decimal Lowest, decimal Highest)[] Kinds =
    [
        ("Støtte en til en", "time", 348, 412),
        ("Ledsagelse på ferie", "time", 295, 366),
        ("Vågen nattevagt", "døgn", 2650, 3240),
        ("Kørsel mellem hjem og dagtilbud", "fremmøde", 92, 168),
        ("Forhøjet bemanding de første tre måneder", "døgn", 640, 1180),
    ];

    /// <summary>The add-ons of an operator: one for about each ninth offer, none for the smallest.</summary>
    public static IReadOnlyList<PlannedAddOn> Of(IReadOnlyList<PlannedOffer> offers)
    {
        var addOns = new List<PlannedAddOn>();
        foreach (var offer in offers.Where(offer => offer.Kind.IsInside).Where((_, index) => index % 9 == 8))
        {
            var parent = offer.Services[0];
            var draw = Draw.For($"add-on/{offer.Party}/{parent.Key}");
            var kind = Kinds[offer.Kind.IsHome ? draw.Between(0, 2) : draw.Between(3, 4) % 2 * 3];
            addOns.Add(
                new PlannedAddOn(
                    string.Create(Danish.Invariant, $"T{addOns.Count + 1:000}"),
                    parent,
                    kind.Name,
                    kind.Unit,
                    draw.Between(120, 1900),
                    draw.Between(kind.Lowest, kind.Highest)
                )
            );
        }

        return addOns;
    }
}
