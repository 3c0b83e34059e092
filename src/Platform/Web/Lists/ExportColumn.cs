using System.Diagnostics.CodeAnalysis;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>One column of an exported list: a text, a number, a day or a moment for each row.</summary>
[SuppressMessage(
    "Design",
    "CA1000",
    Justification = "The type argument says what a row is; two constructors would differ by a lambda only."
)]
public sealed class ExportColumn<T>
{
    private const string DayFormat = "dd\\-mm\\-yyyy";
    private const string MomentFormat = "dd\\-mm\\-yyyy\\ hh:mm";
    private const int DayWidth = 12;
    private const int MomentWidth = 17;
    private const int WrappedFrom = 30;
    private static readonly DateTime FirstSerialDay = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    private ExportColumn(
        string header,
        double width,
        CellStyle style,
        Func<T, CellContent> cell,
        Func<T, string?> field
    )
    {
        Header = header;
        Width = width;
        Style = style;
        Cell = cell;
        Field = field;
    }

    public string Header { get; }

    public double Width { get; }

    /// <summary>How its cells look in a spreadsheet.</summary>
    public CellStyle Style { get; }

    /// <summary>What a row's cell holds in a spreadsheet; days are real ones.</summary>
    public Func<T, CellContent> Cell { get; }

    /// <summary>What a row's field holds in a CSV file: decimal commas, and days as 2027-01-31.</summary>
    public Func<T, string?> Field { get; }

    /// <summary>True when its cells hold what somebody wrote.</summary>
    public bool IsText { get; private init; }

    public static ExportColumn<T> Text(string header, Func<T, string?> text, double width = 20) =>
        new(
            header,
            width,
            new(Wrap: width > WrappedFrom, Top: true, Indented: true),
            row => CellContent.Of(text(row)),
            text
        )
        {
            IsText = true,
        };

    public static ExportColumn<T> Number(string header, Func<T, decimal?> number, string format = "#,##0.00") =>
        new(
            header,
            14,
            new(NumberFormat: format, Top: true),
            row => CellContent.Of(number(row)),
            row =>
                number(row)
                    ?.ToString(format.Replace("#,##", "", StringComparison.Ordinal), Danish.Invariant)
                    .Replace('.', ',')
        );

    public static ExportColumn<T> Day(string header, Func<T, DateOnly?> day) =>
        new(
            header,
            DayWidth,
            new(NumberFormat: DayFormat, Top: true),
            row => CellContent.Of(Serial(day(row)?.ToDateTime(TimeOnly.MinValue))),
            row => day(row)?.ToString("yyyy-MM-dd", Danish.Invariant)
        );

    /// <summary>A moment, told in Danish time.</summary>
    /// <param name="header">The column's head.</param>
    /// <param name="utc">The moment, UTC.</param>
    public static ExportColumn<T> Moment(string header, Func<T, DateTime?> utc) =>
        new(
            header,
            MomentWidth,
            new(NumberFormat: MomentFormat, Top: true),
            row => CellContent.Of(Serial(Local(utc(row)))),
            row => Local(utc(row))?.ToString("yyyy-MM-ddTHH:mm", Danish.Invariant)
        );

    private static DateTime? Local(DateTime? utc) => utc is { } moment ? DanishClock.Local(moment) : null;

    /// <summary>Days since the spreadsheet's day nought, with minutes as a part of a day.</summary>
    private static decimal? Serial(DateTime? local) =>
        local is { } moment ? decimal.Round((decimal)(moment - FirstSerialDay).TotalDays, 6) : null;
}
