using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;

namespace Rammevaerk.Tests.Unit.Rates.Submissions;

public sealed class DeliveryWindowTests
{
    private static readonly DateOnly Today = new(2026, 10, 20);

    [Theory]
    [InlineData(RoundState.Planned, "RV-452")]
    [InlineData(RoundState.Open, null)]
    [InlineData(RoundState.Closed, "RV-453")]
    [InlineData(RoundState.Published, "RV-453")]
    public void A_file_is_welcome_while_the_round_is_open(RoundState state, string? fault) =>
        Refusal(state).ShouldBe(fault);

    [Theory]
    [InlineData(RoundState.Closed, null)]
    [InlineData(RoundState.Published, "RV-453")]
    public void A_returned_delivery_can_be_mended_after_the_round_is_closed(RoundState state, string? fault) =>
        Refusal(state, deliveries: Delivery(SubmissionState.Returned)).ShouldBe(fault);

    [Fact]
    public void Only_the_newest_delivery_counts_as_returned() =>
        Refusal(RoundState.Closed, null, Delivery(SubmissionState.Delivered, 2), Delivery(SubmissionState.Returned, 1))
            .ShouldBe("RV-453");

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(-1, "RV-453")]
    public void An_extension_opens_the_closed_round_for_its_operator(int days, string? fault) =>
        Refusal(RoundState.Closed, Today.AddDays(days)).ShouldBe(fault);

    [Theory]
    [InlineData(RoundState.Open)]
    [InlineData(RoundState.Closed)]
    public void An_accepted_delivery_stands_fast(RoundState state) =>
        Refusal(state, Today, Delivery(SubmissionState.Accepted)).ShouldBe("RV-455");

    [Fact]
    public void Who_is_not_in_the_round_is_told_so() =>
        DeliveryWindow.Refusal(Round(RoundState.Open), null, [], "0779", Today)!.Id.ShouldBe("RV-451");

    private static string? Refusal(RoundState state, DateOnly? extendedTo = null, params RateSubmission[] deliveries) =>
        DeliveryWindow
            .Refusal(
                Round(state),
                new RoundOperator { Party = "0779", ExtendedTo = extendedTo },
                deliveries,
                "0779",
                Today
            )
            ?.Id;

    private static RateRound Round(RoundState state) =>
        new()
        {
            Area = "midtjylland",
            Year = 2027,
            State = state,
        };

    private static RateSubmission Delivery(SubmissionState state, int number = 1) =>
        new() { State = state, Number = number };
}
