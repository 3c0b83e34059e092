using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Web.Help;

/// <summary>The guides under /hjaelp and the texts about the site under /om.</summary>
internal sealed class HelpModule : IModule
{
    public IReadOnlyList<MenuEntry> Menu =>
        [new("Hjælp", "/hjaelp", [.. Guides.All.Select(guide => new MenuEntry(guide.Title, $"/hjaelp/{guide.Name}"))])];
}
