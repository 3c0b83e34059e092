using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// Field by field what the loser of a race wrote and what is stored: <c>&lt;both-versions /&gt;</c> below the error summary.
/// Nothing when there was no race; see <see cref="BothVersions"/>.
/// </summary>
[HtmlTargetElement("both-versions", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BothVersionsTagHelper(IHtmlHelper html) : TagHelper
{
    /// <summary>Id of the table, which the error summary links to.</summary>
    public const string Anchor = "begge-udgaver";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (BothVersions.Of(ViewContext.HttpContext) is not { } versions)
        {
            output.SuppressOutput();
            return;
        }

        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(await html.PartialAsync("_BothVersions", versions));
    }
}
