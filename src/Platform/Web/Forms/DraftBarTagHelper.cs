using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Platform.Drafts;
using Rammevaerk.Platform.Features.Drafts;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// Keeps what is typed into a form: <c>&lt;draft-bar key="offer-42" /&gt;</c> first inside a form marked
/// <c>data-draft="offer-42"</c>, whose fields are filled with <see cref="Posted.Value"/>. Says when there is a draft, lets
/// it be used or discarded, and saves it by a button; the script saves by itself. The endpoint that stores the form calls
/// <see cref="DraftDesk.DiscardAsync"/>.
/// </summary>
[HtmlTargetElement("draft-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DraftBarTagHelper(DraftDesk drafts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Which form, and of what.</summary>
    public string Key { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var page = ViewContext.HttpContext;
        var draft = await drafts.FindAsync(Key, page.RequestAborted);
        var isUsed =
            draft is not null
            && FormRefusal.Of(page) is null
            && page.Request.Query[DraftInUse.Parameter] == DraftInUse.Use;
        if (isUsed)
        {
            page.Features.Set(DraftInUse.Of(draft!));
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "rv-draft");
        output.Content.AppendHtml(Hidden(DraftEndpoints.KeyField, Key));
        output.Content.AppendHtml(Hidden(DraftEndpoints.ReturnField, page.Request.Path));
        output.Content.AppendHtml("<p role=\"status\" class=\"rv-draft-word\">");
        if (draft is not null)
        {
            output.Content.Append(
                isUsed ? $"Felterne er fyldt fra kladden fra {When(draft)}. " : $"Du har en kladde fra {When(draft)}. "
            );
        }

        output.Content.AppendHtml("</p>");
        if (draft is not null && !isUsed)
        {
            var use = new TagBuilder("a");
            use.Attributes["href"] = $"{page.Request.Path}?{DraftInUse.Parameter}={DraftInUse.Use}";
            use.InnerHtml.Append("Brug den");
            output.Content.AppendHtml(use);
        }

        if (draft is not null)
        {
            output.Content.AppendHtml(Button(DraftEndpoints.DiscardAddress, "Kassér kladden"));
        }

        output.Content.AppendHtml(Button(DraftEndpoints.Address, "Gem kladde"));
    }

    private static string When(Draft draft)
    {
        var at = new DateTimeOffset(draft.SavedAt);
        return $"{DanishClock.DayAndTime(at)}";
    }

    /// <summary>Sends the form it stands in elsewhere, without asking for what is still missing.</summary>
    private static TagBuilder Button(string address, string words)
    {
        var button = new TagBuilder("button");
        button.AddCssClass("rv-link");
        button.Attributes["type"] = "submit";
        button.Attributes["formaction"] = address;
        button.Attributes["formmethod"] = "post";
        button.Attributes["formenctype"] = "application/x-www-form-urlencoded";
        button.Attributes["formnovalidate"] = "";
        button.InnerHtml.Append(words);
        return button;
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        return input;
    }
}
