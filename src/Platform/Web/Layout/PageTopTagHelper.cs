using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>
/// The top of a page: <c>&lt;page-top title="..." kicker="..."&gt;</c> around <c>crumb</c>, <c>page-lead</c>,
/// <c>page-actions</c> and <c>page-help</c>. The title is also the window's title and the last crumb;
/// when a form was refused, the window's title says so first, for those who hear it before the page.
/// </summary>
public sealed class PageTopTagHelper(IHtmlHelper html) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Title { get; set; } = "";

    public string? Kicker { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var top = new PageTop { Title = Title, Kicker = Kicker };
        context.Items[typeof(PageTop)] = top;
        await output.GetChildContentAsync();
        var page = ViewContext.HttpContext;
        page.Items[typeof(PageTop)] = FormRefusal.Of(page) is null ? Title : $"Fejl: {Title}";
        page.Items[typeof(PageTopTagHelper)] = Title;
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync("_PageTop", top));
    }
}

/// <summary>One step of the path: <c>&lt;crumb href="/takster"&gt;Takster&lt;/crumb&gt;</c>.</summary>
[HtmlTargetElement("crumb", ParentTag = "page-top")]
public sealed class CrumbTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = System.Net.WebUtility.HtmlDecode((await output.GetChildContentAsync()).GetContent());
        ((PageTop)context.Items[typeof(PageTop)]).Crumbs.Add(new(text, Href));
        output.SuppressOutput();
    }
}

/// <summary>The lead, the actions or the help of a page; the help may name a guide to read on in.</summary>
[HtmlTargetElement("page-lead", ParentTag = "page-top")]
[HtmlTargetElement("page-actions", ParentTag = "page-top")]
[HtmlTargetElement("page-help", ParentTag = "page-top")]
public sealed class PageTopPartTagHelper : TagHelper
{
    public string? Guide { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var top = (PageTop)context.Items[typeof(PageTop)];
        var content = await output.GetChildContentAsync();
        switch (context.TagName)
        {
            case "page-lead":
                top.Lead = content;
                break;
            case "page-actions":
                top.Actions = content;
                break;
            default:
                top.Help = content;
                top.Guide = Guide;
                break;
        }

        output.SuppressOutput();
    }
}
