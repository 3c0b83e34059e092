using Rammevaerk.Kernel;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Rules.Agreements;
using Rammevaerk.Rates.Rules.Changes;
using Rammevaerk.Rates.Rules.Ledger;
using Rammevaerk.Rates.Rules.Movement;
using Rammevaerk.Rates.Rules.Split;
using Rammevaerk.Tests.Unit.Rates.Agreements;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Catalogue;

using Unit = Rammevaerk.Kernel.Figures.Unit;

/// <summary>What each worked example of the catalogue gives, computed by the rule itself.</summary>
internal static class WorkedExamples
{
    /// <summary>The rules of calculation, one function for each example in the order of the file.</summary>
    public static IReadOnlyDictionary<string, Func<string>[]> Calculations { get; } =
        new Dictionary<string, Func<string>[]>(StringComparer.Ordinal)
        {
            ["RATE-2"] = [() => Kroner(Rate(-100_000m)), () => Kroner(Rate(100_000m))],
            ["RATE-3"] = [() => Kroner(Valid().Rates().Services[0].Basis.Value)],
            ["RATE-4"] = [() => Kroner(OverheadRule.Compute(Entry(4.5m), 8_000_000m, traced: false).Value)],
            ["RATE-5"] =
            [
                () => Occupancy(Valid(), 94.2m, 97m),
                () => Occupancy(Valid(), 91m, 95m),
                () => Occupancy(Valid().Set("offers", "type", "Aflastning og akut"), 87m, 89m),
            ],
            ["RATE-6"] =
            [
                () => Kroner(PostRegulationRule.Result(8_500_000m, 8_000_000m, 0m, 0m).Value),
                () => Kroner(PostRegulationRule.Regulation([100_000m]).Value),
            ],
            ["RATE-7"] = [() => Kroner(AddOnRateRule.Compute(100_000m, 4_500m, -2_000m, 250m, 2).Value)],
            ["RATE-8"] = [() => Kroner(SplitRateRule.Price(3_187m, 2.5m, 402m, 2).Value)],
            ["RATE-8A"] = [() => Kroner(SplitEffectRule.Yearly(92m, 12m, 365m, 0.956m).Value)],
            ["RATE-9"] =
            [
                () => Kroner(StepRateRule.Yearly(544m, 365m, 1m, 2).Value),
                () => Kroner(StepRateRule.Yearly(544m, 365m, 0.85m, 2).Value),
                () => Kroner(StepRateRule.Yearly(544m, 365m, 0.6m, 2).Value),
            ],
            ["RATE-10"] = [() => Kroner(NetRateRule.Compute(2_461m, 0.954m).Value)],
            ["RATE-13"] =
            [
                () => Number(AgreementIndexRule.Compute(1_060_000m, 1_000_000m, 1.0506m, "eksemplet").Value),
            ],
            ["RATE-13A"] = [() => Number(PriceLevelRule.Compute(2018, 2020, [0.02m, 0.03m]).Value)],
            ["RATE-13B"] = [() => Number(AgreementPathRule.Compute(AgreementSample.Reduction, 2020).Value)],
            ["RATE-13C"] =
            [
                () => Kroner(AgreementExcessRule.Compute(1_060_000m, 1_000_000m, 1.0506m, 0.99m, "eksemplet").Value),
            ],
            ["RATE-13D"] = [() => Kroner(EstimatedRateRule.Compute(AgreementSample.Home(), new(Savings: 0.02m), 2))],
            ["RATE-18"] = [() => Danish.Date(ChangeNoticeRule.Earliest(new(2027, 2, 15), 3))],
            ["RATE-17"] =
            [
                () =>
                    Kroner(
                        RateMovementRule
                            .Compute(Moved(1_000_000m, 10m), Moved(1_100_000m, 8m))
                            .Moves.Single(move => move.Part!.Label == "Løn")
                            .Kroner
                    ),
            ],
        };

    private static decimal Rate(decimal regulation) =>
        RatePerUnitRule.Compute(8_000_000m, 360_000m, regulation, 12m, 365m, 0.956m, 2).Value;

    private static Rammevaerk.Rates.Domain.NumberEntry Entry(decimal value) => new(default, value, IsEmpty: false);

    private static string Occupancy(RateFileBuilder file, decimal first, decimal second) =>
        Danish.Percent(
            file.Set("occupancy", "first", first)
                .Set("occupancy", "second", second)
                .Rates()
                .Services[0]
                .Occupancy!.Value.Value
        );

    private static RateParts Moved(decimal pay, decimal places)
    {
        var rate = decimal.Round((pay + 40_000m) / (places * 365m * 0.95m), 2);
        return new(
            [
                new(RatePartKind.CostLine, "Løn", pay, Unit.Kroner),
                new(RatePartKind.Overhead, "Overhead", 40_000m, Unit.Kroner),
                new(RatePartKind.Regulation, "Efterregulering", 0m, Unit.Kroner),
                new(RatePartKind.Places, "Pladser", places, Unit.Places),
                new(RatePartKind.Units, "Døgn", 365m, Unit.Units),
                new(RatePartKind.Occupancy, "Belægning", 0.95m, Unit.Percent),
            ],
            rate,
            rate
        );
    }

    private static string Kroner(decimal amount) => Danish.Kroner(amount);

    private static string Number(decimal number) => Danish.Number(number);
}
