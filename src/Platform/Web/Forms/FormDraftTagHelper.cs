using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Platform.Drafts;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// Keeps what is typed into the one large form of a page: <c>&lt;form method="post" keep-draft="true"&gt;</c>, whose fields
/// are filled with <see cref="Posted.Value"/>. Says when there is a draft, lets it be used or discarded, and saves it by a
/// button, which stands where <c>&lt;draft-button /&gt;</c> does, else last; the script saves by itself. When the form has
/// been sent and stored, the draft is thrown away.
/// </summary>
[HtmlTargetElement("form", Attributes = "keep-draft")]
public sealed class FormDraftTagHelper(DraftDesk drafts, IHtmlGenerator generator) : TagHelper
{
    private const string DiscardForm = "kasser-kladden";

    private readonly DraftButtonPlace place = new();

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public bool KeepDraft { get; set; }

    /// <summary>What the draft is called on its owner's start page; the page's title, unless said.</summary>
    public string? DraftTitle { get; set; }

    /// <summary>Before the form's content is written, which another tag helper of the form may ask for first.</summary>
    public override void Init(TagHelperContext context)
    {
        if (KeepDraft)
        {
            context.Items[typeof(DraftButtonPlace)] = place;
        }
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!KeepDraft)
        {
            return;
        }

        await output.GetChildContentAsync();
        var page = ViewContext.HttpContext;
        var key = page.Request.Path.ToString();
        var kept = await drafts.FindAsync(key, page.RequestAborted);
        output.Attributes.SetAttribute("data-draft", key);
        output.PreContent.AppendHtml(HiddenField.Of(DraftMiddleware.KeyField, key));
        output.PreContent.AppendHtml(
            HiddenField.Of(DraftMiddleware.TitleField, DraftTitle ?? PageTop.TitleOf(page) ?? "")
        );
        if (kept is not null)
        {
            output.PreContent.AppendHtml(Offer(kept, page.Features.Get<DraftInUse>() is not null));
            output.PostElement.AppendHtml(Discarding(key));
        }

        if (!place.IsTaken)
        {
            // After the form's own button, which is the one Enter presses.
            output.PostContent.AppendHtml("<div class=\"rv-actions\">");
            DraftButtonTagHelper.Write(output.PostContent);
            output.PostContent.AppendHtml("</div>");
        }
    }

    private static TagBuilder Offer(Draft kept, bool isUsed)
    {
        var when = DanishClock.DayAndTime(new DateTimeOffset(kept.SavedAt));
        var bar = new TagBuilder("div");
        bar.AddCssClass("alert alert-info rv-draft is-kept");
        bar.Attributes["id"] = DraftAddresses.Anchor;
        bar.Attributes["tabindex"] = "-1";
        bar.InnerHtml.AppendHtml("<div class=\"alert-body\"><p>");
        bar.InnerHtml.Append(isUsed ? $"Felterne er fyldt fra kladden fra {when}." : $"Du har en kladde fra {when}.");
        bar.InnerHtml.AppendHtml("</p>");
        if (!isUsed)
        {
            var use = new TagBuilder("a");
            use.Attributes["href"] = DraftAddresses.Using(kept.Form);
            use.InnerHtml.Append("Brug kladden");
            bar.InnerHtml.AppendHtml(use);
        }

        var discard = new TagBuilder("button");
        discard.AddCssClass("rv-link");
        discard.Attributes["type"] = "submit";
        discard.Attributes["form"] = DiscardForm;
        discard.InnerHtml.Append("Kassér kladden");
        bar.InnerHtml.AppendHtml(discard);
        bar.InnerHtml.AppendHtml("</div>");
        return bar;
    }

    /// <summary>A form of its own, so that its button is never the one Enter presses in the large one.</summary>
    private TagBuilder Discarding(string key)
    {
        var form = new TagBuilder("form");
        form.Attributes["id"] = DiscardForm;
        form.Attributes["method"] = "post";
        form.Attributes["action"] = DraftAddresses.Discard;
        form.InnerHtml.AppendHtml(HiddenField.Of(DraftMiddleware.KeyField, key));
        if (generator.GenerateAntiforgery(ViewContext) is { } token)
        {
            form.InnerHtml.AppendHtml(token);
        }

        return form;
    }
}
