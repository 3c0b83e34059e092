using System.Globalization;

namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// Reads the numbers of a workbook, as programs write them: digits, point, exponent. Up to 15 significant digits
/// are exact; longer ones are what a spreadsheet shows, its binary number to 15 digits
/// (95.599999999999994 is 95.6).
/// </summary>
public static class ExactNumber
{
    private const int SignificantDigits = 15;
    private const int MaxScale = 28;
    private const int MaxExponentDigits = 4;

    /// <summary>False when the text is no number, or one too large for a decimal.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0m;
        var at = 0;
        var negative = text.Length > 0 && text[0] == '-';
        if (negative || (text.Length > 0 && text[0] == '+'))
        {
            at = 1;
        }

        var mantissa = 0L;
        var significant = 0;
        var scale = 0;
        var digits = 0;
        var point = false;
        for (; at < text.Length; at++)
        {
            var digit = text[at] - '0';
            if ((uint)digit <= 9)
            {
                digits++;
                scale += point ? 1 : 0;
                significant += significant > 0 || digit > 0 ? 1 : 0;
                if (significant <= SignificantDigits)
                {
                    mantissa = (mantissa * 10) + digit;
                }
            }
            else if (text[at] == '.' && !point)
            {
                point = true;
            }
            else
            {
                break;
            }
        }

        if (digits == 0 || !TryReadExponent(text[at..], out var exponent))
        {
            return false;
        }

        return significant > SignificantDigits
            ? TryParseRounded(text, out number)
            : TryScale(mantissa, significant, scale - exponent, negative, out number);
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        if (text.Length == 0)
        {
            return true;
        }

        if ((text[0] | 0x20) != 'e' || text.Length < 2)
        {
            return false;
        }

        var digits = text[1] is '-' or '+' ? text[2..] : text[1..];
        if (digits.Length is 0 or > MaxExponentDigits)
        {
            return false;
        }

        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            exponent = (exponent * 10) + (c - '0');
        }

        exponent = text[1] == '-' ? -exponent : exponent;
        return true;
    }

    private static bool TryScale(long mantissa, int significant, int scale, bool negative, out decimal number)
    {
        number = 0m;
        if (mantissa == 0)
        {
            return true;
        }

        if (significant - scale > MaxScale)
        {
            return false;
        }

        while (scale > MaxScale && mantissa > 0)
        {
            mantissa /= 10;
            scale--;
        }

        number = new decimal(
            (int)mantissa,
            (int)(mantissa >> 32),
            0,
            negative && mantissa > 0,
            (byte)Math.Clamp(scale, 0, MaxScale)
        );
        for (; scale < 0; scale++)
        {
            number *= 10m;
        }

        return true;
    }

    private static bool TryParseRounded(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0m;
        Span<char> rounded = stackalloc char[32];
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var stored)
            && double.IsFinite(stored)
            && stored.TryFormat(rounded, out var length, "E14", CultureInfo.InvariantCulture)
            && TryParse(rounded[..length], out number)
            && Trim(ref number);
    }

    /// <summary>Drops the zeros the fixed number of digits brought: 95.6000 is 95.6.</summary>
    private static bool Trim(ref decimal number)
    {
        number /= 1.0000000000000000000000000000m;
        return true;
    }
}
