using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Kernel;

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
        output.Content.AppendHtml("<div class=\"alert-body\"><h2 class=\"alert-heading\">");
        output.Content.Append(Heading(refusal)).AppendHtml("</h2><ul>");
        foreach (var fault in refusal.Faults)
        {
            var link = new TagBuilder("a");
            link.Attributes["href"] = $"#{fault.Field}";
            link.InnerHtml.Append(fault.Fault.Message);
            output.Content.AppendHtml("<li>").AppendHtml(link).AppendHtml(" <span class=\"rv-fault\">");
            output.Content.Append($"({fault.Fault.Id})").AppendHtml("</span></li>");
        }

        output.Content.AppendHtml("</ul></div>");
    }

    /// <summary>How many fields to mend; a refusal that is about no field of the form is not about mending one.</summary>
    private string Heading(FormRefusal refusal)
    {
        var fields = refusal.Faults.Select(fault => fault.Field).Distinct(StringComparer.Ordinal).ToList();
        return fields.Count > 1 ? $"Ret {Danish.Number(fields.Count)} felter"
            : Posted.Has(ViewContext.HttpContext, fields[0]) ? "Ret ét felt"
            : "Det gik ikke";
    }
}

/// <summary>
/// What is wrong with one field: <c>&lt;field-error for="fil" /&gt;</c>; its id is the field's with <c>-fejl</c> added,
/// and the field is described by it; see <see cref="FaultyFieldTagHelper"/>. Nothing when the field is right.
/// </summary>
[HtmlTargetElement("field-error", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldErrorTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string For { get; set; } = "";

    /// <summary>Id of the words about the field with the id.</summary>
    public static string IdOf(string field) => $"{field}-fejl";

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
        output.Attributes.SetAttribute("id", IdOf(For));
        output.Content.SetContent(fault.Fault.Message);
    }
}
