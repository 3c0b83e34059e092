using Rammevaerk.Kernel;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>Services of one operator that are paid in other ways than by day and night: every kind of rate is seen once.</summary>
internal static class ExtraServices
{
    /// <summary>The operator that has them.</summary>
    public const string Operator = "0727";

    private static readonly OfferKind Home = OfferKind.All["107"];
    private static readonly OfferKind Day = OfferKind.All["104"];
    private static readonly OfferKind Short = OfferKind.All["109"] with { Basis = "SEL § 84" };

    /// <summary>The operator's, each with the offer it belongs to; none for the others.</summary>
    public static IEnumerable<(PlannedOffer Offer, PlannedService Service)> Of(
        string code,
        IReadOnlyList<PlannedOffer> offers
    )
    {
        if (code != Operator)
        {
            return [];
        }

        var home = offers[0];
        var day = offers.FirstOrDefault(offer => offer.Kind.Mark == "104") ?? home;
        var used = offers.Sum(offer => offer.Services.Count);
        PlannedService Make(int number, string name, OfferKind kind, decimal places, decimal level, decimal? units) =>
            new(
                string.Create(Danish.Invariant, $"Y{used + number:000}"),
                code,
                name,
                kind,
                places,
                level,
                HealthAct: false,
                kind.IsHome ? null : 225
            )
            {
                Units = units,
                IsExtra = true,
            };
        return
        [
            (home, Make(1, "Særligt tilrettelagt ophold", Home, 1m, 6240m, null) with { IsSinglePerson = true }),
            (home, Make(2, "Aflastning, månedsaftale", Short with { Unit = "måned" }, 6m, 24_300m, 12m)),
            (home, Make(3, "Kort udredningsforløb", Short with { Unit = "forløb" }, 3m, 41_800m, 8m)),
            (home, Make(4, "Aflastning i hjemmet", Short with { Unit = "time" }, 4m, 512m, 420m)),
            (day, Make(5, "Åbent værksted", Day with { Unit = "fremmøde" }, 10m, 486m, 150m)),
        ];
    }
}
