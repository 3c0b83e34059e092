using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Tests.Unit.Kernel;

public sealed class ParameterSetTests
{
    private static readonly AreaKey Middle = new("midtjylland");
    private static readonly DateOnly Day = new(2027, 1, 1);

    [Fact]
    public void The_parameter_in_force_on_the_date_is_found()
    {
        var set = new ParameterSet([
            One("4.5", new(new(2019, 1, 1), new(2026, 12, 31))),
            One("6", new(new(2027, 1, 1))),
        ]);

        set.Find("overhead-max", Middle, new(2026, 12, 31)).Value.Number.ShouldBe(0.045m);
        set.Find("overhead-max", Middle, new(2027, 1, 1)).Value.Number.ShouldBe(0.06m);
    }

    [Fact]
    public void A_missing_parameter_is_RV_101_and_named()
    {
        var fault = new ParameterSet([]).Find("overhead-max", Middle, Day).Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-101");
        fault.Message.ShouldContain("overhead-max");
        fault.Message.ShouldContain("midtjylland");
        fault.Message.ShouldContain("1. januar 2027");
    }

    [Fact]
    public void An_expired_parameter_is_RV_102_and_says_when_it_was_in_force()
    {
        var fault = new ParameterSet([One("4.5", new(new(2019, 1, 1), new(2022, 12, 31)))])
            .Find("overhead-max", Middle, Day)
            .Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-102");
        fault.Message.ShouldContain("31. december 2022");
    }

    [Fact]
    public void A_date_before_the_first_value_is_RV_102_too() =>
        new ParameterSet([One("4.5", new(new(2028, 1, 1)))])
            .Find("overhead-max", Middle, Day)
            .Fault!.Id.ShouldBe("RV-102");

    [Fact]
    public void A_gap_between_two_values_is_RV_102() =>
        new ParameterSet([
            One("4.5", new(new(2019, 1, 1), new(2026, 12, 30))),
            One("6", new(new(2027, 1, 1))),
        ])
            .Find("overhead-max", Middle, new(2026, 12, 31))
            .Fault!.Id.ShouldBe("RV-102");

    [Fact]
    public void Two_values_for_one_day_are_RV_103_and_both_are_shown()
    {
        var fault = new ParameterSet([One("4.5", new(new(2019, 1, 1))), One("6", new(new(2026, 1, 1)))])
            .Find("overhead-max", Middle, Day)
            .Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-103");
        fault.Message.ShouldContain("4,5\u00A0%");
        fault.Message.ShouldContain("6,0\u00A0%");
    }

    [Fact]
    public void A_word_where_a_number_is_asked_for_is_RV_104() =>
        new ParameterSet([One("mange", new(new(2019, 1, 1)))])
            .FindNumber("overhead-max", Middle, Day)
            .Fault!.Id.ShouldBe("RV-104");

    [Fact]
    public void A_Danish_comma_is_not_read_as_a_thousands_sign() =>
        new ParameterSet([One("4,5", new(new(2019, 1, 1)))])
            .FindNumber("overhead-max", Middle, Day)
            .Fault.ShouldNotBeNull()
            .Id.ShouldBe("RV-104");

    [Fact]
    public void The_country_answers_where_the_area_has_nothing_of_its_own()
    {
        var country = One("5", new(new(2019, 1, 1))) with { Area = AreaKey.Country };
        var own = One("4.5", new(new(2019, 1, 1)));

        new ParameterSet([country]).Find("overhead-max", Middle, Day).Value.ShouldBe(country);
        new ParameterSet([country, own]).Find("overhead-max", Middle, Day).Value.ShouldBe(own);
    }

    [Fact]
    public void A_changed_copy_of_a_parameter_has_its_own_number() =>
        (One("4.5", new(new(2019, 1, 1))) with { Text = "6" }).Number.ShouldBe(0.06m);

    [Theory]
    [InlineData(ParameterUnit.Percent, "4.5", "4,5\u00A0%")]
    [InlineData(ParameterUnit.Kroner, "860000", "860.000,00\u00A0kr.")]
    [InlineData(ParameterUnit.Places, "10", "10\u00A0pladser")]
    [InlineData(ParameterUnit.Places, "1", "1\u00A0plads")]
    [InlineData(ParameterUnit.Days, "365", "365\u00A0dage")]
    [InlineData(ParameterUnit.Decimals, "2", "2")]
    [InlineData(ParameterUnit.Choice, "t-3 t-2", "t-3 t-2")]
    public void A_value_is_shown_by_its_unit(ParameterUnit unit, string text, string shown) =>
        (One(text, new(new(2019, 1, 1))) with { Unit = unit }).Shown.ShouldBe(shown);

    [Fact]
    public void A_source_that_begins_with_DEFAULT_says_that_none_is_known()
    {
        One("1", new(new(2019, 1, 1))).IsDefault.ShouldBeFalse();
        (One("1", new(new(2019, 1, 1))) with { Source = "DEFAULT (vores valg)" }).IsDefault.ShouldBeTrue();
    }

    private static Parameter One(string text, Period validity) =>
        new("overhead-max", Middle, "Højeste overhead", ParameterUnit.Percent, text, validity, "Aftalen");
}
