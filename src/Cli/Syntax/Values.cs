using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Rammevaerk.Kernel;

namespace Rammevaerk.Cli.Syntax;

/// <summary>Makes the options of the commands; a value that cannot be read is wrong usage, said in Danish.</summary>
internal static class Values
{
    public static Option<bool> Json() =>
        Flag("--json", "Giver svaret som ét JSON-dokument; beskeder kommer på fejlkanalen");

    public static Option<bool> Flag(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.Zero };

    public static Option<string> Text(string name, string valueName, string description, bool required = false) =>
        new(name)
        {
            Description = description,
            HelpName = valueName,
            Required = required,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (string.IsNullOrWhiteSpace(text))
                {
                    result.AddError($"Valget {name} mangler en værdi.");
                }

                return text;
            },
        };

    public static Option<decimal> Number(string name, string valueName, string description) =>
        new(name)
        {
            Description = description,
            HelpName = valueName,
            Required = true,
            CustomParser = result =>
            {
                if (!NumberText.TryRead(result.Tokens[0].Value, out var number, out var problem))
                {
                    result.AddError($"Valget {name}: {problem}");
                }

                return number;
            },
        };

    public static Option<int?> Count(
        string name,
        string valueName,
        string description,
        int most,
        bool required = false
    ) =>
        new(name)
        {
            Description = description,
            HelpName = valueName,
            Required = required,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (
                    int.TryParse(text, NumberStyles.None, Danish.Invariant, out var count)
                    && count >= 1
                    && count <= most
                )
                {
                    return count;
                }

                result.AddError($"Valget {name}: »{text}« skal være et helt tal mellem 1 og {Danish.Number(most)}.");
                return null;
            },
        };

    public static Option<DateOnly?> Date(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "ÅÅÅÅ-MM-DD",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (DateOnly.TryParseExact(text, "yyyy-MM-dd", Danish.Invariant, DateTimeStyles.None, out var date))
                {
                    return date;
                }

                result.AddError($"Valget {name}: »{text}« er ikke en dato. Skriv den som 2027-01-01.");
                return null;
            },
        };

    /// <summary>One of a few fixed words.</summary>
    public static Option<string> Choice(string name, string description, bool required, params string[] words) =>
        new(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            Required = required,
            CustomParser = result => OneOf(name, words, result),
        };

    public static Argument<string> File(string description) => new("FIL") { Description = description };

    private static string OneOf(string name, string[] words, ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!words.Contains(text, StringComparer.Ordinal))
        {
            result.AddError($"Valget {name}: »{text}« skal være {string.Join(" eller ", words)}.");
        }

        return text;
    }
}
