using Microsoft.Extensions.Configuration;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Platform.Access;

namespace Rammevaerk.Tests.Unit.Meetings.Documents;

public class DocumentMailTests
{
    private static readonly SiteAddress Site = new(new ConfigurationBuilder().Build());

    [Fact]
    public void An_agenda_is_told_by_its_contents_and_addresses()
    {
        var text = DocumentMail.AgendaText(Kept(DocumentKind.Agenda), Site);

        text.ShouldContain("2 Til beslutning\n  2.1 Takstbilag 2027\n  2.2 Lukket punkt\n");
        text.ShouldContain("http://localhost:5080/moeder/midtjylland/dassos/2026-4/dagsorden.docx");
        text.ShouldContain("Punkter meldes ind senest 7. januar 2027.");
        text.ShouldEndWith("sekretariatet@eksempel.example\n");
    }

    [Fact]
    public void The_video_address_is_in_the_mail_though_closed_items_are_not()
    {
        var text = DocumentMail.AgendaText(Kept(DocumentKind.Agenda), Site);

        text.ShouldContain("Video: https://video.example/hemmeligt-video");
        foreach (var word in SampleDocument.ClosedWords.Where(word => word != "hemmeligt-video"))
        {
            text.ShouldNotContain(word);
        }
    }

    [Fact]
    public void Minutes_tell_outcomes_and_until_when_remarks_count()
    {
        var text = DocumentMail.MinutesText(Kept(DocumentKind.Minutes), new DateOnly(2026, 11, 20), Site);

        text.ShouldContain("2.1 Takstbilag 2027 (Godkendt med ændring)");
        text.ShouldContain("senest 20. november 2026");
        text.ShouldNotContain("Lukkeudfald");
    }

    private static KeptEdition Kept(DocumentKind kind) =>
        new(new DocumentEdition { Number = 1 }, SampleDocument.Of(kind));
}
