using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// The list of what is wrong with the form, each line a link to its field: <c>&lt;error-summary /&gt;</c> above the form.
/// Nothing when the form was not refused.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (FormRefusal.Of(ViewContext.HttpContext) is not { } refusal)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert alert-error rv-errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "");
        output.Content.AppendHtml("<div class=\"alert-body\"><h2 class=\"alert-heading\">Det gik ikke</h2><ul>");
        foreach (var fault in refusal.Faults)
        {
            var link = new TagBuilder("a");
            link.Attributes["href"] = $"#{fault.Field}";
            link.InnerHtml.Append(fault.Fault.Message);
            output.Content.AppendHtml("<li>").AppendHtml(link).Append($" ({fault.Fault.Id})").AppendHtml("</li>");
        }

        output.Content.AppendHtml("</ul></div>");
    }
}

/// <summary>
/// What is wrong with one field: <c>&lt;field-error for="fil" /&gt;</c>; its id is the field's with <c>-fejl</c> added,
/// for the field's <c>aria-describedby</c>. Nothing when the field is right.
/// </summary>
[HtmlTargetElement("field-error", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldErrorTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string For { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var fault = FormRefusal.Of(ViewContext.HttpContext)?.Faults.FirstOrDefault(fault => fault.Field == For);
        if (fault is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "form-error-message");
        output.Attributes.SetAttribute("id", $"{For}-fejl");
        output.Content.SetContent(fault.Fault.Message);
    }
}
