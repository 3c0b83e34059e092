using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>
/// What people write in Markdown as HTML: headings, lists, tables, bold and links. Raw HTML is shown as text, pictures
/// become links, and a link leads to a site or a page here or nowhere.
/// </summary>
public static class DanishMarkdown
{
    private const int DeepestHeading = 6;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Build();

    /// <summary>The HTML of a text.</summary>
    /// <param name="text">Markdown; null or empty for nothing.</param>
    /// <param name="topHeading">The level its largest heading gets: 3 below a page's own heading of a section.</param>
    public static IHtmlContent ToHtml(string? text, int topHeading = 3)
    {
        var document = Markdown.Parse(text ?? "", Pipeline);
        SetLevels([.. document.Descendants<HeadingBlock>()], topHeading);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.IsImage = false;
            link.Url = IsHarmless(link.Url) ? link.Url : "";
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail))
        {
            link.Url = IsHarmless(link.Url) ? link.Url : "";
        }

        foreach (var table in document.Descendants<Table>())
        {
            table.GetAttributes().AddClass("table");
            AlignByClass(table);
        }

        return new HtmlString(Render(document));
    }

    /// <summary>True for an address of a site or a mail, or of a page here.</summary>
    public static bool IsHarmless(string? address) =>
        address is { Length: > 0 }
        && (
            (address[0] is '/' && !address.StartsWith("//", StringComparison.Ordinal))
            || address[0] is '#'
            || Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto"
        );

    /// <summary>Markdig writes the alignment of a column as a style, which pages do not allow; figures get the class they have here.</summary>
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (
                var cell in row.OfType<TableCell>()
                    .Where(
                        (_, place) =>
                            place < table.ColumnDefinitions.Count
                            && table.ColumnDefinitions[place].Alignment == TableColumnAlign.Right
                    )
            )
            {
                cell.GetAttributes().AddClass("num");
            }
        }

        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }
    }

    /// <summary>The largest heading used gets the top level, and none lies more than one below the one before it.</summary>
    private static void SetLevels(IReadOnlyList<HeadingBlock> headings, int top)
    {
        var used = headings.Select(heading => heading.Level).Distinct().Order().ToList();
        var before = top - 1;
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(Math.Min(top + used.IndexOf(heading.Level), before + 1), DeepestHeading);
            before = heading.Level;
        }
    }

    private static string Render(MarkdownDocument document)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTable());
        renderer.Render(document);
        return writer.ToString();
    }

    private sealed class ScrollingTable : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write(
                "<div class=\"table--responsive-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Tabel i teksten\">"
            );
            base.Write(renderer, table);
            renderer.Write("</div>");
        }
    }
}
