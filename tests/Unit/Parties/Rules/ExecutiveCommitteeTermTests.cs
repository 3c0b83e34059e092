using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Rules;

namespace Rammevaerk.Tests.Unit.Parties.Rules;

/// <summary>TIME-3: a term of appointment follows the agreement periods.</summary>
public sealed class ExecutiveCommitteeTermTests
{
    [Theory]
    [InlineData("2019-01-01", "2019-20")]
    [InlineData("2020-12-31", "2019-20")]
    [InlineData("2022-08-19", "2021-22")]
    [InlineData("2026-11-22", "2025-26")]
    [InlineData("2027-01-01", "2027-28")]
    [InlineData("2018-06-01", "2017-18")]
    public void A_day_lies_in_the_agreement_period_of_its_years(string day, string name) =>
        ExecutiveCommitteeTerm.Of(Day(day)).Name.ShouldBe(name);

    [Fact]
    public void The_next_term_begins_the_day_after_the_last()
    {
        var next = ExecutiveCommitteeTerm.After(Day("2026-11-22"));

        next.Name.ShouldBe("2027-28");
        next.Days.From.ShouldBe(Day("2027-01-01"));
        next.Days.To.ShouldBe(Day("2028-12-31"));
    }

    [Theory]
    [InlineData(1, "2026")]
    [InlineData(4, "2023-26")]
    public void A_body_with_another_length_of_term_counts_from_the_same_year(int years, string name) =>
        ExecutiveCommitteeTerm.Of(Day("2026-05-01"), years).Name.ShouldBe(name);

    [Fact]
    public void Every_day_lies_in_its_own_term_of_the_right_length() =>
        Prop.ForAll(
                Gen.Choose(0, 33_000).ToArbitrary(),
                Gen.Choose(1, ExecutiveCommitteeTerm.MostYears).ToArbitrary(),
                (days, years) =>
                {
                    var day = new DateOnly(2007, 1, 1).AddDays(days);
                    var term = ExecutiveCommitteeTerm.Of(day, years).Days;
                    return term.Contains(day) && term.To!.Value.Year - term.From.Year == years - 1;
                }
            )
            .QuickCheckThrowOnFailure();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", Danish.Invariant);
}
