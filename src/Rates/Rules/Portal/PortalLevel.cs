using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Portal;

/// <summary>
/// Parts a service's name into level and service line, which the Offers Portal keeps apart: »Ophold niveau 2« is the line
/// Ophold on Niveau 2. A name without a level has none; nothing is guessed.
/// </summary>
public static class PortalLevel
{
    private const string Word = "niveau";

    /// <summary>Level and line; a department stands before the line.</summary>
    public static (string Level, string Service) Of(string department, string service)
    {
        var words = service.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => Danish.Order.Equals(word.TrimEnd(',', ':'), Word));
        var (level, rest) =
            at >= 0 && at + 1 < words.Length
                ? ($"Niveau {words[at + 1].TrimEnd(',', ':')}", words[..at].Concat(words[(at + 2)..]))
                : ("", words);
        var line = string.Join(' ', rest).Trim(' ', ',', ':', '–', '-');
        return (level, string.Join(": ", new[] { department, line }.Where(part => part.Length > 0)));
    }
}
