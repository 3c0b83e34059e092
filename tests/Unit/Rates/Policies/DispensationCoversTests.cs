using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Unit.Rates.Policies;

public sealed class DispensationCoversTests
{
    private static readonly BudgetYear Year = new(2027);

    [Fact]
    public void One_for_all_covers_every_operator_but_those_excepted()
    {
        var given = ForAll("0779 0751/Y002");

        given.Covers("RF-209", "0746", "Y001", Year).ShouldBeTrue();
        given.Covers("RF-209", "0746", null, Year).ShouldBeTrue();
        given.Covers("RF-209", "0779", "Y001", Year).ShouldBeFalse();
        given.Covers("RF-209", "0779", null, Year).ShouldBeFalse();
    }

    [Fact]
    public void A_single_service_can_be_excepted()
    {
        var given = ForAll("0779 0751/Y002");

        given.Covers("RF-209", "0751", "Y001", Year).ShouldBeTrue();
        given.Covers("RF-209", "0751", "Y002", Year).ShouldBeFalse();
        given.Covers("RF-209", "0751", null, Year).ShouldBeTrue();
    }

    [Fact]
    public void It_covers_its_own_check_in_its_own_time_until_it_ends()
    {
        var given = ForAll("");

        given.Covers("RF-210", "0746", "Y001", Year).ShouldBeFalse();
        given.Covers("RF-209", "0746", "Y001", new BudgetYear(2028)).ShouldBeFalse();
        given.EndedAt = new DateTime(2027, 2, 1, 0, 0, 0, DateTimeKind.Utc);
        given.Covers("RF-209", "0746", "Y001", Year).ShouldBeFalse();
    }

    [Fact]
    public void One_for_an_operator_covers_no_other()
    {
        var given = ForAll("");
        given.Party = "0779";

        given.Covers("RF-209", "0779", "Y001", Year).ShouldBeTrue();
        given.Covers("RF-209", "0751", "Y001", Year).ShouldBeFalse();
    }

    private static RateDispensation ForAll(string except) =>
        new()
        {
            Check = "RF-209",
            ValidFrom = new(2027, 1, 1),
            ValidTo = new(2027, 6, 30),
            Except = except,
        };
}
