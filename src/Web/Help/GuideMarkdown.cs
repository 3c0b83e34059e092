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
internal static class GuideMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseDefinitionLists()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    public static Guide Read(string name, string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        if (document.Count < 2 || document[0] is not HeadingBlock title || document[1] is not ParagraphBlock lead)
        {
            throw new InvalidOperationException($"The guide {name} does not begin with a heading and a paragraph.");
        }

        document.Remove(title);
        document.Remove(lead);
        foreach (var table in document.Descendants<Table>())
        {
            table.GetAttributes().AddClass("table");
        }

        var sections = document
            .OfType<HeadingBlock>()
            .Where(heading => heading.Level == 2)
            .Select(heading => new GuideSection(heading.GetAttributes().Id ?? "", Plain(heading)));
        return new(name, Plain(title), Plain(lead), new HtmlString(Render(document)), [.. sections]);
    }

    private static string Render(MarkdownDocument document)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTable());
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new ScrollingCode());
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
            renderer.Write(
                "<div class=\"table--responsive-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel\">"
            );
            base.Write(renderer, table);
            renderer.Write("</div>");
        }
    }

    private sealed class ScrollingCode : CodeBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            renderer.Write("<div class=\"rv-code\" role=\"region\" tabindex=\"0\" aria-label=\"Kommando\">");
            base.Write(renderer, block);
            renderer.Write("</div>");
        }
    }
}
