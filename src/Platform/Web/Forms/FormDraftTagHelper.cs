using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Platform.Drafts;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// Keeps what is typed into the one large form of a page: <c>&lt;form method="post" keep-draft="true"&gt;</c>, whose fields
/// are filled with <see cref="Posted.Value"/>. Says when there is a draft, lets it be used or discarded, and saves it by a
/// button; the script saves by itself. When the form has been sent and stored, the draft is thrown away.
/// </summary>
[HtmlTargetElement("form", Attributes = "keep-draft")]
public sealed class FormDraftTagHelper(DraftDesk drafts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public bool KeepDraft { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!KeepDraft)
        {
            return;
        }

        var page = ViewContext.HttpContext;
        var key = page.Request.Path.ToString();
        var kept = await drafts.FindAsync(key, page.RequestAborted);
        output.Attributes.SetAttribute("data-draft", key);
        output.PreContent.AppendHtml(Hidden(DraftMiddleware.KeyField, key));
        if (kept is not null)
        {
            output.PreContent.AppendHtml(Offer(kept, page.Features.Get<DraftInUse>() is not null));
        }

        // After the form's own button, which is the one Enter presses.
        var keep = new TagBuilder("div");
        keep.AddCssClass("rv-draft");
        keep.InnerHtml.AppendHtml(Button(DraftAddresses.Save, "Gem som kladde"));
        if (kept is not null)
        {
            keep.InnerHtml.AppendHtml(Button(DraftAddresses.Discard, "Kassér kladden"));
        }

        keep.InnerHtml.AppendHtml("<span role=\"status\" class=\"rv-draft-word\"></span>");
        output.PostContent.AppendHtml(keep);
    }

    private static TagBuilder Offer(Draft kept, bool isUsed)
    {
        var when = DanishClock.DayAndTime(new DateTimeOffset(kept.SavedAt));
        var bar = new TagBuilder("div");
        bar.AddCssClass("rv-draft is-kept");
        bar.InnerHtml.AppendHtml("<p>");
        bar.InnerHtml.Append(isUsed ? $"Felterne er fyldt fra kladden fra {when}." : $"Du har en kladde fra {when}.");
        bar.InnerHtml.AppendHtml("</p>");
        if (!isUsed)
        {
            var use = new TagBuilder("a");
            use.Attributes["href"] = $"{kept.Form}?{DraftInUse.Parameter}={DraftInUse.Use}";
            use.InnerHtml.Append("Brug kladden");
            bar.InnerHtml.AppendHtml(use);
        }

        return bar;
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

    private static IHtmlContent Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        return input;
    }
}
