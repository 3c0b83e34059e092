using Rammevaerk.Kernel;
using Rammevaerk.Capacity.Rules;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Tests.Unit.Capacity;

/// <summary>CAP-1: more than 10 places, plus or minus, or the closure of a whole offer needs approval.</summary>
public sealed class CapacityApprovalRuleTests
{
    private static readonly AreaKey Middle = new("midtjylland");

    [Theory]
    [InlineData("30", "20", false)]
    [InlineData("20", "30", false)]
    [InlineData("30", "19", true)]
    [InlineData("20", "31", true)]
    [InlineData("20", "20", false)]
    [InlineData("20", "30.2", true)]
    [InlineData("20.4", "30.4", false)]
    public void The_change_in_places_is_tested_in_both_directions(string before, string after, bool needed) =>
        Decide(Places(before), Places(after)).ApprovalNeeded.ShouldBe(needed);

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void A_conversion_counts_its_places_though_their_number_stays(int converted, bool needed)
    {
        var verdict = Decide(11m, 11m, converted);

        verdict.ApprovalNeeded.ShouldBe(needed);
        verdict.TestedPlaces.ShouldBe(converted);
        verdict.Reason.ShouldContain("omlægges");
    }

    [Fact]
    public void The_larger_of_change_and_conversion_is_tested()
    {
        Decide(30m, 18m, 5m).TestedPlaces.ShouldBe(12m);
        Decide(30m, 28m, 12m).TestedPlaces.ShouldBe(12m);
    }

    [Fact]
    public void The_closure_of_a_whole_offer_needs_approval_however_small()
    {
        var verdict = Decide(3m, 0m, closes: true);

        verdict.ApprovalNeeded.ShouldBeTrue();
        verdict.Reason.ShouldStartWith("Et helt tilbud lukker.");
    }

    [Fact]
    public void The_reason_is_said_with_numbers_and_the_limit_with_its_source()
    {
        var verdict = Decide(20m, 31m);

        verdict.Reason.ShouldBe("Ændringen er på 11\u00A0pladser. Over 10\u00A0pladser kræver godkendelse.");
        verdict.Limit.Source.ShouldContain("9.2");
        Decide(20m, 21m).Reason.ShouldBe("Ændringen er på 1\u00A0plads. Op til 10\u00A0pladser skal kun meddeles.");
    }

    [Fact]
    public void Enrolment_fractions_are_counted_as_full_time_places()
    {
        // CAP-3: forty citizens who came half or whole weeks come as many days as before, counted in fifths
        var before = EnrolmentFraction.FullTimePlaces(Enumerable.Repeat(Fraction(50), 40));
        var after = EnrolmentFraction.FullTimePlaces(Enumerable.Repeat(Fraction(20), 40));

        before.ShouldBe(20m);
        after.ShouldBe(8m);
        Decide(before, after).ApprovalNeeded.ShouldBeTrue();
    }

    [Theory]
    [InlineData(-1, 0, 0, "RV-501")]
    [InlineData(0, -1, 0, "RV-501")]
    [InlineData(0, 0, -1, "RV-501")]
    [InlineData(10, 10, 11, "RV-502")]
    public void What_cannot_be_is_refused(int before, int after, int converted, string id) =>
        CapacityApprovalRule
            .Decide(new(before, after, converted, false), ParameterFile.Starting, Middle, new(2026, 1, 1))
            .Fault.ShouldNotBeNull()
            .Id.ShouldBe(id);

    [Fact]
    public void A_date_without_a_limit_is_refused_by_name()
    {
        var fault = CapacityApprovalRule
            .Decide(new(10m, 20m, 0m, false), ParameterFile.Starting, Middle, new(2018, 12, 31))
            .Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-102");
        fault.Message.ShouldContain("minor-change-limit");
    }

    private static CapacityVerdict Decide(decimal before, decimal after, decimal converted = 0m, bool closes = false) =>
        CapacityApprovalRule
            .Decide(new(before, after, converted, closes), ParameterFile.Starting, Middle, new(2026, 1, 1))
            .Value;

    private static EnrolmentFraction Fraction(decimal points) => EnrolmentFraction.FromPoints(points).Value;

    private static decimal Places(string text) => decimal.Parse(text, Danish.Invariant);
}
