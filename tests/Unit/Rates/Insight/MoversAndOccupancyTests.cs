using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Rules.Insight;
using Rammevaerk.Rates.Rules.Ledger;
using FigureUnit = Rammevaerk.Kernel.Figures.Unit;

namespace Rammevaerk.Tests.Unit.Rates.Insight;

public sealed class MoversAndOccupancyTests
{
    [Fact]
    public void The_largest_movers_come_first_both_ways_and_unmoved_ones_never()
    {
        var movers = RateMovers.Of(
            [
                InsightSample.Rate("0779", "Y001", 110m, 100m, 1m),
                InsightSample.Rate("0779", "Y002", 130m, 100m, 1m),
                InsightSample.Rate("0779", "Y003", 80m, 100m, 1m),
                InsightSample.Rate("0779", "Y004", 100m, 100m, 1m),
                InsightSample.Rate("0779", "Y005", 100m, null, 1m),
                InsightSample.Rate("0779", "Y006", 120m, 100m, 1m),
            ],
            2
        );

        movers.Up.Select(rate => rate.ServiceKey).ShouldBe(["Y002", "Y006"]);
        movers.Down.Select(rate => rate.ServiceKey).ShouldBe(["Y003"]);
    }

    [Fact]
    public void Occupancy_is_weighted_by_places_and_held_against_what_the_same_services_presupposed_the_year_read()
    {
        List<OccupancyReading> Read(decimal share) =>
            [new(2024, IsActual: true, share), new(2025, IsActual: false, 0.5m), new(2023, IsActual: true, 0.1m)];
        var table = OccupancyTable.Of(
            [
                InsightSample.Rate("0779", "Y001", 1m, null, 30m) with
                {
                    Readings = Read(0.90m),
                },
                InsightSample.Rate("0779", "Y002", 1m, null, 10m) with
                {
                    Readings = Read(1.00m),
                    Occupancy = 0.99m,
                },
                InsightSample.Rate("0791", "Y001", 1m, null, 40m),
            ],
            year => [InsightSample.Rate("0779", "Y001", 1m, null, 30m) with { Occupancy = year == 2024 ? 0.96m : 0m }]
        );

        table.ReadingYear.ShouldBe(2024);
        var skive = table.Rows.Single(row => row.Key == "0779");
        (skive.Budgeted, skive.Actual, skive.BudgetedThen).ShouldBe((0.96m, 0.90m, 0.96m));
        skive.Difference.ShouldBe(-0.06m);
        table.Rows.Single(row => row.Key == "0791").Actual.ShouldBeNull();
        table.Whole.Budgeted.ShouldBe(0.955m);
    }

    [Fact]
    public void Readings_are_found_in_a_derivation_by_their_names()
    {
        static Explanation Leaf(string label, decimal value, FigureUnit unit) =>
            new(label, value, unit, null, null, null, null, null, null, []);
        var rate = Leaf("Takst", 1m, FigureUnit.Kroner) with
        {
            Inputs =
            [
                Leaf("Løn", 5m, FigureUnit.Kroner),
                Leaf("Belægning", 0.96m, FigureUnit.Percent) with
                {
                    Inputs =
                    [
                        Leaf("Belægning 2024 (faktisk)", 0.942m, FigureUnit.Percent),
                        Leaf("Belægning 2025 (forventet)", 0.97m, FigureUnit.Percent),
                        Leaf("Mindste belægning", 0.95m, FigureUnit.Percent),
                    ],
                },
            ],
        };

        OccupancyReadings.In(rate).ShouldBe([new(2024, IsActual: true, 0.942m), new(2025, IsActual: false, 0.97m)]);
    }

    [Fact]
    public void Operators_results_sum_to_the_areas()
    {
        static LedgerPosition Position(int year, decimal result, decimal setAside) =>
            new(year, result, 0m, setAside, 0m, 0m, 0m, 0m, 0m, 0m, year + 2, year + 5);
        var results = OperatorResult.Of(
            [
                new("0779", "Skive", [Position(2023, 10m, 0m), Position(2024, 100m, 60m)], -5m),
                new("0779", "Skive", [Position(2024, -30m, 0m)], 30m),
                new("0791", "Viborg", [Position(2024, 7m, 7m)], 0m),
            ],
            2024
        );

        results
            .Select(one => (one.Name, one.Result, one.Reserve, one.Open, one.InRates))
            .ShouldBe([("Skive", 70m, 60m, 20m, 25m), ("Viborg", 7m, 7m, 0m, 0m)]);
        OperatorResult.Sum(results).Result.ShouldBe(77m);
        OperatorResult.Sum(results).Offers.ShouldBe(3);
    }

    [Fact]
    public void The_accounting_year_is_the_one_most_operators_have_and_no_accounts_are_no_nought()
    {
        static LedgerPosition Position(int year) => new(year, 10m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, year + 2, year + 5);
        List<OfferResult> offers =
        [
            new("0779", "Skive", [Position(2024), Position(2025)], 0m),
            new("0791", "Viborg", [Position(2024)], 0m),
            new("0751", "Aarhus", [Position(2023)], 0m),
        ];

        OperatorResult.AccountingYear(offers, 2027).ShouldBe(2024);
        OperatorResult.AccountingYear(offers, 2023).ShouldBe(2023);
        OperatorResult.AccountingYear([], 2027).ShouldBeNull();
        var results = OperatorResult.Of(offers, 2024);
        results.Single(one => one.Party == "0751").Result.ShouldBeNull();
        OperatorResult.Sum(results).Result.ShouldBe(20m);
    }
}
