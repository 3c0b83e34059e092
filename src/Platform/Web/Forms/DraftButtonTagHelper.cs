using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Platform.Drafts;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// The button that keeps a form as a draft, in the row of the form's other buttons: <c>&lt;draft-button /&gt;</c> after
/// them. Nothing in a form that keeps no draft.
/// </summary>
[HtmlTargetElement("draft-button", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DraftButtonTagHelper : TagHelper
{
    /// <summary>Id of the button, where a draft that was refused is told of.</summary>
    internal const string ButtonId = "gem-kladde";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (context.Items.TryGetValue(typeof(DraftButtonPlace), out var place))
        {
            ((DraftButtonPlace)place).IsTaken = true;
            Write(output.Content);
        }
    }

    /// <summary>Sends the form it stands in elsewhere, without asking for what is still missing; and the script's word.</summary>
    internal static void Write(IHtmlContentBuilder into)
    {
        var button = new TagBuilder("button");
        button.AddCssClass("button button-secondary");
        button.Attributes["type"] = "submit";
        button.Attributes["id"] = ButtonId;
        button.Attributes["formaction"] = DraftAddresses.Save;
        button.Attributes["formmethod"] = "post";
        button.Attributes["formenctype"] = "application/x-www-form-urlencoded";
        button.Attributes["formnovalidate"] = "";
        button.InnerHtml.Append("Gem som kladde");
        into.AppendHtml(button).AppendHtml("<span role=\"status\" class=\"rv-draft-word\"></span>");
    }
}

/// <summary>Whether a form has said where its draft button stands.</summary>
internal sealed class DraftButtonPlace
{
    public bool IsTaken { get; set; }
}
