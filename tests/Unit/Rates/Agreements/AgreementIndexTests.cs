using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Tests.Unit.Rates.Agreements;

/// <summary>RATE-13 with its price level, its path and the kroner above it.</summary>
public sealed class AgreementIndexTests
{
    private const decimal HalfOfLastDecimal = 0.00005m;

    [Fact]
    public void The_worked_example_gives_index_goal_and_kroner()
    {
        // 1,000 units at 1,000 became 1,060; prices rose 2 % and 3 %: 1.0506. 1.06 / 1.0506 = 1.00895.
        var year = AgreementSample.Year(
            2020,
            [AgreementSample.Rate("0779", "Y001", 2020, 1060m)],
            [AgreementSample.Rate("0779", "Y001", 2018, 1000m)]
        );

        var standing = year.Standing.ShouldNotBeNull();
        standing.Index.Value.ShouldBe(1.0089m);
        standing.Target.Value.ShouldBe(0.99m);
        standing.IsAbove.ShouldBeTrue();
        standing.Excess.Value.ShouldBe(1_060_000m - (1_000_000m * 1.0506m * 0.99m));
        year.Nominal.ShouldBe(0.06m);
    }

    [Fact]
    public void The_path_is_linear_from_the_base_year_and_stands_after_the_last()
    {
        decimal Goal(int year) => AgreementPathRule.Compute(AgreementSample.Reduction, year).Value;

        new[] { 2018, 2019, 2020, 2021, 2022, 2023 }.Select(Goal).ShouldBe([1m, 0.995m, 0.99m, 0.985m, 0.98m, 0.98m]);
    }

    [Fact]
    public void A_missing_year_of_prices_gives_no_index_and_says_which()
    {
        var year = AgreementSample.Year(
            2021,
            [AgreementSample.Rate("0779", "Y001", 2021, 1060m)],
            [AgreementSample.Rate("0779", "Y001", 2018, 1000m)]
        );

        year.Standing.ShouldBeNull();
        year.Fault.ShouldNotBeNull().Id.ShouldBe("RV-550");
        year.Fault.Message.ShouldContain("2021");
        year.Nominal.ShouldBe(0.06m);
    }

    [Fact]
    public void In_nominal_prices_no_price_figure_is_needed()
    {
        var nominal = new RateAgreement
        {
            BaseYear = 2024,
            LastYear = 2028,
            Basis = PriceBasis.Nominal,
            Source = "Aftale",
        };

        var year = AgreementSample.Year(
            2026,
            [AgreementSample.Rate("0779", "Y001", 2026, 1010m)],
            [AgreementSample.Rate("0779", "Y001", 2024, 1000m)],
            nominal
        );

        year.Standing.ShouldNotBeNull().Index.Value.ShouldBe(1.01m);
        year.Standing.Excess.Value.ShouldBe(10_000m);
    }

    [Fact]
    public void New_services_other_units_and_offers_outside_are_left_out_and_counted()
    {
        var year = AgreementSample.Year(
            2019,
            [
                AgreementSample.Rate("0779", "Y001", 2019, 1020m),
                AgreementSample.Rate("0779", "Y002", 2019, 5000m),
                AgreementSample.Rate("0779", "Y003", 2019, 5000m, unit: "dag"),
                AgreementSample.Rate("0779", "Y004", 2019, 5000m, isInside: false),
                AgreementSample.Rate("0779", "Y005", 2019, 5000m) with
                {
                    Parts = null,
                },
            ],
            [
                AgreementSample.Rate("0779", "Y001", 2018, 1000m),
                AgreementSample.Rate("0779", "Y003", 2018, 1000m),
                AgreementSample.Rate("0779", "Y004", 2018, 1000m),
                AgreementSample.Rate("0779", "Y005", 2018, 1000m),
            ]
        );

        year.Lines.ShouldHaveSingleItem().Rate.ServiceKey.ShouldBe("Y001");
        year.LeftOut.WithoutBase.ShouldBe(2);
        year.LeftOut.Outside.ShouldBe(1);
        year.LeftOut.WithoutUnits.ShouldBe(1);
        year.Standing!.Index.Value.ShouldBe(1m);
    }

    [Fact]
    public void The_index_of_a_line_can_be_followed_down_to_rates_units_and_prices()
    {
        var line = AgreementSample
            .Year(
                2020,
                [AgreementSample.Rate("0779", "Y001", 2020, 1060m)],
                [AgreementSample.Rate("0779", "Y001", 2018, 1000m)]
            )
            .Lines[0];

        var ladder = Explanation.Of(line.Standing!.Index);

        ladder.Rule.ShouldBe("RATE-13");
        ladder.Inputs[0].Inputs.Select(input => input.Value).ShouldBe([1060m, 1000m]);
        ladder.Inputs[2].Rule.ShouldBe("RATE-13A");
        ladder.Inputs[2].Inputs.Select(input => input.Value).ShouldBe([0.02m, 0.03m]);
        ExplanationReader.Read(ladder.ToJson()).Value.ToJson().ShouldBe(ladder.ToJson());
    }

    [Fact]
    public void Unchanged_rates_have_the_index_one_over_the_price_level() =>
        Prop.ForAll(
                Rates(),
                rates =>
                {
                    var before = rates
                        .Select((rate, at) => AgreementSample.Rate("0779", $"Y{at}", 2018, rate))
                        .ToList();
                    var year = AgreementSample.Year(2020, before.Select(rate => rate with { Year = 2020 }), before);
                    return decimal.Abs(year.Standing!.Index.Value - (1m / 1.0506m)) <= HalfOfLastDecimal;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Scaling_all_rates_scales_the_index() =>
        Prop.ForAll(
                Rates(),
                Gen.Choose(50, 200).ToArbitrary(),
                (rates, percent) =>
                {
                    var before = rates
                        .Select((rate, at) => AgreementSample.Rate("0779", $"Y{at}", 2018, rate))
                        .ToList();
                    var factor = percent / 100m;
                    var year = AgreementSample.Year(
                        2019,
                        before.Select(rate => rate with { Rate = rate.Rate * factor }),
                        before
                    );
                    return decimal.Abs(year.Standing!.Index.Value - (factor / 1.02m)) <= HalfOfLastDecimal;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_areas_index_lies_between_its_operators_and_their_kroner_sum_to_its_own() =>
        Prop.ForAll(
                Rates(),
                Rates(),
                (first, second) =>
                {
                    var before = first
                        .Select((rate, at) => AgreementSample.Rate($"{at % 3}", $"Y{at}", 2018, rate))
                        .ToList();
                    var now = before.Select((rate, at) => rate with { Rate = second[at % second.Length], Year = 2019 });
                    var year = AgreementSample.Year(2019, now, before);
                    var indices = year.Operators.Select(one => one.Standing!.Index.Value).ToList();
                    var sum = year.Operators.Sum(one => one.Standing!.Excess.Value);
                    return year.Standing!.Index.Value >= indices.Min()
                        && year.Standing.Index.Value <= indices.Max()
                        && decimal.Abs(year.Standing.Excess.Value - sum) <= 0.01m * year.Operators.Count;
                }
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<decimal[]> Rates() =>
        Gen.NonEmptyListOf(Gen.Choose(10_000, 900_000))
            .Select(rates => rates.Select(rate => rate / 100m).ToArray())
            .ToArbitrary();
}
