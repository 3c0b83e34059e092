using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Tests.Unit.Kernel;

public sealed class PeriodTests
{
    private static readonly Period Year2022 = new(new(2022, 1, 1), new(2022, 12, 31));

    [Fact]
    public void Both_ends_count()
    {
        Year2022.Contains(new(2022, 1, 1)).ShouldBeTrue();
        Year2022.Contains(new(2022, 12, 31)).ShouldBeTrue();
        Year2022.Contains(new(2021, 12, 31)).ShouldBeFalse();
        Year2022.Contains(new(2023, 1, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_period_without_an_end_lasts_until_it_is_replaced() =>
        new Period(new(2022, 1, 1)).Contains(new(2099, 12, 31)).ShouldBeTrue();

    [Fact]
    public void Periods_that_share_one_day_overlap()
    {
        Year2022.Overlaps(new(new(2022, 12, 31), new(2023, 6, 1))).ShouldBeTrue();
        Year2022.Overlaps(new(new(2020, 1, 1), new(2022, 1, 1))).ShouldBeTrue();
        Year2022.Overlaps(new(new(2020, 1, 1))).ShouldBeTrue();
        Year2022.Overlaps(new(new(2023, 1, 1))).ShouldBeFalse();
        Year2022.Overlaps(new(new(2020, 1, 1), new(2021, 12, 31))).ShouldBeFalse();
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_a_bug() =>
        Should.Throw<ArgumentException>(() => new Period(new(2022, 1, 2), new(2022, 1, 1)));

    [Fact]
    public void A_period_is_said_in_Danish()
    {
        Year2022.ToString().ShouldBe("fra 1. januar 2022 til 31. december 2022");
        new Period(new(2022, 1, 1)).ToString().ShouldBe("fra 1. januar 2022");
    }
}
