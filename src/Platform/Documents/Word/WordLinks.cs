using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Documents.Word;

/// <summary>Runs as Word's elements, and the addresses their links lead to.</summary>
internal sealed class WordLinks
{
    private readonly Dictionary<string, string> ids = [];

    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<WordRun> runs) => runs.Select(Element);

    public void AddTo(MainDocumentPart main)
    {
        foreach (var (address, id) in ids)
        {
            main.AddHyperlinkRelationship(new Uri(address), isExternal: true, id);
        }
    }

    /// <summary>A run of text; what may not stand in XML is left out, as Word refuses the whole file for it.</summary>
    public static Run Plain(WordRun run, bool isLink = false)
    {
        var properties = new RunProperties();
        if (isLink)
        {
            properties.RunStyle = new RunStyle { Val = "Hyperlink" };
        }

        if (run.IsBold)
        {
            properties.Bold = new Bold();
        }

        if (run.IsItalic)
        {
            properties.Italic = new Italic();
        }

        var element = new Run(properties);
        var lines = Allowed(run.Text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                element.Append(new Break());
            }

            element.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return element;
    }

    /// <summary>The text without characters XML has no place for.</summary>
    public static string Allowed(string text)
    {
        var allowed = text.Replace("\r", "", StringComparison.Ordinal).AsSpan();
        var kept = new System.Text.StringBuilder(allowed.Length);
        foreach (var rune in allowed.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' or >= 0x20 and not 0xFFFE and not 0xFFFF)
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    private OpenXmlElement Element(WordRun run)
    {
        if (
            run.Link is not { } address
            || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https" or "mailto")
        )
        {
            return Plain(run);
        }

        if (!ids.TryGetValue(uri.AbsoluteUri, out var id))
        {
            id = string.Create(Danish.Invariant, $"link{ids.Count + 1}");
            ids[uri.AbsoluteUri] = id;
        }

        return new Hyperlink(Plain(run, isLink: true)) { Id = id };
    }
}
