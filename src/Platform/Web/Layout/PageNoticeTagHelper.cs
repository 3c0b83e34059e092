using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>What was just done, with a button to undo it where it can be: <c>&lt;page-notice /&gt;</c> in the layout; see <see cref="Notice"/>.</summary>
[HtmlTargetElement("page-notice", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PageNoticeTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Notice.Take(ViewContext.HttpContext) is not { } notice)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "rv-notice");
        output.Attributes.SetAttribute("role", "status");
        output.Content.AppendHtml("<p>").Append(notice.Text).AppendHtml("</p>");
        if (notice.UndoAddress is { } address)
        {
            var form = new TagBuilder("form");
            form.Attributes["method"] = "post";
            form.Attributes["action"] = address;
            form.InnerHtml.AppendHtml("<button class=\"button button-secondary\" type=\"submit\">Fortryd</button>");
            if (generator.GenerateAntiforgery(ViewContext) is { } token)
            {
                form.InnerHtml.AppendHtml(token);
            }

            output.Content.AppendHtml(form);
        }
    }
}
