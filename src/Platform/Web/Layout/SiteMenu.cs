namespace Rammevaerk.Platform.Web.Layout;

/// <summary>One entry of the main menu with the entries of its local menu.</summary>
/// <param name="Text">Danish, one or two words.</param>
/// <param name="Address">Where it leads; its first segment is the section it lights up for.</param>
/// <param name="Local">The section's own menu; empty when it has only one page.</param>
public sealed record MenuEntry(string Text, string Address, IReadOnlyList<MenuEntry> Local)
{
    public MenuEntry(string text, string address)
        : this(text, address, []) { }

    /// <summary>True when the path lies in this entry's section.</summary>
    public bool Holds(string path) =>
        string.Equals(Section(Address), Section(path), StringComparison.OrdinalIgnoreCase);

    private static string Section(string address) => address.TrimStart('/').Split('/')[0];
}

/// <summary>The main menu, gathered from the modules in their order.</summary>
public sealed class SiteMenu(IEnumerable<IModule> modules)
{
    public IReadOnlyList<MenuEntry> Entries { get; } = [.. modules.SelectMany(module => module.Menu)];

    /// <summary>The entry of the section the path lies in, or null.</summary>
    public MenuEntry? Current(string path) => Entries.FirstOrDefault(entry => entry.Holds(path));
}
