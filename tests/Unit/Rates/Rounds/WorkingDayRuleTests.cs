using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Tests.Unit.Rates.Rounds;

public sealed class WorkingDayRuleTests
{
    [Theory]
    [InlineData("2026-10-24", "en lørdag")]
    [InlineData("2026-10-25", "en søndag")]
    [InlineData("2026-04-02", "skærtorsdag")]
    [InlineData("2026-04-03", "langfredag")]
    [InlineData("2026-04-05", "påskedag")]
    [InlineData("2026-04-06", "2. påskedag")]
    [InlineData("2026-05-14", "Kristi himmelfartsdag")]
    [InlineData("2026-05-24", "pinsedag")]
    [InlineData("2026-05-25", "2. pinsedag")]
    [InlineData("2027-03-28", "påskedag")]
    [InlineData("2024-03-31", "påskedag")]
    [InlineData("2025-04-20", "påskedag")]
    [InlineData("2038-04-25", "påskedag")]
    [InlineData("2026-06-05", "grundlovsdag")]
    [InlineData("2026-12-24", "juleaftensdag")]
    [InlineData("2027-01-01", "nytårsdag")]
    public void A_day_offices_are_closed_is_named(string day, string why) =>
        WorkingDayRule.WhyClosed(DateOnly.Parse(day, Rammevaerk.Kernel.Danish.Invariant)).ShouldBe(why);

    [Theory]
    [InlineData("2026-10-23")]
    [InlineData("2026-05-01")]
    [InlineData("2026-12-28")]
    public void A_working_day_is_not(string day) =>
        WorkingDayRule.WhyClosed(DateOnly.Parse(day, Rammevaerk.Kernel.Danish.Invariant)).ShouldBeNull();
}
