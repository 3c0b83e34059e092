using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Domain;

/// <summary>A number as the operator entered it.</summary>
/// <param name="Cell">Where it stands.</param>
/// <param name="Value">The number; null when the cell is empty or could not be read.</param>
/// <param name="IsEmpty">True when nothing was entered, so an unreadable entry is not taken for an empty one.</param>
public readonly record struct NumberEntry(CellAddress Cell, decimal? Value, bool IsEmpty)
{
    /// <summary>The number, or 0 where nothing readable was entered.</summary>
    public decimal OrZero => Value ?? 0m;

    /// <summary>True when something stands there that is no number; a finding of its own says so.</summary>
    public bool IsUnreadable => !IsEmpty && Value is null;
}

/// <summary>A text as entered, trimmed; null when empty.</summary>
public readonly record struct TextEntry(CellAddress Cell, string? Value)
{
    public bool IsEmpty => Value is null;

    public override string ToString() => Value ?? "";
}

/// <summary>A choice from a list.</summary>
/// <param name="Cell">Where it stands.</param>
/// <param name="Key">The list's key; null when nothing was entered or the text is not on the list.</param>
/// <param name="Text">The text as entered; null when empty.</param>
public readonly record struct ChoiceEntry<TKey>(CellAddress Cell, TKey? Key, string? Text)
    where TKey : struct
{
    public bool IsEmpty => Text is null;

    public override string ToString() => Text ?? "";
}

/// <summary>A formula's cell in the operator's workbook, with the result last stored there.</summary>
/// <param name="Cell">Where it stands.</param>
/// <param name="Value">The stored number; null when none is stored.</param>
/// <param name="HasFormula">False when someone wrote over the formula.</param>
/// <param name="IsEmpty">True when the cell holds neither value nor formula.</param>
public readonly record struct StoredResult(CellAddress Cell, decimal? Value, bool HasFormula, bool IsEmpty);
