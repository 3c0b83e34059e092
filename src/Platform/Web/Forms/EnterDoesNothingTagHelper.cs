using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// First in a form whose buttons each do something else to what is chosen: <c>&lt;enter-does-nothing /&gt;</c>. Enter in a
/// field presses the form's first button, and this one cannot be pressed; so only a button somebody chose does anything.
/// </summary>
[HtmlTargetElement("enter-does-nothing", TagStructure = TagStructure.WithoutEndTag)]
public sealed class EnterDoesNothingTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("disabled", "");
        output.Attributes.SetAttribute("hidden", "");
    }
}
