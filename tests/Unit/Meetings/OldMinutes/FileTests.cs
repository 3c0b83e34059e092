using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rammevaerk.Meetings.Files.OldMinutes;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

public sealed class FileTests
{
    [Fact]
    public async Task Text_in_latin_1_and_utf_16_keeps_its_letters()
    {
        (await FirstAsync(Encoding.Latin1.GetBytes("Møde på Ærø"))).ShouldBe("Møde på Ærø");
        (await FirstAsync([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Møde på Ærø")])).ShouldBe(
            "Møde på Ærø"
        );
        (await FirstAsync(Encoding.UTF8.GetBytes("\uFEFFMøde på Ærø"))).ShouldBe("Møde på Ærø");
    }

    [Theory]
    [InlineData("", "RV-970")]
    [InlineData("1 2 3\n\n", "RV-970")]
    [InlineData("PK\u0003\u0004garbage that is no package", "RV-967")]
    [InlineData("%PDF-1.4 garbage that is no document", "RV-969")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005\u0006 binary", "RV-965")]
    public async Task A_file_that_cannot_be_read_is_refused_with_the_reason(string content, string fault) =>
        (await OldMinutesFile.ReadAsync(Encoding.Latin1.GetBytes(content), CancellationToken.None)).Fault!.Id.ShouldBe(
            fault
        );

    [Fact]
    public async Task The_old_word_format_and_a_giant_are_refused()
    {
        (await OldMinutesFile.ReadAsync([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], CancellationToken.None)).Fault!.Id.ShouldBe(
            "RV-966"
        );
        (await OldMinutesFile.ReadAsync(new byte[25_000_001], CancellationToken.None)).Fault!.Id.ShouldBe("RV-964");
    }

    [Fact]
    public async Task Word_gives_its_numbers_bullets_headings_tables_and_links()
    {
        var document = (await OldMinutesFile.ReadAsync(Word(), CancellationToken.None)).Value;

        document
            .Lines.Select(line => line.Text)
            .ShouldBe([
                "1. Takster",
                "1.1 Døgn",
                "1.2 Dag",
                "2. Pladser",
                "- godkender",
                "  - drøfter",
                "Lone Mørk\tEgeby Kommune",
                "Se [her](https://eksempel.invalid/notat)",
            ]);
        document.Lines[0].HeadingLevel.ShouldBe(1);
        document.Lines[4].HeadingLevel.ShouldBeNull();
    }

    [Fact]
    public void A_list_of_words_in_hunspells_form_knows_their_usual_endings()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "3\nmøde/70,976\nkæmpe\ntakst\tpo:subst\n");
        var words = HunspellWords.Load(path)!;
        File.Delete(path);

        ((string[])["møde", "møderne", "mødet", "kæmpe", "taksterne"]).ShouldAllBe(word => words.Knows(word));
        words.Knows("mgde").ShouldBeFalse();
        HunspellWords.Load(path).ShouldBeNull();
    }

    private static async Task<string> FirstAsync(byte[] content) =>
        (await OldMinutesFile.ReadAsync(content, CancellationToken.None)).Value.Lines[0].Text;

    private static byte[] Word()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                Definition(1, (NumberFormatValues.Decimal, "%1."), (NumberFormatValues.Decimal, "%1.%2")),
                Definition(2, (NumberFormatValues.Bullet, "•"), (NumberFormatValues.Bullet, "o")),
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 }
            );
            var link = main.AddHyperlinkRelationship(new Uri("https://eksempel.invalid/notat"), isExternal: true);
            main.Document = new Document(
                new Body(
                    Numbered("Takster", 1, 0, heading: true),
                    Numbered("Døgn", 1, 1),
                    Numbered("Dag", 1, 1),
                    Numbered("Pladser", 1, 0, heading: true),
                    Numbered("godkender", 2, 0),
                    Numbered("drøfter", 2, 1),
                    new Table(new TableRow(Cell("Lone Mørk"), Cell("Egeby Kommune"))),
                    new Paragraph(
                        new Run(new Text("Se ") { Space = SpaceProcessingModeValues.Preserve }),
                        new Hyperlink(new Run(new Text("her"))) { Id = link.Id }
                    )
                )
            );
        }

        return stream.ToArray();
    }

    private static AbstractNum Definition(int id, params (NumberFormatValues Format, string Text)[] levels) =>
        new(
            levels.Select(
                (level, index) =>
                    new Level(
                        new StartNumberingValue { Val = 1 },
                        new NumberingFormat { Val = level.Format },
                        new LevelText { Val = level.Text }
                    )
                    {
                        LevelIndex = index,
                    }
            )
        )
        {
            AbstractNumberId = id,
        };

    private static Paragraph Numbered(string text, int list, int level, bool heading = false)
    {
        var properties = new ParagraphProperties(
            new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })
        );
        if (heading)
        {
            properties.OutlineLevel = new OutlineLevel { Val = 0 };
        }

        return new(properties, new Run(new Text(text)));
    }

    private static TableCell Cell(string text) => new(new Paragraph(new Run(new Text(text))));
}
