using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Search.Domain;

/// <summary>Who may find a document: those who have every one of the permissions there.</summary>
/// <param name="Permissions">Asked for all together.</param>
/// <param name="Area">The area they are asked for in; null for none.</param>
/// <param name="Party">The organisation they are asked for in; null for none.</param>
public sealed record SearchScope(IReadOnlyList<string> Permissions, AreaKey? Area = null, string? Party = null)
{
    private const char Between = '|';
    private const char And = '+';

    /// <summary>What anyone may find.</summary>
    public static readonly SearchScope Public = new([Web.Access.Permissions.ReadPublic]);

    /// <summary>True when the visitor may find it.</summary>
    public bool Covers(Visitor visitor) => Permissions.All(permission => visitor.May(permission, Area, Party));

    /// <summary>The scope as the index keeps it: meetings.read+meetings.closed|midtjylland|.</summary>
    public override string ToString() => $"{string.Join(And, Permissions)}{Between}{Area?.Value}{Between}{Party}";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It did not write the text.</exception>
    public static SearchScope Parse(string text) =>
        text.Split(Between) is [var permissions, var area, var party]
            ? new(permissions.Split(And), area.Length > 0 ? new AreaKey(area) : null, party.Length > 0 ? party : null)
            : throw new FormatException(text);
}
