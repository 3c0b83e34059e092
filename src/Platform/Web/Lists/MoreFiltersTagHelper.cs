using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>
/// The filters of a list that a phone folds away, so that the list itself is on the first screen: <c>&lt;more-filters&gt;</c>
/// around the groups after the search field. Unfolded when the address sets one of them; on a wide screen always.
/// </summary>
[HtmlTargetElement("more-filters")]
public sealed partial class MoreFiltersTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        var query = ViewContext.HttpContext.Request.Query;
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "rv-more");
        if (FieldName().Matches(fields.GetContent()).Any(name => query[name.Groups["name"].Value].ToString() is not ""))
        {
            output.Attributes.SetAttribute("open", "");
        }

        output.PreContent.SetHtmlContent("<summary>Flere filtre</summary>");
    }

    [GeneratedRegex("name=\"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();
}
