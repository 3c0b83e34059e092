using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Documents.Word;

/// <summary>Writes Markdown into a Word document: what <see cref="DanishMarkdown"/> is for pages.</summary>
/// <param name="word">Where.</param>
/// <param name="topHeading">The level a first heading gets.</param>
/// <param name="style">The style of ordinary paragraphs.</param>
public sealed class WordMarkdown(WordWriter word, int topHeading, string style = WordStyles.Normal)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Build();

    public void Write(string markdown)
    {
        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            Write(block, style, 0);
        }
    }

    /// <summary>The text of a line of Markdown as runs.</summary>
    public static IReadOnlyList<WordRun> Line(string markdown) =>
        [
            .. Markdown
                .Parse(markdown, Pipeline)
                .Descendants<LeafBlock>()
                .SelectMany((block, index) => index == 0 ? Runs(block) : [new WordRun("\n"), .. Runs(block)]),
        ];

    private void Write(Block block, string paragraphStyle, int level)
    {
        switch (block)
        {
            case HeadingBlock heading:
                word.Heading(heading.Level + topHeading - 1, string.Concat(Runs(heading).Select(run => run.Text)));
                break;
            case ListBlock list:
                WriteList(list, level);
                break;
            case Table table:
                WriteTable(table);
                break;
            case QuoteBlock quote:
                foreach (var inner in quote)
                {
                    Write(inner, WordStyles.Quote, level);
                }

                break;
            case CodeBlock code:
                word.Paragraph(paragraphStyle, new WordRun(code.Lines.ToString()));
                break;
            case LeafBlock { Inline: not null } paragraph:
                word.Paragraph(paragraphStyle, Runs(paragraph));
                break;
        }
    }

    private void WriteList(ListBlock list, int level)
    {
        var first = int.TryParse(list.OrderedStart, Danish.Invariant, out var start) ? start : 1;
        var number = list.IsOrdered ? word.BeginNumbered(first) : 0;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var isMarked = false;
            foreach (var inner in item)
            {
                if (!isMarked && inner is LeafBlock { Inline: not null } leaf)
                {
                    isMarked = true;
                    WriteItem(list, number, level, Runs(leaf));
                }
                else
                {
                    Write(inner, style, level + 1);
                }
            }
        }
    }

    private void WriteItem(ListBlock list, int number, int level, IReadOnlyList<WordRun> runs)
    {
        if (style == WordStyles.Decision)
        {
            word.DecisionLine(list.IsOrdered ? number : null, level, runs);
        }
        else if (list.IsOrdered)
        {
            word.Numbered(number, level, runs);
        }
        else
        {
            word.Bullet(level, runs);
        }
    }

    private void WriteTable(Table table) =>
        word.Table(
            "Tabel",
            [
                .. table
                    .OfType<TableRow>()
                    .Select(row =>
                        (IReadOnlyList<IReadOnlyList<WordRun>>)
                            [
                                .. row.OfType<TableCell>()
                                    .Select(cell =>
                                        (IReadOnlyList<WordRun>)[.. cell.Descendants<LeafBlock>().SelectMany(Runs)]
                                    ),
                            ]
                    ),
            ],
            isHidden: true,
            isNumber: [.. table.ColumnDefinitions.Select(column => column.Alignment == TableColumnAlign.Right)]
        );

    private static IReadOnlyList<WordRun> Runs(LeafBlock block) =>
        block.Inline is null ? [] : [.. Runs(block.Inline, new WordRun(""))];

    private static IEnumerable<WordRun> Runs(ContainerInline inlines, WordRun like) =>
        inlines.SelectMany(inline => Runs(inline, like));

    private static IEnumerable<WordRun> Runs(Inline inline, WordRun like) =>
        inline switch
        {
            LiteralInline literal => [like with { Text = literal.Content.ToString() }],
            EmphasisInline { DelimiterCount: >= 2 } strong => Runs(strong, like with { IsBold = true }),
            EmphasisInline emphasis => Runs(emphasis, like with { IsItalic = true }),
            LinkInline link => Runs(link, like with { Link = Harmless(link.Url) }),
            AutolinkInline link => [like with { Text = link.Url, Link = Harmless(link.Url) }],
            CodeInline code => [like with { Text = code.Content }],
            HtmlEntityInline entity => [like with { Text = entity.Transcoded.ToString() }],
            LineBreakInline line => [like with { Text = line.IsHard ? "\n" : " " }],
            ContainerInline container => Runs(container, like),
            _ => [],
        };

    private static string? Harmless(string? address) => DanishMarkdown.IsHarmless(address) ? address : null;
}
