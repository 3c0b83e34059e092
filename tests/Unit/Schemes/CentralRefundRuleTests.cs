using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Schemes.Rules;

namespace Rammevaerk.Tests.Unit.Schemes;

/// <summary>FIN-4: 25 % between the first and second threshold, 50 % between the second and third, 75 % above.</summary>
public sealed class CentralRefundRuleTests
{
    [Theory]
    [InlineData("2000000", "365000")]
    [InlineData("0", "0")]
    [InlineData("859999.99", "0")]
    [InlineData("860000", "0")]
    [InlineData("860000.04", "0.01")]
    [InlineData("1680000", "205000")]
    [InlineData("1680001", "205000.5")]
    [InlineData("2120000", "425000")]
    [InlineData("2120001", "425000.75")]
    [InlineData("3120000", "1175000")]
    public void The_refund_of_2022_counts_each_part_once(string cost, string refund) =>
        Refund(cost).Value.ShouldBe(decimal.Parse(refund, Danish.Invariant));

    [Theory]
    [InlineData(2021, "31. december 2022")]
    [InlineData(2023, "31. december 2022")]
    [InlineData(2025, "31. december 2022")]
    public void A_year_without_entered_thresholds_is_refused_by_name(int year, string lastDay)
    {
        var fault = CentralRefundRule
            .Compute(2_000_000m, new BudgetYear(year), ParameterFile.Starting)
            .Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-102");
        fault.Message.ShouldContain("refund-threshold-1");
        fault.Message.ShouldContain(lastDay);
    }

    [Fact]
    public void Thresholds_that_end_within_the_year_do_not_cover_it()
    {
        var half = new ParameterSet(
            ParameterFile.Starting.All.Select(parameter =>
                parameter.Key == ParameterKeys.RefundThreshold2
                    ? parameter with
                    {
                        Validity = new(new(2022, 1, 1), new(2022, 6, 30)),
                    }
                    : parameter
            )
        );

        CentralRefundRule.Compute(1m, new BudgetYear(2022), half).Fault!.Id.ShouldBe("RV-102");
    }

    [Fact]
    public void Thresholds_out_of_order_are_refused()
    {
        var swapped = new ParameterSet(
            ParameterFile.Starting.All.Select(parameter =>
                parameter.Key == ParameterKeys.RefundThreshold1 ? parameter with { Text = "1700000" } : parameter
            )
        );

        CentralRefundRule.Compute(1m, new BudgetYear(2022), swapped).Fault!.Id.ShouldBe("RV-512");
    }

    [Fact]
    public void Costs_that_cannot_be_are_refused()
    {
        CentralRefundRule.Compute(-1m, new(2022), ParameterFile.Starting).Fault!.Id.ShouldBe("RV-511");
        CentralRefundRule.Compute(1e13m, new(2022), ParameterFile.Starting).Fault!.Id.ShouldBe("RV-513");
    }

    [Fact]
    public void The_derivation_names_the_law_and_every_threshold_with_its_source()
    {
        var explanation = Explanation.Of(Refund("2000000"));

        explanation.Rule.ShouldBe("FIN-4");
        explanation.Source.ShouldBe("SEL § 176");
        explanation
            .Inputs.Select(input => input.Label)
            .ShouldBe(
                [
                    "Refusion over grænse 1",
                    "Årets udgift",
                    "Refusionsgrænse 1",
                    "Refusionsgrænse 2",
                    "Refusion over grænse 2",
                    "Refusionsgrænse 3",
                    "Refusion over grænse 3",
                ]
            );
        explanation.Inputs.Where(input => input.Parameter is not null).ShouldAllBe(input => input.Source!.Length > 0);
    }

    private static Figure Refund(string cost) =>
        CentralRefundRule
            .Compute(decimal.Parse(cost, Danish.Invariant), new BudgetYear(2022), ParameterFile.Starting)
            .Value;
}
