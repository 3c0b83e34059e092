using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Meetings.Rules;

namespace Rammevaerk.Tests.Unit.Meetings.Documents;

public class DocumentOutlineTests
{
    [Fact]
    public void Sections_print_the_case_first_and_the_minutes_last() =>
        Parts(AgendaLayout.Sections, PartOrder.CaseFirst)
            .ShouldBe([
                ItemPart.Summary,
                ItemPart.Background,
                ItemPart.CaseStatement,
                ItemPart.Attachments,
                ItemPart.Recommendation,
                ItemPart.Effects,
                ItemPart.Minutes,
            ]);

    [Fact]
    public void Sections_may_print_the_minutes_first() =>
        Parts(AgendaLayout.Sections, PartOrder.MinutesFirst)
            .ShouldBe([
                ItemPart.Minutes,
                ItemPart.Effects,
                ItemPart.Recommendation,
                ItemPart.Summary,
                ItemPart.Background,
                ItemPart.CaseStatement,
                ItemPart.Attachments,
            ]);

    [Fact]
    public void Points_print_resume_recommendation_decision_background_case_attachments() =>
        Parts(AgendaLayout.Points, PartOrder.MinutesFirst)
            .ShouldBe([
                ItemPart.Summary,
                ItemPart.Recommendation,
                ItemPart.Minutes,
                ItemPart.Effects,
                ItemPart.Background,
                ItemPart.CaseStatement,
                ItemPart.Attachments,
            ]);

    [Fact]
    public void An_agenda_has_no_minutes() =>
        DocumentOutline
            .PartsOf(SampleDocument.Of(DocumentKind.Agenda), Rich(SampleDocument.Of(DocumentKind.Agenda)))
            .ShouldNotContain(ItemPart.Minutes);

    [Fact]
    public void An_attachment_two_items_refer_to_is_listed_once() =>
        DocumentOutline
            .AttachmentsOf(SampleDocument.Of(DocumentKind.Agenda))
            .Select(one => one.Number)
            .ShouldBe([1, 2, 3, 4]);

    [Fact]
    public void Recommendations_that_begin_with_at_are_not_told_so_twice()
    {
        var document = SampleDocument.Of(DocumentKind.Agenda);
        var item = Rich(document) with { Recommendations = [new("at tage sagen til efterretning", "")] };

        DocumentOutline.RecommendationLead(document, item).ShouldBe("Det indstilles,");
        DocumentOutline.RecommendationLead(document, Rich(document)).ShouldBe("Det indstilles, at DASSOS Midtjylland");
    }

    [Theory]
    [InlineData("notat.PDF", ".pdf")]
    [InlineData("../../etc/passwd", "")]
    [InlineData("a.b/c", "")]
    [InlineData("skema.xlsx ", "")]
    public void Only_plain_endings_reach_a_package(string name, string ending) =>
        DocumentAddresses.EndingOf(name).ShouldBe(ending);

    [Fact]
    public void A_file_in_a_package_begins_with_its_number_and_has_a_safe_name()
    {
        var one = Rich(SampleDocument.Of(DocumentKind.Agenda)).Attachments[0] with
        {
            Title = "../Æbler & pærer: <takst> 2027",
        };

        DocumentAddresses.InPackage(one).ShouldBe("bilag/bilag-01-aebler-paerer-takst-2027.xlsx");
    }

    private static IReadOnlyList<ItemPart> Parts(AgendaLayout layout, PartOrder order)
    {
        var document = SampleDocument.Of(DocumentKind.Minutes, layout, order);
        return DocumentOutline.PartsOf(document, Rich(document));
    }

    private static DocumentItem Rich(MeetingDocument document) =>
        document.Items.Single(item => item.Title == "Takstbilag 2027");
}
