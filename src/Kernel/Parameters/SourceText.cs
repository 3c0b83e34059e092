using System.Text.RegularExpressions;

namespace Rammevaerk.Kernel.Parameters;

/// <summary>
/// A source as readers see it. What is stored stays as it was entered, so that an old figure keeps its derivation; only the
/// showing says in words what DEFAULT, t-3 and the numbers of the rules mean.
/// </summary>
public static partial class SourceText
{
    /// <summary>What is said of a value that no known agreement or law sets.</summary>
    public const string Unset = "standardværdi, ikke fastsat i områdets aftale";

    /// <summary>What is said of a check or rule that no known agreement or law asks for.</summary>
    public const string UnsetRule = "standardregel, ikke fastsat i områdets aftale";

    private static readonly Dictionary<string, string> Rules = new(StringComparer.Ordinal)
    {
        ["RATE-1"] = "serviceloven § 174 om, hvad en takst dækker",
        ["RATE-2"] = "takstformlen efter serviceloven § 174",
        ["RATE-3"] = "styringsaftalen om omkostningerne i taksten",
        ["RATE-4"] = "styringsaftalen om overhead",
        ["RATE-5"] = "styringsaftalen om budgetteret belægning",
        ["RATE-6"] = "styringsaftalen om efterregulering",
        ["RATE-7"] = "styringsaftalen om tillægsydelser",
        ["RATE-11"] = "loven om sundhedslovsydelser i takster",
        ["RATE-14"] = "rammeaftalen om tilbud uden for aftalen",
        ["RATE-16"] = "reglerne om Tilbudsportalen",
        ["TIME-0"] = "lovene, som de gælder i budgetåret",
        ["CAP-1"] = "styringsaftalen om ændring af pladser",
    };

    /// <summary>The source of a value.</summary>
    public static string Of(string source) => Said(source, Unset);

    /// <summary>The source of a check or a rule of calculation.</summary>
    public static string OfRule(string source) => Said(source, UnsetRule);

    /// <summary>What is known of our own choice of a value; empty where nothing is.</summary>
    public static string Reason(Parameter parameter) =>
        Readings(parameter.Source[Parameter.DefaultSource.Length..].Trim().TrimStart('(').TrimEnd(')'));

    /// <summary>A value as words; those of choices are stored in short.</summary>
    public static string Value(Parameter parameter) =>
        parameter.Unit != ParameterUnit.Choice
            ? parameter.Shown
            : Readings(
                parameter
                    .Shown.Replace("-omk", " omk", StringComparison.Ordinal)
                    .Replace("kun-takst", "kun taksten", StringComparison.Ordinal)
            );

    private static string Said(string source, string unset)
    {
        var reasoned = OwnReason().Replace(source, match => $"{unset}: {match.Groups["reason"].Value}");
        var said = reasoned.Replace(Parameter.DefaultSource, unset, StringComparison.Ordinal);
        return Readings(
            RuleNumber()
                .Replace(
                    said,
                    match => Rules.TryGetValue(match.Value, out var words) ? $"{words} ({match.Value})" : match.Value
                )
        );
    }

    /// <summary>t-3 is the year three years before the budget year.</summary>
    private static string Readings(string text) =>
        text.Replace("t-3 t-2", "tre og to år før budgetåret", StringComparison.Ordinal)
            .Replace("t-2 t-1", "to år og ét år før budgetåret", StringComparison.Ordinal)
            .Replace("t-3 og t-2", "tredje og andet år før budgetåret", StringComparison.Ordinal)
            .Replace("t-2 og forventet t-1", "andet år før og forventet året før", StringComparison.Ordinal);

    [GeneratedRegex(@"DEFAULT \((?<reason>[^()]*)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OwnReason();

    [GeneratedRegex(@"\b(RATE|TIME|CAP)-\d+\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RuleNumber();
}
