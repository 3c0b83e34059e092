using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>
/// Words in a picture: <c>&lt;picture-text css="m q" x="12.5" y="30"&gt;median&lt;/picture-text&gt;</c> writes an SVG
/// text, whose own tag Razor keeps for itself.
/// </summary>
public sealed class PictureTextTagHelper : TagHelper
{
    /// <summary>Classes: m middle, e end, b bold, q quiet.</summary>
    public string Css { get; set; } = "";

    public string X { get; set; } = "";

    public int Y { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "text";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Css.Length > 0)
        {
            output.Attributes.SetAttribute("class", Css);
        }

        output.Attributes.SetAttribute("x", X);
        output.Attributes.SetAttribute("y", Y);
    }
}
