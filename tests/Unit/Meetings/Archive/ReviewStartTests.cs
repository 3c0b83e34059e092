using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Rules.Archive;
using Rammevaerk.Meetings.Rules.OldMinutes;

namespace Rammevaerk.Tests.Unit.Meetings.Archive;

/// <summary>What was read, laid out for review: nothing dropped without a line.</summary>
public sealed class ReviewStartTests
{
    private const string Minutes = """
        Prøveforum
        Referat af møde den 12. maj 2020 kl. 9.30

        Et ord ingen ved hvad er

        1. Overhead

        Indstilling
        - drøfter overhead

        Beslutning
        Godkendt.
        """;

    [Fact]
    public void Every_value_has_its_lines_and_what_is_in_no_field_is_told()
    {
        var source = Source(Minutes);
        var review = ReviewStart.Of(OldMinutesReader.Read(source), source);

        review.Day.ShouldBe(new DateOnly(2020, 5, 12));
        var item = review.Items.ShouldHaveSingleItem();
        (item.Number.Text, item.Title.Text, item.Outcome).ShouldBe(("1", "Overhead", ReadStatus.Approved));
        item.Decision.Lines.ShouldNotBeNull().First.ShouldBeGreaterThan(9);
        review.Unplaced.ShouldContain(span => span.First <= 4 && span.Last >= 4);
        ReviewedMinutes.Read(review.Write()).Write().ShouldBe(review.Write());
    }

    [Fact]
    public void A_corrected_field_says_so_and_is_no_longer_in_doubt()
    {
        var doubtful = new ReviewedField("Overhed", new(1, 1), Certainty.Unsure);

        doubtful.IsDoubtful.ShouldBeTrue();
        doubtful.With("Overhed").ShouldBe(doubtful);
        (doubtful.With("Overhead").IsDoubtful, doubtful.With("Overhead").IsCorrected).ShouldBe((false, true));
    }

    [Fact]
    public void Lines_in_a_span_and_unused_lines_are_all_lines_with_text() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<bool[], PositiveInt, PositiveInt>(
                (blank, first, last) =>
                {
                    var source = new SourceDocument([
                        .. blank.Select((isBlank, index) => new SourceLine(index + 1, isBlank ? " " : "tekst")),
                    ]);
                    var span = new LineSpan(first.Get, last.Get);
                    var unused = UnusedLines
                        .Of(source, [span])
                        .SelectMany(run => Enumerable.Range(run.First, run.Last - run.First + 1));
                    var expected = Enumerable
                        .Range(1, blank.Length)
                        .Where(line => !blank[line - 1] && (line < span.First || line > span.Last));
                    return unused.SequenceEqual(expected);
                }
            )
        );

    private static SourceDocument Source(string text) =>
        new([.. text.Split('\n').Select((line, index) => new SourceLine(index + 1, line.TrimEnd('\r')))]);
}
