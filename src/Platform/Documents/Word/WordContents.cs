using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Documents.Word;

/// <summary>
/// The table of contents: a field that Word fills with page numbers when the file is opened, holding the headings already
/// so that programs which do not fill fields list them without.
/// </summary>
internal static class WordContents
{
    public static SdtBlock Of(string heading, int levels, IReadOnlyList<WordHeading> headings)
    {
        var instruction = string.Create(Danish.Invariant, $" TOC \\o \"1-{levels}\" \\h \\z ");
        var content = new SdtContentBlock(
            new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = "TOCHeading" }),
                WordLinks.Plain(heading)
            )
        );
        var isFirst = true;
        foreach (var one in headings.Where(one => one.Level <= levels))
        {
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = $"TOC{one.Level}" }));
            if (isFirst)
            {
                paragraph.Append(Begin(instruction));
                isFirst = false;
            }

            paragraph.Append(
                new Hyperlink(WordLinks.Plain(new WordRun(one.Text))) { Anchor = one.Bookmark, History = true }
            );
            content.Append(paragraph);
        }

        content.Append(
            isFirst
                ? new Paragraph([.. Begin(instruction), Field(FieldCharValues.End)])
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
