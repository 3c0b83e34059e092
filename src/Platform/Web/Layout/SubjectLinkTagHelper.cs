using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.References;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>
/// A typed reference as a link with the thing's own title: <c>&lt;subject-link reference="row.Decision" /&gt;</c>. A thing
/// the visitor may not open is said not to be public; a reference to nothing known stands as written; none is an en dash.
/// </summary>
[HtmlTargetElement("subject-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SubjectLinkTagHelper(SubjectLinks links) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The reference: decision/{id}; null or empty for none.</summary>
    public string? Reference { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var found = await links.LookAsync(SubjectReference.Parse(Reference), ViewContext.HttpContext.RequestAborted);
        if (found.Link is { } link)
        {
            output.Content.SetHtmlContent(LinkOf(link));
            return;
        }

        output.Content.SetContent(
            found.IsThere ? "ikke offentlig"
            : string.IsNullOrEmpty(Reference) ? "–"
            : Reference
        );
    }

    internal static TagBuilder LinkOf(SubjectLink link)
    {
        var anchor = new TagBuilder("a");
        anchor.Attributes["href"] = link.Address;
        anchor.InnerHtml.Append(link.Title);
        return anchor;
    }
}

/// <summary>
/// The decision that set a dated parameter, as a link after its source: <c>&lt;parameter-decision of="parameter" /&gt;</c>.
/// It is looked up when the page is shown, so that a stored derivation stays as it was. Nothing when no decision set it, or
/// the visitor may not open it.
/// </summary>
[HtmlTargetElement("parameter-decision", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ParameterDecisionTagHelper(ParameterDecisions decisions, SubjectLinks links) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The parameter with its area and first day.</summary>
    public Parameter? Of { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var cancellation = ViewContext.HttpContext.RequestAborted;
        if (
            Of is { } parameter
            && await decisions.OfAsync(parameter, cancellation) is { } decision
            && await links.FindAsync(SubjectReference.Parse(decision), cancellation) is { } link
        )
        {
            output.Content.SetHtmlContent(" · beslutning: ");
            output.Content.AppendHtml(SubjectLinkTagHelper.LinkOf(link));
            return;
        }

        output.SuppressOutput();
    }
}
