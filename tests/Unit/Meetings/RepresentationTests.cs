using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Tests.Unit.Meetings;

public sealed class RepresentationTests
{
    private static readonly Meeting First = Held(new(2026, 1, 29));
    private static readonly Meeting Second = Held(new(2026, 6, 11));

    [Theory]
    [InlineData(Presence.Present, "", Represented.Present)]
    [InlineData(Presence.Present, "Ida Friis", Represented.Substitute)]
    [InlineData(Presence.Apology, "Ida Friis", Represented.Substitute)]
    [InlineData(Presence.Apology, "", Represented.Apology)]
    [InlineData(Presence.Absent, "", Represented.Absent)]
    [InlineData(Presence.Unknown, "Ida Friis", Represented.NotNoted)]
    public void A_party_is_represented_by_its_member_or_a_substitute(
        Presence presence,
        string substitute,
        Represented represented
    ) => Representation.Of(Came(First, "0791", presence, substitute)).ShouldBe(represented);

    [Fact]
    public void Of_two_members_the_one_who_came_counts()
    {
        var table = Representation.Of(
            [First],
            [Came(First, "0791", Presence.Apology), Came(First, "0791", Presence.Present)]
        );

        table.Rows.ShouldHaveSingleItem().Cells.ShouldBe([Represented.Present]);
    }

    [Fact]
    public void Meetings_it_was_not_asked_to_or_nobody_noted_do_not_count()
    {
        var table = Representation.Of(
            [Second, First],
            [Came(Second, "0791", Presence.Present), Came(First, "0779", Presence.Unknown)]
        );

        table.Meetings.ShouldBe([First, Second]);
        var viborg = table.Rows.Single(row => row.Organisation == "Part 0791");
        viborg.Cells.ShouldBe([Represented.NotInvited, Represented.Present]);
        (viborg.Noted, viborg.Came, viborg.Share).ShouldBe((1, 1, 1m));
        table.Rows.Single(row => row.Organisation == "Part 0779").Share.ShouldBeNull();
        table.Share.ShouldBe(1m);
    }

    [Fact]
    public void Guests_and_people_without_a_party_are_no_parties()
    {
        var guest = Came(First, "0791", Presence.Present);
        guest.IsMember = false;
        var secretary = Came(First, "0791", Presence.Present);
        secretary.Party = null;

        Representation.Of([First], [guest, secretary]).Rows.ShouldBeEmpty();
    }

    private static Meeting Held(DateOnly day) => new() { Date = day };

    private static Attendance Came(Meeting meeting, string party, Presence presence, string substitute = "") =>
        new()
        {
            MeetingId = meeting.Id,
            Party = party,
            Organisation = $"Part {party}",
            IsMember = true,
            Presence = presence,
            Substitute = substitute,
        };
}
