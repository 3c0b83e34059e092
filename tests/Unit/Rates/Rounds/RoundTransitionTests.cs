using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Unit.Rates.Rounds;

public sealed class RoundTransitionTests
{
    [Fact]
    public void A_round_is_planned_opened_closed_and_published_and_only_a_closed_one_is_unlocked()
    {
        var allowed = new HashSet<(RoundState, RoundState)>
        {
            (RoundState.Planned, RoundState.Open),
            (RoundState.Open, RoundState.Closed),
            (RoundState.Closed, RoundState.Published),
            (RoundState.Closed, RoundState.Open),
        };

        foreach (var from in Enum.GetValues<RoundState>())
        {
            foreach (var to in Enum.GetValues<RoundState>())
            {
                Transitions.May(from, to).ShouldBe(allowed.Contains((from, to)), $"{from} to {to}");
            }
        }
    }
}
