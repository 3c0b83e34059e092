using System.Text.RegularExpressions;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Makes the patterns of the reader: none of them goes back over what it has read, so no line can hold it up.</summary>
internal static class Patterns
{
    public static Regex Make(string pattern) =>
        new(
            pattern,
            RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );
}
