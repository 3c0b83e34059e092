using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Insight.Reports;

/// <summary>A column of a report's table.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Unit">A second line under it; null for none.</param>
/// <param name="IsNumber">True for numbers, which stand to the right.</param>
/// <param name="Share">How wide it is beside the others.</param>
/// <param name="Format">How a spreadsheet writes its numbers.</param>
public sealed record ReportColumn(
    string Head,
    string? Unit = null,
    bool IsNumber = false,
    int Share = 10,
    string Format = "#,##0"
)
{
    public const string Tenths = "#,##0.0";
    public const string SignedTenths = "+0.0;\u22120.0;0.0";
    public const string Percent = "0.0\\ %";
    public const string Signed = "+0.0\\ %;\u22120.0\\ %;0.0\\ %";

    public static ReportColumn Text(string head, int share = 24) => new(head, null, false, share);

    public static ReportColumn Number(string head, string? unit = null, string format = "#,##0", int share = 11) =>
        new(head, unit, true, share, format);
}

/// <summary>A cell of a report's table.</summary>
/// <param name="Text">As readers see it.</param>
/// <param name="Value">The number a spreadsheet gets; null for a text, or where it is not known.</param>
/// <param name="Address">What stands behind it; null for nothing.</param>
/// <param name="Told">What the link is called to screen readers; null for the text.</param>
/// <param name="Note">A second, quieter line; null for none.</param>
public sealed record ReportCell(
    string Text,
    decimal? Value = null,
    string? Address = null,
    string? Told = null,
    string? Note = null
)
{
    public const string None = "–";

    public static ReportCell Number(decimal? value, int decimals = 0) =>
        value is { } known
            ? new(Danish.Number(known, decimals), decimal.Round(known, Math.Max(decimals, 4)))
            : new(None);

    /// <summary>Kroner shown as millions with one decimal.</summary>
    public static ReportCell Millions(decimal? kroner) => Number(kroner / 1_000_000m, 1);

    /// <summary>A share as per cent with one decimal.</summary>
    public static ReportCell Percent(decimal? share) =>
        share is { } known
            ? new(Danish.Percent(decimal.Round(known, 3, MidpointRounding.AwayFromZero)), decimal.Round(known, 6))
            : new(None);

    /// <summary>A change as per cent with its sign.</summary>
    public static ReportCell Change(decimal? share)
    {
        if (share is not { } known)
        {
            return new(None);
        }

        var rounded = decimal.Round(known, 3, MidpointRounding.AwayFromZero);
        return new((rounded > 0m ? "+" : "") + Danish.Percent(rounded), decimal.Round(known, 6));
    }

    /// <summary>A difference between two shares, in percentage points with its sign.</summary>
    public static ReportCell Points(decimal? difference)
    {
        if (difference is not { } known)
        {
            return new(None);
        }

        var points = decimal.Round(known * 100m, 1, MidpointRounding.AwayFromZero);
        return new((points > 0m ? "+" : "") + Danish.Number(points, 1), points);
    }

    /// <summary>Kroner with their sign.</summary>
    public static ReportCell Signed(decimal? kroner) =>
        kroner is { } known
            ? new((decimal.Round(known) > 0m ? "+" : "") + Danish.Number(known, 0), decimal.Round(known, 2))
            : new(None);

    /// <summary>The cell as a link; what it is called holds what is seen.</summary>
    public ReportCell To(string? address, string told) =>
        this with
        {
            Address = address,
            Told = told.Contains(Text, StringComparison.Ordinal) ? told : $"{Text}: {told}",
        };
}

/// <summary>A row of a report's table; the first cell is its head.</summary>
/// <param name="Cells">One for each column.</param>
/// <param name="IsMarked">True for the reader's own.</param>
public sealed record ReportRow(IReadOnlyList<ReportCell> Cells, bool IsMarked = false);

/// <summary>A table of a report, as the page, the papers and the workbook show it.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Foot">The row of sums; null for none.</param>
public sealed record ReportTable(
    string Caption,
    IReadOnlyList<ReportColumn> Columns,
    IReadOnlyList<ReportRow> Rows,
    ReportRow? Foot = null
)
{
    /// <summary>The table without some columns, from 0.</summary>
    public ReportTable Without(params IReadOnlyList<int> columns)
    {
        IReadOnlyList<T> Rest<T>(IReadOnlyList<T> all) => [.. all.Where((_, i) => !columns.Contains(i))];
        ReportRow Row(ReportRow row) => row with { Cells = Rest(row.Cells) };
        return this with
        {
            Columns = Rest(Columns),
            Rows = [.. Rows.Select(Row)],
            Foot = Foot is { } foot ? Row(foot) : null,
        };
    }

    /// <summary>The rows and the foot.</summary>
    public IEnumerable<ReportRow> AllRows => Foot is null ? Rows : Rows.Append(Foot);
}
