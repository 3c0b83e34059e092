using System.Text.RegularExpressions;

namespace Rammevaerk.Platform.Privacy;

/// <summary>
/// Recognises Danish personal numbers (CPR) in texts. A number written ddmmyy-xxxx counts when its date is a day somebody
/// living can be born on. Ten digits in a row also need the modulus-11 check digit, since account and case numbers look
/// the same; but not for the dates on which numbers are known to be given without it: since 2007 they have been used up
/// for many 1 Januaries. Longer runs of digits, and digits inside words or keys, are something else.
/// </summary>
public static partial class PersonalNumbers
{
    private const int OldestAge = 120;
    private const int DateDigits = 6;
    private const int Digits = 10;
    private const int Modulus = 11;

    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>True when the text holds what is most likely somebody's number.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="today">The day births cannot lie after.</param>
    public static bool AreIn(string text, DateOnly today)
    {
        Span<int> digits = stackalloc int[Digits];
        foreach (var match in Candidates().EnumerateMatches(text))
        {
            var found = text.AsSpan(match.Index, match.Length);
            var isDivided = found.Length > Digits;
            Read(found, digits);
            if (BirthOf(digits, today) is { } birth && (isDivided || HasCheckDigit(digits) || MayLackCheckDigit(birth)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Six digits, perhaps a hyphen or a dash with or without spaces, four digits; nothing of a word or number around.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\d])(?<![\d][.,\-–/])\d{6}(?:\s?[-–]\s?)?\d{4}(?![\p{L}\d])(?![.,\-–/]\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Candidates();

    private static void Read(ReadOnlySpan<char> found, Span<int> digits)
    {
        var at = 0;
        foreach (var letter in found)
        {
            if (char.IsAsciiDigit(letter))
            {
                digits[at++] = letter - '0';
            }
        }
    }

    /// <summary>The day of birth; null when the digits are no day, lie ahead, or further back than anyone lives.</summary>
    private static DateOnly? BirthOf(ReadOnlySpan<int> digits, DateOnly today)
    {
        var (day, month) = ((digits[0] * 10) + digits[1], (digits[2] * 10) + digits[3]);
        var year = Century(digits[DateDigits], (digits[4] * 10) + digits[5]);
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var birth = new DateOnly(year, month, day);
        return birth <= today && birth > today.AddYears(-OldestAge) ? birth : null;
    }

    /// <summary>The whole year: the seventh digit says the century.</summary>
    private static int Century(int seventh, int year) =>
        seventh switch
        {
            <= 3 => 1900 + year,
            4 or 9 => year <= 36 ? 2000 + year : 1900 + year,
            _ => year <= 57 ? 2000 + year : 1800 + year,
        };

    private static bool HasCheckDigit(ReadOnlySpan<int> digits)
    {
        var sum = 0;
        for (var i = 0; i < Digits; i++)
        {
            sum += digits[i] * Weights[i];
        }

        return sum % Modulus == 0;
    }

    private static bool MayLackCheckDigit(DateOnly birth) => birth is { Day: 1, Month: 1 };
}
