using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>What stands at the top of a page; filled by the tags inside <c>page-top</c>.</summary>
public sealed class PageTop
{
    public required string Title { get; init; }

    /// <summary>One quiet line above the heading: whose page it is, what it belongs to.</summary>
    public string? Kicker { get; init; }

    /// <summary>The window's title of the page being written; a partial cannot hand it to the layout in its view data.</summary>
    public static string? WindowTitle(HttpContext context) => context.Items[typeof(PageTop)] as string;

    /// <summary>The heading of the page being written; null before its top is.</summary>
    public static string? TitleOf(HttpContext context) => context.Items[typeof(PageTopTagHelper)] as string;

    public IList<Crumb> Crumbs { get; } = [];

    public IHtmlContent? Lead { get; set; }

    public IHtmlContent? Actions { get; set; }

    public IHtmlContent? Help { get; set; }

    /// <summary>Short name of the guide the help links to, or null.</summary>
    public string? Guide { get; set; }
}

/// <summary>One step of the path from the start page to the page.</summary>
public sealed record Crumb(string Text, string Address);
