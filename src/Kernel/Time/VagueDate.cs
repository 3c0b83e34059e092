using System.Globalization;
using System.Text.RegularExpressions;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Kernel.Time;

/// <summary>
/// A date as people write it: exact ("12. maj 2020") or vague ("primo maj 2024", "medio 2022", "ultimo juni 2022").
/// Keeps the words, sorts by its first day and then its last, and is never made more exact than it was (TIME-6).
/// </summary>
public sealed partial record VagueDate : IComparable<VagueDate>
{
    private VagueDate(string text, Period days)
    {
        Text = text;
        Days = days;
    }

    /// <summary>The words as written; an exact date made by a program is written as Danes do.</summary>
    public string Text { get; }

    /// <summary>The days it may mean; one day when it is exact. Always has an end.</summary>
    public Period Days { get; }

    public bool IsExact => Days.From == Days.To;

    public static VagueDate Exact(DateOnly date) => new(Danish.Date(date), new Period(date, date));

    /// <summary>Reads a date; a third of a month or a year is what primo, medio and ultimo mean here (DEFAULT).</summary>
    public static Result<VagueDate> Parse(string text)
    {
        var trimmed = text.Trim();
        if (DateOnly.TryParseExact(trimmed, "yyyy-MM-dd", Danish.Invariant, DateTimeStyles.None, out var iso))
        {
            return new VagueDate(trimmed, new Period(iso, iso));
        }

        if (
            Words().Match(trimmed) is not { Success: true } match
            || !int.TryParse(match.Groups["year"].ValueSpan, NumberStyles.None, Danish.Invariant, out var year)
        )
        {
            return KernelFaults.NotADate(text);
        }

        var month = Danish.Months.IndexOf(match.Groups["month"].Value, 0, StringComparer.OrdinalIgnoreCase);
        var part = match.Groups["part"].Value.ToUpperInvariant();
        if (match.Groups["day"] is { Success: true } day)
        {
            var number = int.Parse(day.ValueSpan, NumberStyles.None, Danish.Invariant);
            return number >= 1 && number <= DateTime.DaysInMonth(year, month + 1)
                ? new VagueDate(trimmed, Single(new DateOnly(year, month + 1, number)))
                : KernelFaults.NotADate(text);
        }

        return new VagueDate(trimmed, month >= 0 ? InMonth(part, year, month + 1) : InYear(part, year));
    }

    public int CompareTo(VagueDate? other) =>
        other is null ? 1
        : Days.From != other.Days.From ? Days.From.CompareTo(other.Days.From)
        : Days.To!.Value.CompareTo(other.Days.To!.Value);

    public static bool operator <(VagueDate a, VagueDate b) => a.CompareTo(b) < 0;

    public static bool operator >(VagueDate a, VagueDate b) => a.CompareTo(b) > 0;

    public static bool operator <=(VagueDate a, VagueDate b) => a.CompareTo(b) <= 0;

    public static bool operator >=(VagueDate a, VagueDate b) => a.CompareTo(b) >= 0;

    public override string ToString() => Text;

    private static Period Single(DateOnly date) => new(date, date);

    private static Period InMonth(string part, int year, int month)
    {
        var last = DateTime.DaysInMonth(year, month);
        return part switch
        {
            "PRIMO" => new(new(year, month, 1), new(year, month, 10)),
            "MEDIO" => new(new(year, month, 11), new(year, month, 20)),
            "ULTIMO" => new(new(year, month, 21), new(year, month, last)),
            _ => new(new(year, month, 1), new(year, month, last)),
        };
    }

    private static Period InYear(string part, int year) =>
        part switch
        {
            "PRIMO" => new(new(year, 1, 1), new(year, 4, 30)),
            "MEDIO" => new(new(year, 5, 1), new(year, 8, 31)),
            "ULTIMO" => new(new(year, 9, 1), new(year, 12, 31)),
            _ => new(new(year, 1, 1), new(year, 12, 31)),
        };

    [GeneratedRegex(
        @"^(?:(?:(?<day>\d{1,2})\.\s*|(?<part>primo|medio|ultimo)\s+)?(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+|(?<part>primo|medio|ultimo)\s+)?(?<year>(?:19|20)\d\d)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Words();
}
