using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>
/// A column's head whose words order the list: <c>&lt;th sort="takst" unit="kr."&gt;Takst&lt;/th&gt;</c>. Works by a link;
/// the order stands in <c>aria-sort</c> and as an arrow.
/// </summary>
[HtmlTargetElement("th", Attributes = "sort")]
public sealed class SortHeadTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The column's key.</summary>
    public string Sort { get; set; } = "";

    /// <summary>A second line under the words, or null.</summary>
    public string? Unit { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var order = ListOrder.Of(request);
        var words = await output.GetChildContentAsync();
        output.Attributes.SetAttribute("scope", "col");
        var link = new TagBuilder("a");
        link.AddCssClass("rv-sort");
        link.Attributes["href"] = ListAddress.With(request, ListOrder.Parameter, order.Next(Sort));
        link.InnerHtml.AppendHtml(words);
        if (order.Key == Sort)
        {
            output.Attributes.SetAttribute("aria-sort", order.Descending ? "descending" : "ascending");
            link.InnerHtml.AppendHtml($" <span aria-hidden=\"true\">{(order.Descending ? "↓" : "↑")}</span>");
        }

        output.Content.SetHtmlContent(link);
        if (Unit is not null)
        {
            var unit = new TagBuilder("span");
            unit.AddCssClass("rv-unit");
            unit.InnerHtml.Append(Unit);
            output.Content.AppendHtml(unit);
        }
    }
}
