using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>A workbook cell: <c>&lt;cell-address at="finding.Cell" /&gt;</c>; nothing when there is none.</summary>
[HtmlTargetElement("cell-address", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CellAddressTagHelper : TagHelper
{
    public CellAddress? At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (At is not { } cell)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "code";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "rv-cell");
        output.Content.SetContent(cell.ToString());
    }
}

/// <summary>What a badge means; the word inside says the same.</summary>
public enum BadgeKind
{
    Plain,
    Info,
    Success,
    Warning,
    Error,
}

/// <summary>A state in a word: <c>&lt;status-badge kind="Error"&gt;Fejl&lt;/status-badge&gt;</c>.</summary>
public sealed class StatusBadgeTagHelper : TagHelper
{
    public BadgeKind Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        var colour = Kind switch
        {
            BadgeKind.Plain => "",
            BadgeKind.Info => " badge-info",
            BadgeKind.Success => " badge-success",
            BadgeKind.Warning => " badge-warning",
            BadgeKind.Error => " badge-error",
            _ => throw new InvalidOperationException(Kind.ToString()),
        };
        output.Attributes.SetAttribute("class", "badge" + colour);
    }
}

/// <summary>An icon beside a word, never alone: <c>&lt;svg-icon name="file-excel" /&gt;</c>.</summary>
[HtmlTargetElement("svg-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SvgIconTagHelper(IFileVersionProvider versions) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>One of the icons that src/Web/assets.mjs copies.</summary>
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var sprite = versions.AddFileVersionToPath(ViewContext.HttpContext.Request.PathBase, "/lib/icons.svg");
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon-svg");
        output.Attributes.SetAttribute("focusable", "false");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<use href=\"{sprite}#{Name}\"></use>");
    }
}
