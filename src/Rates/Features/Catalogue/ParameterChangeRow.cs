using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>A parameter that was changed: what it was, what it became, and who changed it.</summary>
/// <param name="Row">What it became.</param>
/// <param name="Before">What stood for the same day before; null when nothing did.</param>
public sealed record ParameterChangeRow(ParameterRow Row, ParameterRow? Before)
{
    public Parameter Parameter => Row.ToParameter();

    public string Area => ParameterList.AreaName(Parameter.Area);

    public string? Old => Before is { } before ? SourceText.Value(before.ToParameter()) : null;

    public string New => SourceText.Value(Parameter);

    /// <summary>True when a value of the same days was corrected, false when a new one took over from a day.</summary>
    public bool IsCorrection => Before is { } before && before.ValidFrom == Row.ValidFrom;

    public string What => IsCorrection ? "Rettelse" : "Ny værdi";

    /// <summary>Who entered it; null when it came with the product or the reader may not know.</summary>
    public string? EnteredBy { get; init; }

    /// <summary>Who approved it: a person, or the decision that set it; null when nobody had to or the reader may not know.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Published rates computed with it; null where derivations do not name it.</summary>
    public int? Rates { get; init; }

    /// <summary>The rows that changed something, from everything ever known of all parameters.</summary>
    public static IEnumerable<ParameterChangeRow> Of(IEnumerable<ParameterRow> all)
    {
        foreach (var history in all.GroupBy(row => row.Key, StringComparer.Ordinal))
        {
            var rows = history.ToList();
            foreach (var row in rows)
            {
                var before = Standing(rows, row) ?? Preceding(rows, row);
                if (before is null ? row.EnteredBy is not null : !SaysTheSame(before, row))
                {
                    yield return new(row, before);
                }
            }
        }
    }

    /// <summary>True when it counts in one of the days.</summary>
    public bool BeginsIn(Period days) => days.Contains(Row.ValidFrom);

    /// <summary>What was known of the row's first day until the row was.</summary>
    private static ParameterRow? Standing(List<ParameterRow> rows, ParameterRow row) =>
        rows.Find(one =>
            one.Id != row.Id
            && one.KnownFrom < row.KnownFrom
            && (one.KnownTo is null || one.KnownTo >= row.KnownFrom)
            && one.Validity.Contains(row.ValidFrom)
        );

    /// <summary>The value of the day before.</summary>
    private static ParameterRow? Preceding(List<ParameterRow> rows, ParameterRow row) =>
        rows.Find(one =>
            one.KnownFrom <= row.KnownFrom
            && (one.KnownTo is null || one.KnownTo > row.KnownFrom)
            && one.ValidTo == row.ValidFrom.AddDays(-1)
        );

    private static bool SaysTheSame(ParameterRow one, ParameterRow other) =>
        (one.Text, one.Source, one.Decision) == (other.Text, other.Source, other.Decision);
}
