using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// Ties what is wrong with a field to the field: when the form was refused for the field with this id, the field is
/// described by its <c>field-error</c> too, and says that it is invalid. Every field of every form, without being asked.
/// </summary>
[HtmlTargetElement("input", Attributes = "id", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = "id")]
[HtmlTargetElement("textarea", Attributes = "id")]
[HtmlTargetElement("fieldset", Attributes = "id")]
public sealed class FaultyFieldTagHelper : TagHelper
{
    private const string DescribedBy = "aria-describedby";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (FormRefusal.Of(ViewContext.HttpContext) is not { } refusal)
        {
            return;
        }

        var id = Text(output.Attributes["id"]?.Value);
        if (!refusal.Faults.Any(fault => fault.Field == id))
        {
            return;
        }

        var described = Text(output.Attributes[DescribedBy]?.Value);
        var own = FieldErrorTagHelper.IdOf(id);
        output.Attributes.SetAttribute(DescribedBy, described.Length == 0 ? own : $"{described} {own}");
        if (output.TagName != "fieldset")
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }
    }

    private static string Text(object? value)
    {
        if (value is not IHtmlContent content)
        {
            return value?.ToString()?.Trim() ?? "";
        }

        using var writer = new StringWriter(Kernel.Danish.Invariant);
        content.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString()).Trim();
    }
}
