using Rammevaerk.Kernel;
namespace Rammevaerk.Tests.Unit.Kernel;

/// <summary>CAP-3: full-time places are the sum of enrolment fractions.</summary>
public sealed class EnrolmentFractionTests
{
    [Fact]
    public void Full_time_places_are_the_sum_of_the_fractions() =>
        EnrolmentFraction.FullTimePlaces(Fractions(100, 80, 60, 20, 20)).ShouldBe(2.8m);

    [Fact]
    public void Finer_fractions_with_the_same_citizens_lower_the_full_time_places()
    {
        // five citizens who come 1, 2, 3, 4 and 5 days a week
        var coarse = EnrolmentFraction.FullTimePlaces(Fractions(50, 50, 100, 100, 100));
        var fine = EnrolmentFraction.FullTimePlaces(Fractions(20, 40, 60, 80, 100));

        coarse.ShouldBe(4m);
        fine.ShouldBe(3m);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-20")]
    [InlineData("100.01")]
    public void A_fraction_is_over_nought_and_at_most_one_hundred(string points)
    {
        var fault = EnrolmentFraction.FromPoints(decimal.Parse(points, Danish.Invariant)).Fault;

        fault.ShouldNotBeNull().Id.ShouldBe("RV-123");
    }

    [Theory]
    [InlineData("12.4", true)]
    [InlineData("12", true)]
    [InlineData("0.2", true)]
    [InlineData("12.5", false)]
    [InlineData("0.1", false)]
    public void Places_must_be_made_up_of_fifths_when_those_are_the_fractions(string places, bool fits) =>
        EnrolmentFraction
            .CanSumTo(decimal.Parse(places, Danish.Invariant), Fractions(20, 40, 60, 80, 100))
            .ShouldBe(fits);

    [Theory]
    [InlineData("0.6", true)]
    [InlineData("1.45", true)]
    [InlineData("0.05", false)]
    [InlineData("0.25", false)]
    [InlineData("0.4", false)]
    [InlineData("-0.6", false)]
    public void Places_below_any_sum_of_the_fractions_do_not_fit(string places, bool fits) =>
        EnrolmentFraction
            .CanSumTo(decimal.Parse(places, Danish.Invariant), Fractions(60, 85, 100))
            .ShouldBe(fits);

    [Fact]
    public void Halves_fit_halves_and_nothing_else()
    {
        EnrolmentFraction.CanSumTo(7.5m, Fractions(50, 100)).ShouldBeTrue();
        EnrolmentFraction.CanSumTo(7.4m, Fractions(50, 100)).ShouldBeFalse();
    }

    private static List<EnrolmentFraction> Fractions(params int[] points) =>
        points.Select(each => EnrolmentFraction.FromPoints(each).Value).ToList();
}
