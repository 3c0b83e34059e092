using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Web.Demonstration.Files;

/// <summary>
/// What a delivered file has otherwise than the plan: budgets that rise much, and real mistakes, which the checks then find
/// by themselves. Rows count from 0.
/// </summary>
public sealed class FileChanges
{
    public static readonly FileChanges None = new();

    /// <summary>Budgets raised by a factor, by row.</summary>
    public Dictionary<int, decimal> Raises { get; init; } = [];

    /// <summary>Overhead in per cent points, by row.</summary>
    public Dictionary<int, decimal> Overheads { get; init; } = [];

    /// <summary>Cells of the sheets with rows.</summary>
    public Dictionary<(string Sheet, string Column, int Row), CellContent> Cells { get; init; } = [];

    /// <summary>Amounts of cost lines.</summary>
    public Dictionary<(int Row, int Line), decimal> Lines { get; init; } = [];

    /// <summary>The only rows with figures of the year; null for all. The others are as the template came.</summary>
    public IReadOnlySet<int>? OnlyRows { get; init; }

    /// <summary>True when the row has figures of the year.</summary>
    public bool Has(int row) => OnlyRows?.Contains(row) ?? true;

    /// <summary>True when the contact's mail was forgotten.</summary>
    public bool LacksMail { get; init; }
}
