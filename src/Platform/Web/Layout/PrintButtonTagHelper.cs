using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>A button that prints the page: <c>&lt;print-button /&gt;</c>. Without JavaScript it stays hidden, since it could do nothing.</summary>
[HtmlTargetElement("print-button", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PrintButtonTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "button");
        output.Attributes.SetAttribute("class", "rv-print");
        output.Attributes.SetAttribute("hidden", "hidden");
        output.Content.SetContent("Udskriv");
    }
}
