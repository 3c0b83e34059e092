using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// A step that must be confirmed, without JavaScript: a button that unfolds what will happen, a field for the reason, and
/// the button that does it. <c>&lt;confirm-form id="luk" action="/takster/runder/..." heading="Luk runden"
/// consequence="Ingen kan aflevere herefter." button="Luk runden" version="3" /&gt;</c>; fields of one's own stand inside.
/// Posts <c>begrundelse</c> and <c>version</c>; see <see cref="Reason"/>. Unfolded when it was refused.
/// </summary>
[HtmlTargetElement("confirm-form")]
public sealed class ConfirmFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>Name of the posted field with the form's id, which tells the forms of a page apart.</summary>
    public const string IdField = "bekraeft";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Unique on the page; the reason's field is called so with <c>-begrundelse</c> added.</summary>
    public string Id { get; set; } = "";

    /// <summary>Where the form is posted.</summary>
    public string Action { get; set; } = "";

    /// <summary>What is about to happen; also on the button that unfolds the form.</summary>
    public string Heading { get; set; } = "";

    /// <summary>What follows from it, in one or two sentences.</summary>
    public string Consequence { get; set; } = "";

    /// <summary>The words of the button that does it.</summary>
    public string Button { get; set; } = "";

    /// <summary>The version of the row the form was filled from; null when it has none.</summary>
    public int? Version { get; set; }

    /// <summary>False when no reason is asked for.</summary>
    public bool AskReason { get; set; } = true;

    /// <summary>Help under the reason's label.</summary>
    public string ReasonHint { get; set; } = "Begrundelsen gemmes i sporet.";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var own = await output.GetChildContentAsync();
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "rv-confirm");
        output.Attributes.SetAttribute("id", Id);
        output.Attributes.SetAttribute("tabindex", "-1");
        if (IsRefused())
        {
            output.Attributes.SetAttribute("open", "");
        }

        output.Content.AppendHtml("<summary>").Append(Heading).AppendHtml("</summary>");
        output.Content.AppendHtml(Form(own));
    }

    private string ReasonField => Reason.FieldOf(Id);

    private FieldFault? ReasonFault =>
        FormRefusal.Of(ViewContext.HttpContext)?.Faults.FirstOrDefault(fault => fault.Field == ReasonField);

    private bool IsRefused() =>
        FormRefusal.Of(ViewContext.HttpContext) is not null
        && string.Equals(Posted.Value(ViewContext.HttpContext, IdField), Id, StringComparison.Ordinal);

    private TagBuilder Form(TagHelperContent own)
    {
        var form = new TagBuilder("form");
        form.Attributes["method"] = "post";
        form.Attributes["action"] = Action;
        form.InnerHtml.AppendHtml("<p>").Append(Consequence).AppendHtml("</p>").AppendHtml(own);
        if (AskReason)
        {
            form.InnerHtml.AppendHtml(ReasonGroup());
        }

        form.InnerHtml.AppendHtml(HiddenField.Of(IdField, Id));
        if (Version is { } version)
        {
            form.InnerHtml.AppendHtml(HiddenField.Of("version", version.ToString(Danish.Invariant)));
        }

        var button = new TagBuilder("button");
        button.AddCssClass("button button-primary");
        button.Attributes["type"] = "submit";
        button.InnerHtml.Append(Button.Length > 0 ? Button : Heading);
        form.InnerHtml.AppendHtml(button);
        if (generator.GenerateAntiforgery(ViewContext) is { } token)
        {
            form.InnerHtml.AppendHtml(token);
        }

        return form;
    }

    private TagBuilder ReasonGroup()
    {
        var group = new TagBuilder("div");
        group.AddCssClass(ReasonFault is null ? "form-group" : "form-group form-error");
        var label = new TagBuilder("label");
        label.AddCssClass("form-label");
        label.Attributes["for"] = ReasonField;
        label.InnerHtml.Append("Begrundelse");
        group.InnerHtml.AppendHtml(label);
        group.InnerHtml.AppendHtml(Span("form-hint", $"{ReasonField}-hjaelp", ReasonHint));
        if (ReasonFault is { } fault)
        {
            group.InnerHtml.AppendHtml(Span("form-error-message", $"{ReasonField}-fejl", fault.Fault.Message));
        }

        var area = new TagBuilder("textarea");
        area.AddCssClass("form-input");
        area.Attributes["id"] = ReasonField;
        area.Attributes["name"] = Reason.Field;
        area.Attributes["rows"] = "3";
        area.Attributes["maxlength"] = Reason.Longest.ToString(Danish.Invariant);
        area.Attributes["required"] = "";
        area.Attributes["aria-describedby"] =
            $"{ReasonField}-hjaelp" + (ReasonFault is null ? "" : $" {ReasonField}-fejl");
        if (ReasonFault is not null)
        {
            area.Attributes["aria-invalid"] = "true";
        }

        area.InnerHtml.Append(IsRefused() ? Posted.Value(ViewContext.HttpContext, Reason.Field) ?? "" : "");
        group.InnerHtml.AppendHtml(area);
        return group;
    }

    private static TagBuilder Span(string css, string id, string text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(css);
        span.Attributes["id"] = id;
        span.InnerHtml.Append(text);
        return span;
    }
}
