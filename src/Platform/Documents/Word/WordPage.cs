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

    /// <summary>The page's width between the margins, in twentieths of a point.</summary>
    public static int WidthOf(WordFrame frame) => (int)(frame.IsLandscape ? A4Height : A4Width) - (2 * Margin);

    public static SectionProperties AddTo(MainDocumentPart main, WordFrame frame)
    {
        var head = main.AddNewPart<HeaderPart>();
        head.Header = new Header(
            Line(
                "Header",
                frame,
                WordLinks.Plain(frame.HeaderLeft),
                new Run(new TabChar()),
                WordLinks.Plain(frame.HeaderRight)
            )
        );
        var foot = main.AddNewPart<FooterPart>();
        foot.Footer = new Footer(
            Line(
                "Footer",
                frame,
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
            SizeOf(frame),
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

    private static PageSize SizeOf(WordFrame frame) =>
        frame.IsLandscape
            ? new()
            {
                Width = A4Height,
                Height = A4Width,
                Orient = PageOrientationValues.Landscape,
            }
            : new() { Width = A4Width, Height = A4Height };

    private static Paragraph Line(string style, WordFrame frame, params OpenXmlElement[] parts)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (frame.IsLandscape)
        {
            // The style's own stop is at the right margin of a standing page.
            properties.Append(
                new Tabs(
                    new TabStop { Val = TabStopValues.Clear, Position = (int)A4Width - (2 * Margin) },
                    new TabStop { Val = TabStopValues.Right, Position = WidthOf(frame) }
                )
            );
        }

        return new([properties, .. parts]);
    }

    private static SimpleField Field(string instruction) =>
        new(WordLinks.Plain("1")) { Instruction = $" {instruction} " };
}
