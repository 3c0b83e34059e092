using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Rules;

namespace Rammevaerk.Tests.Unit.Parties.Rules;

/// <summary>A working group keeps within its commission's size.</summary>
public sealed class GroupSizeRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Commission ThreeToFour = new() { MinMembers = 3, MaxMembers = 4 };

    [Theory]
    [InlineData(2, "3–4 medlemmer. Udpeg 1 mere.")]
    [InlineData(5, "må kun have 3–4 medlemmer")]
    public void A_size_outside_the_commission_is_warned_of(int members, string words) =>
        GroupSizeRule.Warning(ThreeToFour, Members(members), Today)!.ShouldContain(words);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void A_size_within_it_is_not(int members) =>
        GroupSizeRule.Warning(ThreeToFour, Members(members), Today).ShouldBeNull();

    [Fact]
    public void Substitutes_observers_proposals_and_earlier_members_do_not_count()
    {
        var seats = Members(4);
        seats.Add(Seat(BodyRole.Substitute));
        seats.Add(Seat(BodyRole.Observer));
        seats.Add(
            new Membership
            {
                Role = BodyRole.Member,
                ValidFrom = Today,
                State = AppointmentState.Proposed,
            }
        );
        seats.Add(
            new Membership
            {
                Role = BodyRole.Member,
                ValidFrom = Today.AddDays(-20),
                ValidTo = Today.AddDays(-1),
            }
        );

        GroupSizeRule.Warning(ThreeToFour, seats, Today).ShouldBeNull();
    }

    [Fact]
    public void A_group_is_full_when_one_more_would_be_too_many_on_some_day()
    {
        var seats = Members(3);
        var later = Seat(BodyRole.Member);
        later.ValidFrom = Today.AddDays(10);
        seats.Add(later);

        GroupSizeRule.IsFull(ThreeToFour, seats, new Period(Today, Today.AddDays(9))).ShouldBeFalse();
        GroupSizeRule.IsFull(ThreeToFour, seats, new Period(Today, Today.AddDays(10))).ShouldBeTrue();
        GroupSizeRule.IsFull(ThreeToFour, seats, new Period(Today.AddDays(11))).ShouldBeTrue();
    }

    [Fact]
    public void A_group_without_a_size_is_never_full() =>
        GroupSizeRule.IsFull(new Commission(), Members(40), new Period(Today)).ShouldBeFalse();

    private static List<Membership> Members(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Seat(BodyRole.Member))];

    private static Membership Seat(BodyRole role) => new() { Role = role, ValidFrom = Today.AddDays(-1) };
}
