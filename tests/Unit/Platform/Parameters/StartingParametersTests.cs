using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Platform.Parameters;

/// <summary>The parameters that come with the product.</summary>
public sealed class StartingParametersTests
{
    public static TheoryData<string, string> AreasAndKeys
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var area in ParameterFile.Areas)
            {
                foreach (var key in RateRuleParameters.Keys)
                {
                    pairs.Add(area.Value, key);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(AreasAndKeys))]
    public void Every_area_has_every_rate_parameter_from_2019_while_in_force_without_gaps_or_overlaps(
        string area,
        string key
    )
    {
        var values = ParameterFile
            .Starting.All.Where(parameter => parameter.Area.Value == area && parameter.Key == key)
            .OrderBy(parameter => parameter.Validity.From)
            .ToList();

        var inForce = ParameterFile.DatedAreas[new(area)];
        var first = new DateOnly(2019, 1, 1);
        values[0].Validity.From.ShouldBe(inForce.From > first ? inForce.From : first);
        values[^1].Validity.To.ShouldBe(inForce.To);
        foreach (var (before, after) in values.Zip(values.Skip(1)))
        {
            after.Validity.From.ShouldBe(before.Validity.To.ShouldNotBeNull().AddDays(1));
        }
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2022)]
    [InlineData(2024)]
    [InlineData(2027)]
    [InlineData(2099)]
    public void The_rate_rules_find_all_they_need_in_every_area_in_force(int year)
    {
        var inForce = ParameterFile.DatedAreas.Where(area => area.Value.Overlaps(new BudgetYear(year).Period));
        foreach (var (area, _) in inForce)
        {
            RateRuleParameters.Find(ParameterFile.Starting, area, new(year), traced: true).Fault.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("sjaelland", 2027)]
    [InlineData("oestdanmark", 2026)]
    public void An_area_that_is_not_in_force_has_no_parameters(string area, int year) =>
        RateRuleParameters
            .Find(ParameterFile.Starting, new(area), new(year), traced: false)
            .Fault.ShouldNotBeNull()
            .Id.ShouldBe("RV-102");

    [Fact]
    public void Before_2019_the_rate_rules_refuse_by_name() =>
        RateRuleParameters
            .Find(ParameterFile.Starting, new("midtjylland"), new(2018), traced: false)
            .Fault.ShouldNotBeNull()
            .Id.ShouldBe("RV-102");

    [Fact]
    public void Every_value_has_a_label_and_a_source() =>
        ParameterFile.Starting.All.ShouldAllBe(parameter =>
            parameter.Source.Trim().Length > 0 && parameter.Label.Trim().Length > 0
        );

    [Fact]
    public void Every_key_the_code_knows_is_entered_and_no_other()
    {
        var known = typeof(ParameterKeys)
            .GetFields()
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);

        ParameterFile.Starting.All.Select(parameter => parameter.Key).Distinct().ShouldBe(known, ignoreOrder: true);
    }

    [Theory]
    [InlineData(ParameterKeys.RefundThreshold1, "860000")]
    [InlineData(ParameterKeys.RefundThreshold2, "1680000")]
    [InlineData(ParameterKeys.RefundThreshold3, "2120000")]
    public void The_refund_thresholds_stand_for_2022_alone(string key, string value)
    {
        var only = ParameterFile.Starting.All.Where(parameter => parameter.Key == key).ShouldHaveSingleItem();

        only.Text.ShouldBe(value);
        only.Area.ShouldBe(AreaKey.Country);
        only.Validity.ShouldBe(new BudgetYear(2022).Period);
    }

    [Theory]
    [InlineData(ParameterKeys.OverheadMax, "0.045")]
    [InlineData(ParameterKeys.DaysPerYear, "365")]
    [InlineData(ParameterKeys.OccupancyMin, "0.95")]
    [InlineData(ParameterKeys.OccupancyMax, "1")]
    [InlineData(ParameterKeys.OccupancyWarning, "0.98")]
    [InlineData(ParameterKeys.OccupancyMinShort, "0.90")]
    [InlineData(ParameterKeys.OccupancyDecimals, "1")]
    [InlineData(ParameterKeys.RateDecimals, "2")]
    [InlineData(ParameterKeys.MinorChangeLimit, "10")]
    public void The_agreements_numbers_are_entered(string key, string value) =>
        ParameterFile
            .Starting.FindNumber(key, new("midtjylland"), new(2027, 1, 1))
            .Value.Number.ShouldBe(decimal.Parse(value, Danish.Invariant));
}
