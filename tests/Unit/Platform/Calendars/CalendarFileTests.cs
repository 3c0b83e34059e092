using Rammevaerk.Platform.Calendars;

namespace Rammevaerk.Tests.Unit.Platform.Calendars;

public sealed class CalendarFileTests
{
    private static readonly CalendarEntry Meeting = new(
        "0198@rammevaerk",
        "Forummet, møde",
        new(2027, 1, 28),
        new(2027, 1, 28),
        new(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc)
    )
    {
        StartsAt = new(9, 30),
        EndsAt = new(12, 30),
        Sequence = 2,
        Place = "Viborg Rådhus, Multisalen",
    };

    [Fact]
    public void A_meeting_stands_at_the_time_of_danish_clocks()
    {
        var lines = Lines(CalendarWriter.Write("Møder", [Meeting]));

        lines.ShouldContain("DTSTART;TZID=Europe/Copenhagen:20270128T093000");
        lines.ShouldContain("DTEND;TZID=Europe/Copenhagen:20270128T123000");
        lines.ShouldContain("SEQUENCE:2");
        lines.ShouldContain("UID:0198@rammevaerk");
        lines.ShouldContain("LOCATION:Viborg Rådhus\\, Multisalen");
        lines.ShouldContain("TRANSP:OPAQUE");
        lines.ShouldContain("TZID:Europe/Copenhagen");
        lines.ShouldNotContain(line => line.StartsWith("METHOD", StringComparison.Ordinal));
    }

    [Fact]
    public void A_vague_date_takes_all_its_days_and_nobodys_time()
    {
        var vague = Meeting with { From = new(2027, 6, 11), To = new(2027, 6, 20), StartsAt = null, IsBusy = false };

        var lines = Lines(CalendarWriter.Write("", [vague]));

        lines.ShouldContain("DTSTART;VALUE=DATE:20270611");
        lines.ShouldContain("DTEND;VALUE=DATE:20270621");
        lines.ShouldContain("TRANSP:TRANSPARENT");
    }

    [Fact]
    public void A_cancellation_says_so_twice()
    {
        var lines = Lines(CalendarWriter.Write("", [Meeting], CalendarMethod.Cancel));

        lines.ShouldContain("METHOD:CANCEL");
        lines.ShouldContain("STATUS:CANCELLED");
    }

    [Fact]
    public void Every_line_ends_with_both_signs()
    {
        var file = CalendarWriter.Write("Møder", [Meeting]);

        file.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        CalendarWriter.Write("Møder", [Meeting]).ShouldBe(file);
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        var (entries, unread) = CalendarReader.Read(CalendarWriter.Write("", [Meeting]));

        unread.ShouldBe(0);
        entries
            .ShouldHaveSingleItem()
            .ShouldBe(new ReadEntry("Forummet, møde", new(2027, 1, 28), new(2027, 1, 28), false, false));
    }

    [Fact]
    public void Somebody_elses_file_is_read_with_its_time_zones_and_whole_days()
    {
        const string file = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART:20270101T233000Z
            SUMMARY:Sent på aftenen
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20270503
            DTEND;VALUE=DATE:20270505
            SUMMARY:To dage\, ikke tre
            RRULE:FREQ=YEARLY
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Uden dato
            END:VEVENT
            END:VCALENDAR
            """;

        var (entries, unread) = CalendarReader.Read(file);

        unread.ShouldBe(1);
        entries[0].From.ShouldBe(new DateOnly(2027, 1, 2));
        entries[1].Title.ShouldBe("To dage, ikke tre");
        entries[1].To.ShouldBe(new DateOnly(2027, 5, 4));
        entries[1].IsRepeated.ShouldBeTrue();
    }

    private static List<string> Lines(string file) => [.. CalendarText.Unfold(file)];
}
