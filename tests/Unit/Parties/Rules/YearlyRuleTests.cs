using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Rules;

namespace Rammevaerk.Tests.Unit.Parties.Rules;

/// <summary>Council terms, yearly duties and reports under mandates: what is due when.</summary>
public sealed class YearlyRuleTests
{
    private static readonly CouncilSeat Council = new() { FirstYear = 2015, TermYears = 4 };

    [Theory]
    [InlineData(2015, "2015-2018")]
    [InlineData(2020, "2019-2022")]
    [InlineData(2026, "2023-2026")]
    [InlineData(2012, "2015-2018")]
    public void A_council_is_appointed_every_fourth_year(int year, string term) =>
        CouncilTermRule.Of(Council, year).Name.ShouldBe(term);

    [Fact]
    public void The_next_years_of_appointment_are_computed()
    {
        CouncilTermRule.Next(Council, 2026, 3).ShouldBe([2027, 2031, 2035]);
        CouncilTermRule.Next(Council, 2010, 2).ShouldBe([2015, 2019]);
    }

    [Fact]
    public void A_duty_is_due_in_its_month_of_every_year_until_it_is_reported()
    {
        var duty = new ReportingDuty { Month = 2, FirstYear = 2026 };

        ReportingDutyRule.Due(duty).ShouldBe(new DateOnly(2026, 2, 28));
        ReportingDutyRule.IsDue(duty, new(2026, 1, 31)).ShouldBeFalse();
        ReportingDutyRule.IsDue(duty, new(2026, 2, 1)).ShouldBeTrue();
        ReportingDutyRule.IsLate(duty, new(2026, 2, 28)).ShouldBeFalse();
        ReportingDutyRule.IsLate(duty, new(2026, 3, 1)).ShouldBeTrue();
        duty.LastReportedOn = new(2026, 3, 4);
        ReportingDutyRule.Due(duty).ShouldBe(new DateOnly(2027, 2, 28));
        duty.State = DutyState.Closed;
        ReportingDutyRule.Due(duty).ShouldBeNull();
        ReportingDutyRule.IsLate(duty, new(2030, 1, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_report_is_told_a_fortnight_before_the_last_day_it_may_mean()
    {
        var mandate = new Mandate { ValidFrom = new(2026, 1, 1), NextReportDay = new(2027, 3, 20) };

        MandateReportRule.IsDue(mandate, new(2027, 3, 5)).ShouldBeFalse();
        MandateReportRule.IsDue(mandate, new(2027, 3, 6)).ShouldBeTrue();
        MandateReportRule.IsLate(mandate, new(2027, 3, 20)).ShouldBeFalse();
        MandateReportRule.IsLate(mandate, new(2027, 3, 21)).ShouldBeTrue();
        MandateReportRule.IsDue(new Mandate(), new(2027, 3, 6)).ShouldBeFalse();
    }
}
