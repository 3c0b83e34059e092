using Microsoft.AspNetCore.Html;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>What stands at the top of a page; filled by the tags inside <c>page-top</c>.</summary>
public sealed class PageTop
{
    public required string Title { get; init; }

    /// <summary>One quiet line above the heading: whose page it is, what it belongs to.</summary>
    public string? Kicker { get; init; }

    public IList<Crumb> Crumbs { get; } = [];

    public IHtmlContent? Lead { get; set; }

    public IHtmlContent? Actions { get; set; }

    public IHtmlContent? Help { get; set; }

    /// <summary>Short name of the guide the help links to, or null.</summary>
    public string? Guide { get; set; }
}

/// <summary>One step of the path from the start page to the page.</summary>
public sealed record Crumb(string Text, string Address);
