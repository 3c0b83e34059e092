using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>
/// A change as a share: <c>&lt;rate-change share="row.Change" limit="0.05" /&gt;</c>. Up and down are signs, not colours;
/// a change beyond the limit is marked and says so. An en dash when there is nothing to compare with.
/// </summary>
[HtmlTargetElement("rate-change", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChangeTagHelper : TagHelper
{
    public decimal? Share { get; set; }

    /// <summary>The share beyond which the change must be explained; null for no limit.</summary>
    public decimal? Limit { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Share is not { } share)
        {
            output.Content.SetContent("–");
            return;
        }

        var isOver = decimal.Abs(share) > Limit;
        output.Attributes.SetAttribute("class", isOver ? "rv-delta rv-over" : "rv-delta");
        // The mark stands first, so that the figures of a column stay under each other.
        output.Content.AppendHtml(isOver ? "<span aria-hidden=\"true\">! </span>" : "");
        output.Content.Append(Words(share));
        output.Content.AppendHtml(isOver ? "<span class=\"sr-only\"> over grænsen</span>" : "");
    }

    /// <summary>▲ +1,2 %, ▼ −0,6 % or = 0,0 %.</summary>
    public static string Words(decimal share)
    {
        var rounded = decimal.Round(share, 3, MidpointRounding.AwayFromZero);
        var shown = Danish.Percent(rounded);
        return rounded > 0m ? $"▲ +{shown}"
            : rounded < 0m ? $"▼ {shown}"
            : $"= {shown}";
    }
}
