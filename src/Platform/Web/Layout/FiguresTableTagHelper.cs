using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>
/// A dense table of figures in a region that scrolls on narrow screens: <c>&lt;figures-table caption="..."&gt;</c> around
/// thead, tbody and tfoot. Numbers carry the class <c>num</c>, units stand in the head as <c>rv-unit</c>.
/// </summary>
public sealed class FiguresTableTagHelper : TagHelper
{
    /// <summary>What the table shows; read aloud, and shown unless hidden.</summary>
    public string Caption { get; set; } = "";

    /// <summary>True when a heading right above already says it.</summary>
    public bool HideCaption { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "table";
        output.Attributes.SetAttribute("class", "table rv-figures");
        output.PreElement.AppendHtml(
            "<div class=\"table--responsive-scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        );
        output.PreElement.Append($"{Caption}, tabel");
        output.PreElement.AppendHtml("\">");
        output.PreContent.AppendHtml(HideCaption ? "<caption class=\"sr-only\">" : "<caption>");
        output.PreContent.Append(Caption);
        output.PreContent.AppendHtml("</caption>");
        output.PostElement.AppendHtml("</div>");
    }
}
