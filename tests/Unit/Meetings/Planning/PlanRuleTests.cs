using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;

namespace Rammevaerk.Tests.Unit.Meetings.Planning;

public sealed class PhysicalShareRuleTests
{
    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(2, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(0, 3, false)]
    public void At_least_half_are_physical(int physical, int byVideo, bool isRight)
    {
        var meetings = Enumerable
            .Repeat(MeetingFormat.Hybrid, physical)
            .Concat(Enumerable.Repeat(MeetingFormat.Virtual, byVideo))
            .Select((format, index) => PlanCase.Meeting(new DateOnly(2027, 1, 28).AddDays(index * 40), format))
            .ToList();

        new PhysicalShareRule().Check(PlanCase.Facts(meetings)).Any().ShouldBe(!isRight);
    }

    [Fact]
    public void Extraordinary_meetings_do_not_count()
    {
        var extra = PlanCase.Meeting(new(2027, 3, 18), MeetingFormat.Virtual);
        extra.IsExtraordinary = true;

        new PhysicalShareRule().Check(PlanCase.Facts([PlanCase.Meeting(new(2027, 1, 28)), extra])).ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_without_meetings_is_not_warned_of() =>
        new PhysicalShareRule().Check(PlanCase.Facts()).ShouldBeEmpty();
}

public sealed class ClashWithEventRuleTests
{
    private static readonly DateOnly Day = new(2027, 5, 6);

    [Fact]
    public void A_meeting_on_the_day_of_an_event_is_told() =>
        Check(PlanCase.Outside(Day, Day, OutsideDateKind.Event, "KL"))
            .ShouldHaveSingleItem()
            .Message.ShouldContain("falder sammen med Møde i KL (KL)");

    [Fact]
    public void A_vague_event_only_may_clash() =>
        Check(PlanCase.Outside(Day.AddDays(-5), Day.AddDays(4), OutsideDateKind.Event, "KL"))
            .ShouldHaveSingleItem()
            .Message.ShouldContain("kan falde sammen");

    [Fact]
    public void A_window_of_others_is_no_clash() =>
        Check(PlanCase.Outside(Day, Day, OutsideDateKind.Window, "Socialtilsynet")).ShouldBeEmpty();

    [Fact]
    public void The_day_before_is_no_clash() =>
        Check(PlanCase.Outside(Day.AddDays(-1), Day.AddDays(-1), OutsideDateKind.Event, "KL")).ShouldBeEmpty();

    private static IReadOnlyList<PlanWarning> Check(OutsideDate outside) =>
        [.. new ClashWithEventRule().Check(PlanCase.Facts([PlanCase.Meeting(Day)], [outside]))];
}

public sealed class ClashWithBodyRuleTests
{
    private static readonly DateOnly Day = new(2027, 5, 6);

    [Theory]
    [InlineData(12, 30, false)]
    [InlineData(12, 0, true)]
    [InlineData(8, 0, true)]
    public void Only_overlapping_times_clash(int hour, int minute, bool clashes)
    {
        var other = PlanCase.Meeting(Day);
        (other.StartsAt, other.EndsAt) = (new TimeOnly(hour, minute), new TimeOnly(hour, minute).AddHours(2));

        Check(other).Any().ShouldBe(clashes);
    }

    [Fact]
    public void A_time_that_is_not_known_may_be_any()
    {
        var other = PlanCase.Meeting(Day);
        (other.StartsAt, other.EndsAt) = (null, null);

        Check(other).ShouldHaveSingleItem().Message.ShouldContain("Takstgruppen");
    }

    [Fact]
    public void Another_day_does_not_clash() => Check(PlanCase.Meeting(Day.AddDays(1))).ShouldBeEmpty();

    private static IReadOnlyList<PlanWarning> Check(Meeting other) =>
        [
            .. new ClashWithBodyRule().Check(
                PlanCase.Facts([PlanCase.Meeting(Day)], others: [new OtherMeeting("Takstgruppen", other)])
            ),
        ];
}

public sealed class ShortNoticeRuleTests
{
    [Theory]
    [InlineData(37, true)]
    [InlineData(38, false)]
    public void The_deadline_for_items_is_two_weeks_away_at_least(int days, bool warns) =>
        new ShortNoticeRule()
            .Check(PlanCase.Facts([PlanCase.Meeting(PlanCase.Today.AddDays(days))]))
            .Any()
            .ShouldBe(warns);

    [Fact]
    public void A_meeting_that_was_called_or_is_extraordinary_is_not_warned_of()
    {
        var called = PlanCase.Meeting(PlanCase.Today.AddDays(20));
        called.State = MeetingState.Invited;
        var extra = PlanCase.Meeting(PlanCase.Today.AddDays(3));
        extra.IsExtraordinary = true;

        new ShortNoticeRule().Check(PlanCase.Facts([called, extra])).ShouldBeEmpty();
    }
}

public sealed class DeadlineOrderRuleTests
{
    [Fact]
    public void Input_then_agenda_then_meeting_is_right() =>
        new DeadlineOrderRule().Check(PlanCase.Facts([PlanCase.Meeting(new(2027, 5, 6))])).ShouldBeEmpty();

