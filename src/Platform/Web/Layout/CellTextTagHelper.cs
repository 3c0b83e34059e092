using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>A running text whose cell addresses are set as cells: <c>&lt;cell-text text="Skriv 4,2 i Budget!C12." /&gt;</c>.</summary>
[HtmlTargetElement("cell-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed partial class CellTextTagHelper : TagHelper
{
    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        var from = 0;
        foreach (Match cell in Address().Matches(Text))
        {
            output.Content.Append(Text[from..cell.Index]);
            output.Content.AppendHtml("<code class=\"rv-cell\">").Append(cell.Value).AppendHtml("</code>");
            from = cell.Index + cell.Length;
        }

        output.Content.Append(Text[from..]);
    }

    [GeneratedRegex(@"\p{L}+![A-Z]{1,3}[0-9]{1,7}(?::[A-Z]{1,3}[0-9]{1,7})?", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
