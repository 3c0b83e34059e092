using System.Text.RegularExpressions;

namespace Rammevaerk.Platform.Search.Rules;

/// <summary>Texts as hits show them: on one line, without the marks of Markdown.</summary>
public static partial class PlainText
{
    /// <summary>The texts with a space between; empty ones are left out.</summary>
    public static string Of(params IEnumerable<string?> texts) =>
        string.Join(' ', texts.OfType<string>().Select(One).Where(text => text.Length > 0));

    private static string One(string text) =>
        Spaces().Replace(Marks().Replace(Links().Replace(text, "${words}"), " "), " ").Trim();

    [GeneratedRegex(@"\[(?<words>[^\]\n]{1,300})\]\([^)\n]{1,500}\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"^\s{0,8}(?:[-*+>]|#{1,6})\s+|\*\*|__|\|[-:| ]+\||\|", RegexOptions.Multiline, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
