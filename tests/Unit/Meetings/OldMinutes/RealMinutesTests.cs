using Rammevaerk.Tests.Unit.Meetings.OldMinutes.Scoring;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

/// <summary>
/// The five real documents, from the folder beside the repository the tests are told of; passed over where it is not there.
/// Nothing of their text is kept here: three are labelled by fingerprints.
/// </summary>
public sealed class RealMinutesTests
{
    private const string LabelVariable = "RAMMEVAERK_LABELS";

    [Fact]
    public async Task The_real_minutes_are_read_as_well_as_was_asked_for()
    {
        if (Given.Evidence is not { } folder)
        {
            return;
        }

        var cards = await ScoreCard.OfEvidenceAsync(folder);

        cards.Count.ShouldBe(5);
        ScoreCard.Total(cards, FieldKeys.Items).ShouldBe(new Score(50, 50, 50));
        F1(FieldKeys.Recommendations).ShouldBeGreaterThanOrEqualTo(0.95);
        F1(FieldKeys.Decisions).ShouldBeGreaterThanOrEqualTo(0.95);
        F1(FieldKeys.Attachments).ShouldBeGreaterThanOrEqualTo(0.95);
        F1(FieldKeys.People).ShouldBeGreaterThanOrEqualTo(0.95);
        ScoreCard.Total(cards, FieldKeys.Deadlines).Recall.ShouldBeGreaterThanOrEqualTo(0.90);
        ScoreCard.Total(cards, FieldKeys.Corrected).Right.ShouldBeGreaterThanOrEqualTo(10);
        ScoreCard.Total(cards, FieldKeys.Corrected).Expected.ShouldBe(12);

        double F1(string field) => ScoreCard.Total(cards, field).F1;
    }

    /// <summary>Makes the fingerprints anew from labels outside, where somebody says where they are.</summary>
    [Fact]
    public void Labels_kept_outside_become_fingerprints()
    {
        if (Environment.GetEnvironmentVariable(LabelVariable) is not { } folder)
        {
            return;
        }

        foreach (var label in Directory.GetFiles(folder, "*.json"))
        {
            ScoreCard.Keep(label, Path.GetFileNameWithoutExtension(label));
        }
    }
}
