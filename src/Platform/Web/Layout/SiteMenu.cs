using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>One entry of the main menu with the entries of its local menu.</summary>
/// <param name="Text">Danish, one or two words.</param>
/// <param name="Address">Where it leads; its first segment is the section it lights up for.</param>
/// <param name="Local">The section's own menu; empty when it has only one page.</param>
/// <param name="Permission">The permission to see it; the public one unless said.</param>
public sealed record MenuEntry(
    string Text,
    string Address,
    IReadOnlyList<MenuEntry> Local,
    string Permission = Permissions.ReadPublic
)
{
    public MenuEntry(string text, string address, string permission = Permissions.ReadPublic)
        : this(text, address, [], permission) { }

    /// <summary>Who of those with the permission sees it; everyone unless said.</summary>
    public Func<Visitor, bool> IsFor { get; init; } = _ => true;

    /// <summary>True when it leads to the first of its local menu, whichever the visitor sees first.</summary>
    public bool LeadsToFirst { get; init; }

    /// <summary>Addresses that belong to it and do not begin with its own; none unless said.</summary>
    public Func<string, bool> AlsoHolds { get; init; } = _ => false;

    /// <summary>The entry with only what the visitor may open; null when that is nothing.</summary>
    public MenuEntry? For(Visitor visitor)
    {
        var local = Local.Where(entry => visitor.May(entry.Permission) && entry.IsFor(visitor)).ToList();
        if ((Local.Count > 0 && local.Count == 0) || !visitor.May(Permission))
        {
            return null;
        }

        // An entry that leads to one of its own leads to the first the visitor may open.
        var isGone = Local.Any(entry => entry.Address == Address) && !local.Exists(entry => entry.Address == Address);
        return this with
        {
            Local = local,
            Address = isGone || (LeadsToFirst && local.Count > 0) ? local[0].Address : Address,
        };
    }

    /// <summary>True when the path lies in this entry's section.</summary>
    public bool Holds(string path) =>
        string.Equals(Section(Address), Section(path), StringComparison.OrdinalIgnoreCase);

    private static string Section(string address) => address.TrimStart('/').Split('/')[0];
}

/// <summary>The main menu, gathered from the modules in their order.</summary>
public sealed class SiteMenu(IEnumerable<IModule> modules)
{
    public IReadOnlyList<MenuEntry> Entries { get; } = [.. modules.SelectMany(module => module.Menu)];

    /// <summary>The menu as the visitor may use it.</summary>
    public IReadOnlyList<MenuEntry> For(Visitor visitor) =>
        Entries.Select(entry => entry.For(visitor)).OfType<MenuEntry>().ToList();
}
