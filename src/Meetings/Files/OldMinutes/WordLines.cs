using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Platform.Sheets;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>
/// Lines of a Word document: a paragraph or a row of a table is one, with the numbers and bullets Word would print and the
/// level of its heading. The package is unpacked within limits before the Open XML SDK gets it.
/// </summary>
internal sealed class WordLines
{
    private static readonly ReadLimits Limits = new()
    {
        FileBytes = OldMinutesFile.MostMegabytes * 1_000_000,
        PartBytes = 80_000_000,
        TotalBytes = 120_000_000,
        Time = TimeSpan.FromSeconds(10),
        Depth = 96,
    };

    private readonly List<SourceLine> lines = [];
    private readonly WordNumbers numbers;
    private readonly WordHeadings headings;
    private readonly WordRuns runs;

    private WordLines(MainDocumentPart main)
    {
        numbers = new WordNumbers(main.NumberingDefinitionsPart?.Numbering, main.StyleDefinitionsPart?.Styles);
        headings = new WordHeadings(main.StyleDefinitionsPart?.Styles);
        runs = new WordRuns(main);
    }

    public static Result<List<SourceLine>> Read(byte[] content)
    {
        try
        {
            if (PackageScan.Refuses(content, Limits))
            {
                return OldMinutesFaults.WordDamaged();
            }

            using var stream = new MemoryStream(content, writable: false);
            using var word = WordprocessingDocument.Open(stream, isEditable: false);
            if (word.MainDocumentPart is not { Document.Body: { } body } main)
            {
                return OldMinutesFaults.UnknownFormat();
            }

            var reader = new WordLines(main);
            reader.Blocks(body);
            return reader.lines;
        }
        catch (Exception damaged)
            when (damaged
                    is OpenXmlPackageException
                        or InvalidDataException
                        or XmlException
                        or IOException
                        or FormatException
                        or ArgumentException
                        or InvalidOperationException
                        or NotSupportedException
                        or KeyNotFoundException
                        or UriFormatException
            )
        {
            return OldMinutesFaults.WordDamaged();
        }
    }

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var block in parent.ChildElements)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(paragraph);
                    break;
                case Table table:
                    Rows(table);
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    Blocks(content);
                    break;
                default:
                    if (block is not SectionProperties && block.HasChildren && !block.ChildElements.OfType<Run>().Any())
                    {
                        Blocks(block);
                    }

                    break;
            }
        }
    }

    private void Add(Paragraph paragraph)
    {
        var text = runs.Text(paragraph);
        if (text.Trim().Length == 0)
        {
            Put("", null, startsParagraph: true, startsPage: false);
            return;
        }

        var prefix = numbers.Prefix(paragraph);
        var level = headings.LevelOf(paragraph);
        var parts = text.Split('\n');
        for (var i = 0; i < parts.Length; i++)
        {
            Put(
                i == 0 ? prefix + parts[i] : parts[i],
                level,
                startsParagraph: i == 0,
                startsPage: i == 0 && WordRuns.StartsPage(paragraph)
            );
        }
    }

    /// <summary>A row with one filled cell is text; a row with more is their texts parted by tabs.</summary>
    private void Rows(Table table)
    {
        foreach (var row in table.Elements<TableRow>())
        {
            var cells = row.Elements<TableCell>().ToList();
            var filled = cells.FindAll(cell => cell.InnerText.Trim().Length > 0);
            if (filled.Count == 1)
            {
                Blocks(filled[0]);
            }
            else if (filled.Count > 1 && IsLabelled(filled))
            {
                filled.ForEach(Blocks);
            }
            else if (filled.Count > 1)
            {
                Put(
                    string.Join('\t', cells.Select(CellText)).TrimEnd('\t'),
                    null,
                    startsParagraph: true,
                    startsPage: false
                );
            }
        }
    }

    /// <summary>A label in the first cell and several paragraphs in the second are read one after the other.</summary>
    private static bool IsLabelled(List<TableCell> filled) =>
        filled.Count == 2
        && filled[0].Elements<Paragraph>().Count() == 1
        && filled[1].Elements<Paragraph>().Count(paragraph => paragraph.InnerText.Length > 0) > 1;

    private string CellText(TableCell cell) =>
        string.Join(' ', cell.Descendants<Paragraph>().Select(runs.Text).Where(text => text.Length > 0))
            .Replace('\n', ' ')
            .Replace('\t', ' ');

    private void Put(string text, int? level, bool startsParagraph, bool startsPage) =>
        lines.Add(new SourceLine(lines.Count + 1, text, level, startsPage, startsParagraph));
}