    [Fact]
    public void Items_after_the_agenda_are_told()
    {
        var meeting = PlanCase.Meeting(new(2027, 5, 6));
        meeting.InputDeadline = new(2027, 4, 30);

        new DeadlineOrderRule()
            .Check(PlanCase.Facts([meeting]))
            .ShouldHaveSingleItem()
            .Message.ShouldContain("ligger efter udsendelsen 28. april 2027");
    }

    [Fact]
    public void An_agenda_sent_on_the_day_of_the_meeting_is_told()
    {
        var meeting = PlanCase.Meeting(new(2027, 5, 6));
        meeting.SendDay = meeting.Date;

        new DeadlineOrderRule()
            .Check(PlanCase.Facts([meeting]))
            .ShouldHaveSingleItem()
            .Message.ShouldContain("dagsordenen sendes først 6. maj 2027");
    }
}

public sealed class WrongYearRuleTests
{
    [Fact]
    public void A_date_of_another_year_is_flagged_and_not_corrected()
    {
        var meeting = PlanCase.Meeting(new(2026, 1, 18));

        var warning = new WrongYearRule().Check(PlanCase.Facts([meeting])).ShouldHaveSingleItem();

        warning.Message.ShouldContain("18. januar 2026 står i planen for 2027");
        meeting.Date.ShouldBe(new DateOnly(2026, 1, 18));
    }

    [Fact]
    public void A_vague_date_has_no_day_to_be_wrong() =>
        new WrongYearRule().Check(PlanCase.Facts([PlanCase.Meeting(null)])).ShouldBeEmpty();
}

public sealed class PastDateRuleTests
{
    [Theory]
    [InlineData(-1, MeetingState.Planned, true)]
    [InlineData(0, MeetingState.Planned, false)]
    [InlineData(-1, MeetingState.Held, false)]
    public void A_planned_meeting_in_the_past_is_told(int days, MeetingState state, bool warns)
    {
        var meeting = PlanCase.Meeting(PlanCase.Today.AddDays(days));
        meeting.State = state;

        new PastDateRule().Check(PlanCase.Facts([meeting])).Any().ShouldBe(warns);
    }
}

public sealed class StaleOutsideDateRuleTests
{
    [Fact]
    public void A_date_whose_words_name_the_plans_year_is_told()
    {
        var date = PlanCase.Outside(new(2026, 3, 2), new(2026, 3, 2), OutsideDateKind.Window, "Socialtilsynet");
        date.Title = "Ønsker til fokuspunkter for 2027";

        new StaleOutsideDateRule()
            .Check(PlanCase.Facts(outside: [date]))
            .ShouldHaveSingleItem()
            .Message.ShouldContain("handler om 2027");
    }

    [Fact]
    public void Dates_only_of_the_year_before_are_told_once_the_year_has_come()
    {
        var date = PlanCase.Outside(new(2026, 3, 2), new(2026, 3, 2), OutsideDateKind.Window, "Socialtilsynet");
        var facts = PlanCase.Facts(outside: [date]);

        new StaleOutsideDateRule().Check(facts).ShouldBeEmpty();
        new StaleOutsideDateRule()
            .Check(facts with { Today = new(2027, 1, 4) })
            .ShouldHaveSingleItem()
            .Message.ShouldContain("Datoerne fra Socialtilsynet er fra 2026");
    }
}

public sealed class StatutoryDatesTests
{
    [Theory]
    [InlineData(2020, "2021–2022")]
    [InlineData(2024, "2025–2026")]
    [InlineData(2026, "2027–2028")]
    public void Every_second_year_the_councils_approve_by_1_December(int year, string period)
    {
        var date = StatutoryDates.Of(year).ShouldHaveSingleItem();

        date.When.Days.From.ShouldBe(new DateOnly(year, 12, 1));
        date.Title.ShouldContain(period);
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2025)]
    [InlineData(2027)]
    public void Other_years_have_none(int year) => StatutoryDates.Of(year).ShouldBeEmpty();
}

public sealed class PlanStatesTests
{
    [Fact]
    public void A_plan_is_partly_approved_while_some_of_its_meetings_wait()
    {
        var one = PlanCase.Meeting(new(2027, 1, 28));
        var other = PlanCase.Meeting(new(2027, 3, 2));
        PlanStates.AfterApproval([one, other]).ShouldBe(PlanState.Draft);
        one.IsPlanApproved = true;
        PlanStates.AfterApproval([one, other]).ShouldBe(PlanState.PartlyApproved);
        other.State = MeetingState.Cancelled;
        PlanStates.AfterApproval([one, other]).ShouldBe(PlanState.Approved);
    }

    [Theory]
    [InlineData(PlanState.Approved, PlanState.Adjusted)]
    [InlineData(PlanState.PartlyApproved, PlanState.PartlyApproved)]
    [InlineData(PlanState.Draft, PlanState.Draft)]
    [InlineData(PlanState.Adjusted, PlanState.Adjusted)]
    public void Only_what_was_approved_becomes_adjusted(PlanState before, PlanState after) =>
        PlanStates.AfterChange(before).ShouldBe(after);
}
