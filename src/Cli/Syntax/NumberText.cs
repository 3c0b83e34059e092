using System.Globalization;
using System.Text.RegularExpressions;
using Rammevaerk.Kernel;

namespace Rammevaerk.Cli.Syntax;

/// <summary>
/// Reads a number typed by a person or a program: 1234.5, 1234,5, 1.234,50 and 1.234.567. A single dot or comma before
/// exactly three digits (1.234) means two things, and is not guessed.
/// </summary>
internal static partial class NumberText
{
    /// <summary>The number, or why it is none, in Danish.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="number">The number.</param>
    /// <param name="problem">Why it is none.</param>
    /// <param name="decimalMark">What separates the decimals where the file's form says so; null when unknown.</param>
    public static bool TryRead(string text, out decimal number, out string problem, char? decimalMark = null)
    {
        number = 0m;
        problem = "";
        var trimmed = text.Trim().Replace(Danish.Minus, '-');
        if (Ambiguous().IsMatch(trimmed) && (decimalMark is not { } mark || !trimmed.Contains(mark)))
        {
            var digits = trimmed.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
            var plain = trimmed.Replace(',', '.');
            problem = $"»{text}« kan læses på to måder: skriv {digits} eller {plain}0.";
            return false;
        }

        var invariant =
            Plain().IsMatch(trimmed) ? trimmed.Replace(',', '.')
            : Grouped().IsMatch(trimmed) ? trimmed.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : null;
        if (
            invariant is not null
            && decimal.TryParse(
                invariant,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                Danish.Invariant,
                out number
            )
        )
        {
            return true;
        }

        problem = $"»{text}« er ikke et tal, der kan regnes med. Skriv fx 1250 eller 1250,50.";
        return false;
    }

    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}[.,][0-9]{3}$")]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"^-?[0-9]{1,28}([.,][0-9]{1,28})?$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}(\.[0-9]{3}){1,8}(,[0-9]{1,28})?$")]
    private static partial Regex Grouped();
}
