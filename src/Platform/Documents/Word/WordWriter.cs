using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rammevaerk.Platform.Documents.Charts;

namespace Rammevaerk.Platform.Documents.Word;

/// <summary>
/// Writes Word documents in Danish: real styles, lists, tables and a table of contents. The one thin helper over the Open
/// XML SDK; pages are A4.
/// </summary>
public sealed class WordWriter(WordFrame frame)
{
    private const int DecisionIndent = 227;

    private readonly List<OpenXmlElement> body = [];
    private readonly List<WordHeading> headings = [];
    private readonly WordNumbering numbering = new();
    private readonly WordLinks links = new();
    private readonly List<(Paragraph Place, NativeChart Chart)> charts = [];
    private int? contentsAt;
    private string contentsHeading = "";
    private int contentsLevels;

    public void Title(string text) => body.Add(Styled("Title", [text]));

    /// <summary>A heading of level 1 to 4; the upper ones stand in the table of contents.</summary>
    public void Heading(int level, string text)
    {
        var name = $"_Toc{headings.Count + 1:D4}";
        var id = $"{headings.Count + 1}";
        var paragraph = Styled($"Heading{Math.Clamp(level, 1, 4)}", []);
        paragraph.Append(new BookmarkStart { Name = name, Id = id });
        paragraph.Append(links.Of([text]));
        paragraph.Append(new BookmarkEnd { Id = id });
        headings.Add(new WordHeading(level, text, name));
        body.Add(paragraph);
    }

    /// <summary>A heading of level 2 to 4 within one of the contents' entries; it stands in no table of contents.</summary>
    public void PartHeading(int level, string text) =>
        body.Add(Styled($"PartHeading{Math.Clamp(level, 2, 4)}", [text]));

    /// <summary>A paragraph in one of <see cref="WordStyles"/>.</summary>
    public void Paragraph(string style, params IReadOnlyList<WordRun> runs) => body.Add(Styled(style, runs));

    /// <summary>A bullet, nested from level 0.</summary>
    public void Bullet(int level, params IReadOnlyList<WordRun> runs) =>
        body.Add(InList("ListBullet", WordNumbering.Bullets, level, runs));

    /// <summary>A line of a list inside the box of a decision.</summary>
    /// <param name="list">A numbered list's number; null for bullets.</param>
    /// <param name="level">How deep, from 0.</param>
    /// <param name="runs">The line.</param>
    public void DecisionLine(int? list, int level, params IReadOnlyList<WordRun> runs)
    {
        var paragraph = InList(WordStyles.Decision, list ?? WordNumbering.Bullets, level, runs);
        paragraph.ParagraphProperties!.Indentation = WordNumbering.IndentOf(level, DecisionIndent);
        body.Add(paragraph);
    }

    /// <summary>Begins a numbered list and gives its number, for <see cref="Numbered"/>.</summary>
    public int BeginNumbered(int first = 1) => numbering.Begin(first);

    /// <summary>A line of a numbered list.</summary>
    public void Numbered(int list, int level, params IReadOnlyList<WordRun> runs) =>
        body.Add(InList("ListNumber", list, level, runs));

    /// <summary>A table whose first row is its head, repeated on every page it reaches.</summary>
    /// <param name="caption">What it shows; written above it when not empty, and told to screen readers.</param>
    /// <param name="rows">Cells by row; the first row is the head.</param>
    /// <param name="isHidden">True when the caption is for screen readers only.</param>
    /// <param name="widths">Shares of the width; null for equal ones.</param>
    /// <param name="isNumber">Columns of numbers, which stand to the right; null for none.</param>
    public void Table(
        string caption,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<WordRun>>> rows,
        bool isHidden = false,
        IReadOnlyList<int>? widths = null,
        IReadOnlyList<bool>? isNumber = null
    )
    {
        if (caption.Length > 0 && !isHidden)
        {
            body.Add(Styled("Caption", [caption]));
        }

        body.Add(
            new WordTable(links, "Lines", hasHead: true, WordPage.WidthOf(frame)).Of(caption, rows, widths, isNumber)
        );
        body.Add(Styled("AfterTable", []));
    }

    /// <summary>A chart Word draws itself; its numbers should stand in a table beside it.</summary>
    public void Chart(NativeChart chart)
    {
        var place = new Paragraph(new ParagraphProperties(new KeepNext()));
        charts.Add((place, chart));
        body.Add(place);
    }

    /// <summary>Labels with their texts, without lines.</summary>
    public void Facts(string caption, IReadOnlyList<(string Label, IReadOnlyList<WordRun> Text)> facts)
    {
        body.Add(
            new WordTable(links, "Facts", hasHead: false, WordPage.WidthOf(frame)).Of(
                caption,
                [
                    .. facts.Select(fact =>
                        (IReadOnlyList<IReadOnlyList<WordRun>>)
                            [
                                [new WordRun(fact.Label, IsBold: true)],
                                fact.Text,
                            ]
                    ),
                ],
                [22, 78],
                isNumber: null
            )
        );
        body.Add(Styled("AfterTable", []));
    }

    /// <summary>Puts the table of contents here, under a heading that is not in it.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="levels">How many levels of headings are in it.</param>
    public void Contents(string heading, int levels) =>
        (contentsAt, contentsHeading, contentsLevels) = (body.Count, heading, levels);

    /// <summary>The document as bytes.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        Save(stream);
        return stream.ToArray();
    }

    private void Save(Stream stream)
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        using (var styles = typeof(WordWriter).Assembly.GetManifestResourceStream("word-styles.xml")!)
        {
            main.AddNewPart<StyleDefinitionsPart>().FeedData(styles);
        }

        main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering.Build();
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
            new UpdateFieldsOnOpen { Val = true },
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = "da-DK" }
        );
        links.AddTo(main);
        for (var i = 0; i < charts.Count; i++)
        {
            WordChart.AddTo(main, charts[i].Place, charts[i].Chart, WordPage.WidthOf(frame), (uint)i + 1);
        }

        main.Document = new Document(new Body([.. Content(), WordPage.AddTo(main, frame)]));
        document.PackageProperties.Title = frame.Title;
        document.PackageProperties.Creator = frame.Creator;
        document.PackageProperties.Language = "da-DK";
    }

    private IEnumerable<OpenXmlElement> Content() =>
        contentsAt is not { } place
            ? body
            : [.. body.Take(place), WordContents.Of(contentsHeading, contentsLevels, headings), .. body.Skip(place)];

    private Paragraph Styled(string style, IReadOnlyList<WordRun> runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(links.Of(runs));
        return paragraph;
    }

    private Paragraph InList(string style, int list, int level, IReadOnlyList<WordRun> runs)
    {
        var paragraph = Styled(style, runs);
        paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(
            new NumberingLevelReference { Val = Math.Clamp(level, 0, WordNumbering.Levels - 1) },
            new NumberingId { Val = list }
        );
        return paragraph;
    }
}

/// <summary>A heading and the bookmark at it.</summary>
internal sealed record WordHeading(int Level, string Text, string Bookmark);
