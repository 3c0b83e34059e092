using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Sheets.Writing;

/// <summary>What is written into a cell: text, number, formula or nothing but a style.</summary>
public readonly record struct CellContent
{
    private CellContent(string? text, decimal? number, string? formula)
    {
        Text = text;
        Number = number;
        Formula = formula;
    }

    public static readonly CellContent Empty;

    public string? Text { get; }

    public decimal? Number { get; }

    /// <summary>The formula without the leading equals sign; spreadsheets compute it when the file is opened.</summary>
    public string? Formula { get; }

    /// <summary>A text; always stored as text, so that one beginning with = or + is never run.</summary>
    public static CellContent Of(string? text) => new(text, null, null);

    public static CellContent Of(decimal? number) => new(null, number, null);

    public static CellContent Computed(string formula) => new(null, null, formula.TrimStart('='));

    /// <summary>The number as programs write it, without trailing zeros.</summary>
    public string? NumberText =>
        Number is { } value ? Kernel.Figures.ExplanationJson.Normalised(value).ToString(Danish.Invariant) : null;
}
