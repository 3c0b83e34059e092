using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Tests.Unit.Rates.Rounds;

/// <summary>Where an operator stands on the board, and who has the next step.</summary>
public sealed class BoardStageTests
{
    private static readonly DateTime Instant = new(2026, 10, 1, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Without_a_delivery_the_template_decides()
    {
        BoardStages.Of(new RoundOperator(), null).ShouldBe(BoardStage.NotBegun);
        BoardStages.Of(new RoundOperator { TemplateFetchedAt = Instant }, null).ShouldBe(BoardStage.Fetched);
    }

    [Theory]
    [InlineData(SubmissionState.Delivered, BoardStage.Delivered, "afleveret", false)]
    [InlineData(SubmissionState.Returned, BoardStage.Returned, "returneret", true)]
    [InlineData(SubmissionState.SignedOff, BoardStage.SignedOff, "godkendt af driftsherre", false)]
    [InlineData(SubmissionState.Accepted, BoardStage.Accepted, "accepteret", false)]
    public void The_newest_delivery_decides_else(SubmissionState state, BoardStage stage, string words, bool missing)
    {
        var found = BoardStages.Of(new RoundOperator { TemplateFetchedAt = Instant }, state);

        found.ShouldBe(stage);
        BoardStages.Words(found).ShouldBe(words);
        found.IsMissing().ShouldBe(missing);
    }

    [Theory]
    [InlineData(BoardStage.NotBegun, 0, WaitsFor.RateOfficer)]
    [InlineData(BoardStage.Returned, 0, WaitsFor.RateOfficer)]
    [InlineData(BoardStage.Delivered, 2, WaitsFor.RateOfficer)]
    [InlineData(BoardStage.Delivered, 0, WaitsFor.RateApprover)]
    [InlineData(BoardStage.SignedOff, 0, WaitsFor.RateGroup)]
    [InlineData(BoardStage.Accepted, 0, WaitsFor.Nobody)]
    public void Somebody_has_the_next_step(BoardStage stage, int errors, WaitsFor who) =>
        WaitsForRule.Of(stage, errors).ShouldBe(who);
}
