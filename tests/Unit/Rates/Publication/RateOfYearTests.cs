using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Tests.Unit.Rates.Publication;

public sealed class RateOfYearTests
{
    [Fact]
    public void A_rate_that_changed_in_the_year_is_weighed_by_its_days() =>
        decimal.Round(
                RateOfYear.Weighed(
                    2027,
                    [(2_461m, new(2027, 1, 1), new(2027, 9, 30)), (2_707m, new(2027, 10, 1), new(2027, 12, 31))]
                ),
                2
            )
            .ShouldBe(2_523.01m);

    [Fact]
    public void One_rate_is_the_rate_of_the_year() =>
        RateOfYear.Weighed(2027, [(2_461m, new(2027, 3, 1), null)]).ShouldBe(2_461m);

    [Fact]
    public void Days_outside_the_year_do_not_count() =>
        RateOfYear
            .Weighed(2027, [(100m, new(2026, 1, 1), new(2026, 12, 31)), (200m, new(2027, 1, 1), null)])
            .ShouldBe(200m);
}
