using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>Words in the year wheel; writes an SVG text, whose own tag Razor keeps for itself.</summary>
public sealed class WheelTextTagHelper : TagHelper
{
    /// <summary>Classes: m middle, b bold, q quiet, on what is filled.</summary>
    public string Css { get; set; } = "";

    public string X { get; set; } = "";

    public string Y { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "text";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Css);
        output.Attributes.SetAttribute("x", X);
        output.Attributes.SetAttribute("y", Y);
    }
}
