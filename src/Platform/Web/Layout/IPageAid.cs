using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>A link at the foot of every page that leads to something about that page.</summary>
public interface IPageAid
{
    /// <summary>The link's words.</summary>
    string Text { get; }

    /// <summary>Where it leads.</summary>
    /// <param name="context">The request the page answers.</param>
    /// <param name="title">The page's title.</param>
    string AddressFor(HttpContext context, string title);
}
