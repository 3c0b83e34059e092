using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Tests.Unit.Kernel;

public sealed class BudgetYearTests
{
    [Fact]
    public void A_year_runs_from_new_year_to_new_years_eve()
    {
        var year = BudgetYear.Parse("2027").Value;

        year.Start.ShouldBe(new(2027, 1, 1));
        year.End.ShouldBe(new(2027, 12, 31));
        year.Before(3).ShouldBe(new BudgetYear(2024));
        year.ToString().ShouldBe("2027");
    }

    [Theory]
    [InlineData("2006")]
    [InlineData("2100")]
    [InlineData("27")]
    [InlineData(" 2027")]
    [InlineData("2.027")]
    [InlineData("-2027")]
    [InlineData("næste år")]
    [InlineData("")]
    public void Text_that_is_no_budget_year_is_refused_with_itself(string text)
    {
        var fault = BudgetYear.Parse(text).Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-121");
        fault.Message.ShouldContain(text.Length > 0 ? $"»{text}«" : "Skriv et");
    }

    [Fact]
    public void A_year_outside_the_reform_cannot_be_made() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new BudgetYear(2006));

    [Fact]
    public void Years_are_ordered()
    {
        (new BudgetYear(2026) < new BudgetYear(2027)).ShouldBeTrue();
        (new BudgetYear(2026) >= new BudgetYear(2027)).ShouldBeFalse();
        new[] { new BudgetYear(2027), new BudgetYear(2025) }.Order().First().Year.ShouldBe(2025);
    }
}
