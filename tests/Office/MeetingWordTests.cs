using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Files;

namespace Rammevaerk.Tests.Office;

/// <summary>Agenda and minutes as Word are right by Microsoft's own validator, and LibreOffice prints what they say.</summary>
public sealed class MeetingWordTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("rammevaerk-word-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(DocumentKind.Agenda, AgendaLayout.Sections, PartOrder.CaseFirst)]
    [InlineData(DocumentKind.Minutes, AgendaLayout.Sections, PartOrder.MinutesFirst)]
    [InlineData(DocumentKind.Minutes, AgendaLayout.Points, PartOrder.CaseFirst)]
    public void A_document_passes_the_validator(DocumentKind kind, AgendaLayout layout, PartOrder order)
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(Make(SampleDocument.Of(kind, layout, order))),
            isEditable: false
        );

        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
        document.PackageProperties.Title.ShouldNotBeNullOrEmpty();
        document.PackageProperties.Language.ShouldBe("da-DK");
    }

    [WriterFact]
    public void LibreOffice_prints_headings_numbers_and_lists()
    {
        var texts = Print(
            ("dagsorden", SampleDocument.Of(DocumentKind.Agenda)),
            ("referat", SampleDocument.Of(DocumentKind.Minutes, order: PartOrder.MinutesFirst)),
            ("punkter", SampleDocument.Of(DocumentKind.Minutes, AgendaLayout.Points))
        );

        texts[0].ShouldContain("2 Til beslutning");
        texts[0].ShouldContain("2.1 Takstbilag 2027");
        texts[0].ShouldContain("Sagsfremstilling");
        texts[0].ShouldContain("Bilag 2: Ledelsesinformation 2027 (eftersendes 26. oktober)");
        texts[0].ShouldContain("Side 1 af ");
        texts[0].ShouldContain("1. Pris- og lønskønnet er 2,8 %.");
        texts[1].ShouldContain("Forelæg vurdering af grænsen");
        texts[1]
            .IndexOf("DASSOS godkendte takstbilaget", StringComparison.Ordinal)
            .ShouldBeLessThan(texts[1].IndexOf("Takstrunden åbnede", StringComparison.Ordinal));
        texts[2].ShouldContain("Punkt 2. Takstbilag 2027");
        texts[2].ShouldContain("Resume");
    }

    [Fact]
    public void The_contents_name_items_and_sections_but_not_what_is_within_an_item()
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(Make(SampleDocument.Of(DocumentKind.Minutes))),
            isEditable: false
        );

        var contents = document
            .MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.SdtBlock>()
            .First()
            .InnerText;
        contents.ShouldContain("Takstbilag 2027");
        contents.ShouldNotContain("Kort fortalt");
        contents.ShouldNotContain("Opgaver");
    }

    private static byte[] Make(MeetingDocument document) =>
        MeetingWord.Make(document, path => "https://rammevaerk.example" + path);

    private List<string> Print(params (string Name, MeetingDocument Document)[] documents)
    {
        var files = documents
            .Select(one =>
            {
                var path = Path.Combine(folder, $"{one.Name}.docx");
                File.WriteAllBytes(path, Make(one.Document));
                return path;
            })
            .ToList();
        var printed = LibreOffice.Print(folder, files);
        return [.. documents.Select(one => TextOf(Path.Combine(printed, $"{one.Name}.pdf")))];
    }

    private static string TextOf(string pdf)
    {
        using var process = Process.Start(
            new ProcessStartInfo("pdftotext", ["-layout", pdf, "-"])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return System.Text.RegularExpressions.Regex.Replace(text, " +", " ");
    }
}
