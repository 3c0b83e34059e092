using System.Text.RegularExpressions;

namespace Rammevaerk.Platform.Parameters;

/// <summary>What the parameters that are words, not numbers, may say.</summary>
public static partial class ParameterChoices
{
    /// <summary>What a parameter that is switched on says.</summary>
    public const string Yes = "ja";

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        [ParameterKeys.OccupancyReadings] = ["t-3 t-2", "t-2 t-1"],
        [ParameterKeys.HealthActActs] = ["ingen", "SEL", "BL", "SEL BL"],
        [ParameterKeys.RowApproval] = [Yes, "nej"],
        [ParameterKeys.FourEyes] = [Yes, "nej"],
        [ParameterKeys.PublicDerivation] = ["alt", "uden-omkostninger", "kun-takst"],
        [ParameterKeys.RateModel] = ["hel", "opdelt"],
        [ParameterKeys.PostRegulationRules] = ["henlæggelse", "overførsel"],
    };

    /// <summary>The words to choose from; empty when the parameter is written freely.</summary>
    public static IReadOnlyList<string> Of(string key) => Words.GetValueOrDefault(key, []);

    /// <summary>How a parameter without a list is written; null when nothing is known of it.</summary>
    public static string? HintOf(string key) =>
        key switch
        {
            ParameterKeys.EnrolmentFractions => "hele procenter fra 1 til 100 med mellemrum, fx 20 40 60 80 100",
            ParameterKeys.ReminderDays or ParameterKeys.InputReminderDays =>
                "dage før fristen med komma imellem, fx 14,7,1",
            _ => null,
        };

    /// <summary>True when the parameter may say so.</summary>
    public static bool Allow(string key, string text) =>
        Words.TryGetValue(key, out var words) ? words.Contains(text, StringComparer.Ordinal)
        : key == ParameterKeys.EnrolmentFractions ? Fractions().IsMatch(text)
        : key is ParameterKeys.ReminderDays or ParameterKeys.InputReminderDays ? Days().IsMatch(text)
        : text.Length > 0;

    [GeneratedRegex(
        "^([1-9][0-9]?|100)( ([1-9][0-9]?|100))*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Fractions();

    [GeneratedRegex("^[0-9]{1,3}(,[0-9]{1,3})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Days();
}
