using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rammevaerk.Platform.Documents.Word;

/// <summary>
/// The table of contents: a field that Word fills with page numbers when the file is opened, holding the headings already
/// so that programs which do not fill fields show them too.
/// </summary>
internal static class WordContents
{
    private const string Instruction = " TOC \\o \"1-2\" \\h \\z \\u ";

    public static SdtBlock Of(string heading, IReadOnlyList<WordHeading> headings)
    {
        var content = new SdtContentBlock(
            new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = "TOCHeading" }),
                WordLinks.Plain(heading)
            )
        );
        var isFirst = true;
        foreach (var one in headings.Where(one => one.Level <= 2))
        {
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = $"TOC{one.Level}" }));
            if (isFirst)
            {
                paragraph.Append(Begin(Instruction));
                isFirst = false;
            }

            paragraph.Append(
                new Hyperlink([
                    WordLinks.Plain(one.Text),
                    new Run(new TabChar()),
                    .. Begin($" PAGEREF {one.Bookmark} \\h "),
                    Field(FieldCharValues.End),
                ])
                {
                    Anchor = one.Bookmark,
                    History = true,
                }
            );
            content.Append(paragraph);
        }

        content.Append(
            isFirst
                ? new Paragraph([.. Begin(Instruction), Field(FieldCharValues.End)])
                : new Paragraph(Field(FieldCharValues.End))
        );
        return new SdtBlock(
            new SdtProperties(
                new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())
            ),
            content
        );
    }

    private static IEnumerable<OpenXmlElement> Begin(string instruction) =>
        [
            Field(FieldCharValues.Begin),
            new Run(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }),
            Field(FieldCharValues.Separate),
        ];

    private static Run Field(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });
}
