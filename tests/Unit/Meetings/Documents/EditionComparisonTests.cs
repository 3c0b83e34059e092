using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;

namespace Rammevaerk.Tests.Unit.Meetings.Documents;

public class EditionComparisonTests
{
    [Fact]
    public void The_same_document_has_no_differences() =>
        EditionComparison
            .Of(SampleDocument.Of(DocumentKind.Agenda), SampleDocument.Of(DocumentKind.Agenda))
            .ShouldBeEmpty();

    [Fact]
    public void A_changed_line_is_shown_before_and_after_with_the_lines_around_it()
    {
        var sent = SampleDocument.Of(DocumentKind.Agenda);
        var section = sent.Sections[2];
        var held = sent with
        {
            Sections =
            [
                .. sent.Sections.Take(2),
                section with
                {
                    Items = [section.Items[0] with { Summary = "9 af 20 råd har godkendt." }],
                },
                sent.Sections[3],
            ],
        };

        var lines = EditionComparison.Of(sent, held);

        lines.ShouldContain(new ComparedLine(LineChange.Added, "Kort fortalt: 9 af 20 råd har godkendt."));
        lines.ShouldContain(one => one.Change == LineChange.Removed && one.Text.Contains("8 af 20"));
        lines[0].Change.ShouldBe(LineChange.Gap);
        lines.Count.ShouldBeLessThan(10);
    }

    [Theory]
    [InlineData("2", EditionKind.Minutes)]
    [InlineData("udkast-2", EditionKind.MinutesDraft)]
    public void Editions_of_minutes_have_names(string name, EditionKind kind) =>
        EditionNames.Read(DocumentKind.Minutes, name).ShouldBe((kind, 2));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("udkast-1")]
    [InlineData("x")]
    public void What_is_no_edition_of_an_agenda_is_none(string name) =>
        EditionNames.Read(DocumentKind.Agenda, name).ShouldBeNull();
}
