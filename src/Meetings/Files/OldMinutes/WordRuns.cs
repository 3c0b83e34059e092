using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>The text of a paragraph as a reader sees it: without what was deleted, with tabs, line breaks and links.</summary>
internal sealed class WordRuns(MainDocumentPart main)
{
    /// <summary>Line breaks are line feeds; a link to another place is written [text](address).</summary>
    public string Text(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(text, paragraph);
        return text.ToString();
    }

    /// <summary>True when Word begins a page here because somebody said so.</summary>
    public static bool StartsPage(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.PageBreakBefore is not null
        || paragraph.Descendants<Break>().Any(one => one.Type?.Value == BreakValues.Page);

    private void Append(StringBuilder text, OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Text plain:
                    text.Append(plain.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break page when page.Type?.Value == BreakValues.Page:
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case Hyperlink link:
                    AppendLink(text, link);
                    break;
                case DeletedRun or ParagraphProperties or RunProperties or FieldCode or DeletedText:
                    break;
                default:
                    if (
                        child.HasChildren
                        && child.LocalName is not ("AlternateContent" or "drawing" or "pict" or "object")
                    )
                    {
                        Append(text, child);
                    }

                    break;
            }
        }
    }

    private void AppendLink(StringBuilder text, Hyperlink link)
    {
        var inner = new StringBuilder();
        foreach (var child in link.ChildElements)
        {
            Append(inner, child);
        }

        var address = link.Id?.Value is { } id
            ? main.HyperlinkRelationships.FirstOrDefault(one => one.Id == id)?.Uri.OriginalString
            : null;
        var isOutside =
            address is not null
            && !address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            && !address.Any(char.IsWhiteSpace);
        text.Append(isOutside && inner.Length > 0 ? $"[{inner}]({address})" : inner.ToString());
    }
}
