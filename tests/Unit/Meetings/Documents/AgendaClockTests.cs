using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules;

namespace Rammevaerk.Tests.Unit.Meetings.Documents;

public class AgendaClockTests
{
    [Fact]
    public void A_section_begins_when_those_before_it_have_had_their_minutes() =>
        Words(SampleDocument.Of(DocumentKind.Agenda))
            .ShouldBe(["9.30 · 5\u00A0min.", "9.35 · 65\u00A0min. · 2\u00A0punkter", "10.40 · 15\u00A0min.", "10.55"]);

    [Fact]
    public void After_an_item_without_minutes_times_are_about()
    {
        var document = SampleDocument.Of(DocumentKind.Agenda);
        var first = document.Sections[0];
        var unknown = document with
        {
            Sections = [first with { Items = [first.Items[0] with { Duration = null }] }, .. document.Sections.Skip(1)],
        };

        Words(unknown)[1].ShouldStartWith("ca. 9.30");
    }

    [Fact]
    public void Without_a_beginning_only_minutes_are_told() =>
        Words(SampleDocument.Of(DocumentKind.Agenda) with { StartsAt = null })[0].ShouldBe("5\u00A0min.");

    [Fact]
    public void Minutes_of_a_meeting_tell_no_times() =>
        Words(SampleDocument.Of(DocumentKind.Minutes)).ShouldBe(["", "2\u00A0punkter", "", ""]);

    [Fact]
    public void In_points_each_item_is_a_line() =>
        AgendaClock.Of(SampleDocument.Of(DocumentKind.Agenda, AgendaLayout.Points)).Count.ShouldBe(5);

    private static List<string> Words(MeetingDocument document) =>
        [.. AgendaClock.Of(document).Select(line => line.Words)];
}
