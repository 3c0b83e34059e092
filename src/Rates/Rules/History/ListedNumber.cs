using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain.History;

namespace Rammevaerk.Rates.Rules.History;

/// <summary>A number of an imported list.</summary>
/// <param name="Value">The number; null where there is none, or it can be read in two ways.</param>
/// <param name="IsPercent">True when a per cent sign stood with it.</param>
/// <param name="Issue">What must be said of it; null for nothing.</param>
public readonly record struct ListedNumber(decimal? Value, bool IsPercent, HistoryIssue? Issue)
{
    private const int Group = 3;

    /// <summary>
    /// Reads a number by the form of its list. A text that can only be of the other form is read and told; one that could
    /// be either, »1,234« in a Danish list, is not read.
    /// </summary>
    public static ListedNumber Read(string text, NumberForm form)
    {
        if (text.Trim().Length == 0)
        {
            return new(null, false, HistoryIssue.RateMissing);
        }

        if (CellText.Number(text) is not { } typed)
        {
            return new(null, false, HistoryIssue.RateUnreadable);
        }

        var core = Core(text);
        var (decimals, groups) = form == NumberForm.Danish ? (',', '.') : ('.', ',');
        if (core.Count(c => c == decimals) == 1 && !core.Contains(groups) && LooksLikeGroup(core, decimals))
        {
            return new(null, typed.IsPercent, HistoryIssue.RateAmbiguous);
        }

        if (core.Count(c => c == groups) == 1 && !core.Contains(decimals) && LooksLikeGroup(core, groups))
        {
            var digits = core.Where(char.IsAsciiDigit).Aggregate(0m, (sum, digit) => (sum * 10m) + (digit - '0'));
            return new(typed.Value < 0m ? -digits : digits, typed.IsPercent, null);
        }

        return new(
            typed.Value,
            typed.IsPercent,
            IsOfOtherForm(core, decimals, groups) ? HistoryIssue.OtherNumberForm : null
        );
    }

    /// <summary>From the first digit to the last: without sign, currency and »,-«.</summary>
    private static string Core(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        var last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        return text[first..(last + 1)];
    }

    /// <summary>True for one to three digits that are not nought, the mark, and exactly three digits.</summary>
    private static bool LooksLikeGroup(string core, char mark)
    {
        var at = core.IndexOf(mark, StringComparison.Ordinal);
        return at is > 0 and <= Group && core[0] != '0' && core.Length - at - 1 == Group;
    }

    private static bool IsOfOtherForm(string core, char decimals, char groups) =>
        core.LastIndexOf(groups) is >= 0 and var last
            && (core.Contains(decimals) ? last > core.LastIndexOf(decimals) : core.Count(c => c == groups) == 1)
        || core.Count(c => c == decimals) > 1;
}
