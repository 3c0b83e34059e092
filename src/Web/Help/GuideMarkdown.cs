using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Rammevaerk.Web.Help;

/// <summary>Turns a guide's Markdown into HTML. Raw HTML in it is shown as text, never as HTML.</summary>
public static class GuideMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseDefinitionLists()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    /// <summary>Reads one guide.</summary>
    /// <exception cref="InvalidOperationException">It does not begin with a heading and a paragraph.</exception>
    public static Guide Read(string name, string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        if (document.Count < 2 || document[0] is not HeadingBlock title || document[1] is not ParagraphBlock lead)
        {
            throw new InvalidOperationException($"The guide {name} does not begin with a heading and a paragraph.");
        }

        document.Remove(title);
        document.Remove(lead);
        NameTables(document, Plain(title));
        PlacePictures(document);

        var sections = document
            .OfType<HeadingBlock>()
            .Where(heading => heading.Level == 2)
            .Select(heading => new GuideSection(heading.GetAttributes().Id ?? "", Plain(heading)));
        return new(name, Plain(title), Plain(lead), new HtmlString(Render(document)), [.. sections]);
    }

    /// <summary>Each table is called what the heading above it says.</summary>
    private static void NameTables(MarkdownDocument document, string title)
    {
        var name = title;
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                name = Plain(heading);
            }
            else if (block is Table table)
            {
                table.GetAttributes().AddClass("table");
                table.SetData(typeof(ScrollingTable), name);
            }
        }
    }

    /// <summary>A guide names its pictures from its own folder; here they lie below the guides' address.</summary>
    private static void PlacePictures(MarkdownDocument document)
    {
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            picture.Url = $"/hjaelp/{picture.Url}";
            picture.GetAttributes().AddClass("rv-guide-picture");
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

    private static string Plain(LeafBlock block) =>
        string.Concat(
            block
                .Inline?.Descendants()
                .Select(part =>
                    part switch
                    {
                        LiteralInline literal => literal.Content.ToString(),
                        CodeInline code => code.Content,
                        LineBreakInline => " ",
                        _ => "",
                    }
                )
                ?? []
        );

    private sealed class ScrollingTable : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"table--responsive-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
            renderer.WriteEscape($"{table.GetData(typeof(ScrollingTable))}, tabel").Write("\">");
            base.Write(renderer, table);
            renderer.Write("</div>");
        }
    }
}
