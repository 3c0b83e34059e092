using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;

namespace Rammevaerk.Tests.Unit.Meetings.Planning;

public sealed class MeetingLinesTests
{
    private static readonly NewMeeting Usual = new(VagueDate.Exact(new(2027, 1, 1)))
    {
        StartsAt = new(13, 0),
        EndsAt = new(16, 0),
    };

    [Fact]
    public void A_line_says_date_time_format_and_place_and_the_rest_is_usual()
    {
        var (meetings, faults) = MeetingLines.Read(
            "28. januar 2027; 9.30-12.30; Viborg Rådhus\n\nmedio juni 2027; virtuelt",
            Usual,
            2027
        );

        faults.ShouldBeEmpty();
        meetings.Count.ShouldBe(2);
        meetings[0].StartsAt.ShouldBe(new TimeOnly(9, 30));
        meetings[0].EndsAt.ShouldBe(new TimeOnly(12, 30));
        meetings[0].Place.ShouldBe("Viborg Rådhus");
        meetings[1].Date.Text.ShouldBe("medio juni 2027");
        meetings[1].Date.IsExact.ShouldBeFalse();
        meetings[1].Format.ShouldBe(MeetingFormat.Virtual);
        meetings[1].StartsAt.ShouldBe(new TimeOnly(13, 0));
    }

    [Theory]
    [InlineData("", "RV-931")]
    [InlineData("torsdag i uge 4", "RV-932")]
    [InlineData("28. januar 2027; 12.30-9.30", "RV-932")]
    [InlineData("28. januar 2027; 25.00", "RV-932")]
    public void What_cannot_be_read_is_named(string text, string fault) =>
        MeetingLines.Read(text, Usual, 2027).Faults.ShouldHaveSingleItem().Id.ShouldBe(fault);

    [Fact]
    public void A_date_of_another_year_is_kept_for_the_checks_to_tell() =>
        MeetingLines.Read("18. januar 2026", Usual, 2027).Meetings.ShouldHaveSingleItem().Year.ShouldBe(2027);
}

public sealed class OutsideDateLinesTests
{
    [Fact]
    public void A_council_is_known_by_its_name_and_a_window_by_two_dates()
    {
        var (dates, faults) = OutsideDateLines.Read(
            "26. juni 2026; KKR Midtjylland\n1. maj 2026 til 15. maj 2026; Socialtilsynet; Fokuspunkter; frist eller periode",
            "",
            OutsideDateKind.Event
        );

        faults.ShouldBeEmpty();
        dates[0].Kind.ShouldBe(OutsideDateKind.PoliticalCouncil);
        dates[0].Title.ShouldBe("Møde i KKR Midtjylland");
        dates[1].Kind.ShouldBe(OutsideDateKind.Window);
        dates[1].To.ShouldBe(new DateOnly(2026, 5, 15));
    }

    [Fact]
    public void What_was_understood_is_written_so_that_it_is_read_the_same()
    {
        var (dates, _) = OutsideDateLines.Read("primo maj 2026; KL; Topmøde", "", OutsideDateKind.Event);

        OutsideDateLines
            .Read(dates[0].Line, "", OutsideDateKind.Window)
            .Dates.ShouldHaveSingleItem()
            .ShouldBe(dates[0]);
    }

    [Theory]
    [InlineData("i morgen; KKR")]
    [InlineData("26. juni 2026")]
    public void A_line_without_day_or_owner_is_named(string line) =>
        OutsideDateLines.Read(line, "", OutsideDateKind.Event).Faults.ShouldHaveSingleItem().Id.ShouldBe("RV-932");
}

public sealed class ClockTimesTests
{
    [Theory]
    [InlineData("9", 9, 0)]
    [InlineData("9.30", 9, 30)]
    [InlineData("09:30", 9, 30)]
    [InlineData("kl. 17", 17, 0)]
    public void Times_are_read_as_people_write_them(string text, int hour, int minute) =>
        ClockTimes.Parse(text).Value.ShouldBe(new TimeOnly(hour, minute));

    [Theory]
    [InlineData("24.00")]
    [InlineData("9.60")]
    [InlineData("halv ti")]
    [InlineData("")]
    public void What_is_no_time_is_refused(string text) => ClockTimes.Parse(text).Fault!.Id.ShouldBe("RV-903");
}
