using System.Text.RegularExpressions;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>
/// A pattern no text can hold up: short texts are matched by the engine that is ready at once, and long ones, or one that took
/// too long, by the engine that never goes back over what it has read but is dear to make.
/// </summary>
internal sealed class Pattern
{
    private const int Short = 600;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly Regex quick;
    private readonly Lazy<Regex> steady;

    private Pattern(string pattern)
    {
        var digits = pattern.Replace("\\d", "[0-9]", StringComparison.Ordinal);
        quick = new Regex(digits, Options, Patience);
        steady = new Lazy<Regex>(() => new Regex(digits, Options | RegexOptions.NonBacktracking));
    }

    /// <summary>Without regard to case; a digit is one of 0 to 9.</summary>
    public static Pattern Make(string pattern) => new(pattern);

    public bool IsMatch(string text) => Run(text, regex => regex.IsMatch(text));

    public Match Match(string text) => Run(text, regex => regex.Match(text));

    public IReadOnlyList<Match> Matches(string text) => Run(text, regex => regex.Matches(text).ToList());

    public string Replace(string text, string with, int count = -1) =>
        Run(text, regex => regex.Replace(text, with, count));

    public string Replace(string text, MatchEvaluator with) => Run(text, regex => regex.Replace(text, with));

    public string[] Split(string text) => Run(text, regex => regex.Split(text));

    private T Run<T>(string text, Func<Regex, T> run)
    {
        if (text.Length > Short)
        {
            return run(steady.Value);
        }

        try
        {
            return run(quick);
        }
        catch (RegexMatchTimeoutException)
        {
            return run(steady.Value);
        }
    }
}
