using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Rates.Files;

/// <summary>The look of the rate file: yellow must, white may, grey computes.</summary>
internal static class TemplateStyles
{
    private const string Must = "FFF6D6";
    private const string May = "FFFFFF";
    private const string Computed = "F2F2F2";
    private const string Line = "BFBFBF";
    private const string Ink = "1A1A1A";
    private const string Quiet = "5A5A5A";

    public static readonly CellStyle Title = new(Bold: true, Size: 16, Ink: Ink);
    public static readonly CellStyle Subject = new(Ink: Quiet);
    public static readonly CellStyle Text = new(Wrap: true, Top: true, Ink: Ink);
    public static readonly CellStyle Strong = new(Bold: true, Ink: Ink);
    public static readonly CellStyle Head = new(
        Fill: "D9E4EE",
        Bold: true,
        Border: Line,
        Wrap: true,
        Ink: Ink,
        Indented: true
    );
    public static readonly CellStyle NumberHead = Head with { AlignRight = true, Indented = false };
    public static readonly CellStyle HeadUnit = new(Fill: "D9E4EE", Border: Line, Ink: Quiet, Size: 9);
    public static readonly CellStyle NumberHeadUnit = HeadUnit with { AlignRight = true };
    public static readonly CellStyle Label = new(Fill: Computed, Border: Line, Ink: Ink);
    public static readonly CellStyle StrongLabel = Label with { Bold = true };
    public static readonly CellStyle WrappedLabel = Label with { Wrap = true };

    public static readonly ConditionalStyle Missing = new("FFE0E0", null, "B80000");
    public static readonly ConditionalStyle Wrong = new("FFE0E0", "B80000", "B80000");
    public static readonly ConditionalStyle Notice = new("FFEECC", "7A4A00");
    public static readonly ConditionalStyle Good = new("DDF7CE", "2A6500");

    public static CellStyle Input(bool required, string? format = null) =>
        new(Fill: required ? Must : May, Border: Line, Locked: false, NumberFormat: format, Ink: Ink);

    public static CellStyle Result(string? format = null, bool bold = false) =>
        new(Fill: Computed, Border: Line, NumberFormat: format, Bold: bold, Ink: Ink);

    /// <summary>The spreadsheet's format code for a layout's format word.</summary>
    public static string? Format(string? word) =>
        word switch
        {
            null => null,
            "kroner" => "#,##0.00;[Red]-#,##0.00",
            "rate" => "#,##0.00",
            "whole" => "#,##0.##",
            "places" => "#,##0.0##",
            "percentPoints" => "0.0",
            "percentPoints2" => "0.0##",
            "change" => "+0.0;-0.0;0.0",
            _ => throw new InvalidOperationException($"The layout's format \"{word}\" is unknown."),
        };
}
