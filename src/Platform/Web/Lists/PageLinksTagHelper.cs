using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>Leads from page to page of a long list: <c>&lt;page-links number="2" count="11" /&gt;</c>; nothing when one page holds all.</summary>
[HtmlTargetElement("page-links", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PageLinksTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The page shown, from 1.</summary>
    public int Number { get; set; }

    public int Count { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Count <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "rv-pages");
        output.Attributes.SetAttribute("aria-label", "Sider");
        Link(output, Number - 1, "Forrige side", "prev");
        output.Content.AppendHtml("<span>").Append($"Side {Number} af {Count}").AppendHtml("</span>");
        Link(output, Number + 1, "Næste side", "next");
    }

    private void Link(TagHelperOutput output, int page, string words, string relation)
    {
        if (page < 1 || page > Count)
        {
            return;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = ListAddress.With(
            ViewContext.HttpContext.Request,
            ListAddress.PageParameter,
            page.ToString(Danish.Invariant)
        );
        link.Attributes["rel"] = relation;
        link.InnerHtml.Append(words);
        output.Content.AppendHtml(link);
    }
}
