using Rammevaerk.Tests.Unit.Meetings.OldMinutes.Scoring;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

/// <summary>Twelve invented documents in layouts of other municipalities; four of them were never looked at while the reader was made.</summary>
public sealed class SampleMinutesTests
{
    [Theory]
    [InlineData("m", 8)]
    [InlineData("h", 4)]
    public async Task Other_layouts_are_read(string beginning, int documents)
    {
        var cards = await ScoreCard.OfSamplesAsync(beginning);

        cards.Count.ShouldBe(documents);
        ScoreCard.Total(cards, FieldKeys.Items).F1.ShouldBeGreaterThanOrEqualTo(0.90);
        ScoreCard.Total(cards, FieldKeys.Decisions).F1.ShouldBeGreaterThanOrEqualTo(0.85);
    }
}
