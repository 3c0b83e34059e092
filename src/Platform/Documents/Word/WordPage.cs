using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rammevaerk.Platform.Documents.Word;

/// <summary>The page: A4, what stands above and below, and »Side 2 af 7«.</summary>
internal static class WordPage
{
    private const uint A4Width = 11906;
    private const uint A4Height = 16838;
    private const int Margin = 1276;

    public static SectionProperties AddTo(MainDocumentPart main, WordFrame frame)
    {
        var head = main.AddNewPart<HeaderPart>();
        head.Header = new Header(
            Line(
                "Header",
                WordLinks.Plain(frame.HeaderLeft),
                new Run(new TabChar()),
                WordLinks.Plain(frame.HeaderRight)
            )
        );
        var foot = main.AddNewPart<FooterPart>();
        foot.Footer = new Footer(
            Line(
                "Footer",
                WordLinks.Plain(frame.Title),
                new Run(new TabChar()),
                WordLinks.Plain("Side "),
                Field("PAGE"),
                WordLinks.Plain(" af "),
                Field("NUMPAGES")
            )
        );
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(head) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
            new PageSize { Width = A4Width, Height = A4Height },
            new PageMargin
            {
                Top = Margin,
                Bottom = Margin,
                Left = Margin,
                Right = Margin,
                Header = 600,
                Footer = 600,
                Gutter = 0,
            }
        );
    }

    private static Paragraph Line(string style, params OpenXmlElement[] parts) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. parts]);

    private static SimpleField Field(string instruction) =>
        new(WordLinks.Plain("1")) { Instruction = $" {instruction} " };
}
