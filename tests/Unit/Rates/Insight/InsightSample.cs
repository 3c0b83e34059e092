using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Tests.Unit.Rates.Insight;

/// <summary>Rates to count, plain ones and any.</summary>
internal static class InsightSample
{
    private static readonly string[] Bases = ["SEL § 107", "SEL § 108", "SEL § 104", ""];
    private static readonly string[] Municipalities = ["0779", "0791", ""];

    public static InsightRate Rate(string party, string key, decimal rate, decimal? last, decimal places) =>
        new()
        {
            Party = party,
            Operator = $"Kommune {party}",
            ServiceKey = key,
            Offer = $"Tilbud {key}",
            Service = "Døgnophold",
            LegalBasis = "SEL § 107",
            Target = "Voksne",
            Unit = "døgn",
            Rate = rate,
            LastRate = last,
            Places = places,
            Occupancy = 0.95m,
            Units = places * 365m * 0.95m,
            UnitsOfPlace = 365m,
        };

    /// <summary>Up to 30 rates, each with another key.</summary>
    public static Gen<List<InsightRate>> Any() =>
        (
            from party in Gen.Choose(1, 4)
            from offer in Gen.Choose(1, 5)
            from basis in Gen.Elements(Bases)
            from place in Gen.Elements(Municipalities)
            from kroner in Gen.Choose(100, 900_000)
            from last in Gen.Choose(-200_000, 900_000)
            from places in Gen.Choose(0, 60)
            from isAddOn in Gen.Choose(0, 4)
            from isInside in Gen.Choose(0, 5)
            select Rate($"{party:0000}", "", kroner / 100m, last <= 0 ? null : last / 100m, places / 2m) with
            {
                Offer = $"Tilbud {offer}",
                LegalBasis = basis,
                Municipality = place,
                ParentKey = isAddOn == 0 ? "Y001" : null,
                IsInside = isInside != 0,
            }
        )
            .ListOf()
            .Where(rates => rates.Count is > 0 and < 30)
            .Select(rates => rates.Select((rate, i) => rate with { ServiceKey = $"Y{i:000}" }).ToList());
}
