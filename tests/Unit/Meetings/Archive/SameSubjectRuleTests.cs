using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Meetings.Rules.Archive;

namespace Rammevaerk.Tests.Unit.Meetings.Archive;

/// <summary>ARC-1: the same matter over meetings.</summary>
public sealed class SameSubjectRuleTests
{
    [Fact]
    public void Titles_with_the_same_rare_words_are_one_matter_whatever_their_endings()
    {
        var first = Item(1, "Særlige pladser på den lukkede afdeling");
        var later = Item(2, "Status: de særlige pladser, lukket afdeling");
        var other = Item(2, "Ungementorordningens økonomi");

        var found = SameSubjectRule.Of([later, other, first]).ShouldHaveSingleItem();

        found.Items.ShouldBe([first, later], "the oldest first");
        found.Title.ShouldBe("Status: de særlige pladser, lukket afdeling");
        found.Likeness.ShouldBeGreaterThan(0.5m);
    }

    [Fact]
    public void Items_of_one_meeting_or_of_one_case_are_not_proposed()
    {
        var case1 = Guid.CreateVersion7();

        SameSubjectRule.Of([Item(1, "Særlige pladser"), Item(1, "Særlige pladser")]).ShouldBeEmpty();
        SameSubjectRule.Of([Item(1, "Særlige pladser", case1), Item(2, "Særlige pladser", case1)]).ShouldBeEmpty();
        SameSubjectRule
            .Of([Item(1, "Særlige pladser", case1), Item(2, "Særlige pladser")])
            .ShouldHaveSingleItem()
            .Case.ShouldBe(case1);
    }

    [Fact]
    public void A_word_every_agenda_has_ties_nothing_and_a_paragraph_does()
    {
        List<SubjectCandidate> all =
        [
            .. Enumerable
                .Range(1, 30)
                .Select(meeting => Item(meeting, $"Opfølgning {(char)('a' + meeting % 26)}{meeting}xyz")),
        ];
        SameSubjectRule.Of(all).ShouldBeEmpty();
        SameSubjectRule.WordsOf("Botilbud efter § 107").ShouldBe(SameSubjectRule.WordsOf("Botilbud, §107"));
        SameSubjectRule.WordsOf("Efter § 107").ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_proposed_has_two_meetings_and_every_item_once() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<int[]>(picks =>
            {
                string[] words = ["børnehus", "ungementor", "overhead", "takster", "lukkede pladser", "§ 107"];
                var items = picks
                    .Select(
                        (pick, index) =>
                            Item(
                                (Math.Abs(pick % 7)) + 1,
                                $"{words[Math.Abs(pick % 6)]} {words[Math.Abs((pick / 7) % 6)]} {index % 3}"
                            )
                    )
                    .ToList();
                var found = SameSubjectRule.Of(items);
                var named = found.SelectMany(thread => thread.Items).Select(item => item.Id).ToList();
                return found.All(thread => thread.Items.Select(item => item.Meeting).Distinct().Count() > 1)
                    && named.Count == named.Distinct().Count()
                    && found.All(thread => thread.Likeness is > 0m and <= 1m);
            })
        );

    private static SubjectCandidate Item(int meeting, string title, Guid? thread = null) =>
        new(
            Guid.CreateVersion7(),
            new Guid(meeting, 0, 0, new byte[8]),
            new DateOnly(2020, 1, 1).AddMonths(meeting),
            title,
            thread
        );
}
