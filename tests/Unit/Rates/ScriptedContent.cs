using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Unit.Rates;

/// <summary>A template's content, cell by cell, as a test wants it.</summary>
internal sealed class ScriptedContent : TemplateContent
{
    public Dictionary<(string Sheet, string Column, int Index), CellContent> Cells { get; } = [];

    public Dictionary<(int Service, int Line), decimal> Lines { get; } = [];

    public Dictionary<(int Service, int Line, int Number), decimal> SubAmounts { get; } = [];

    public Dictionary<(int Service, int Line), decimal> ServiceParts { get; } = [];

    public Dictionary<(int Line, int Number), (string? Label, string? Kind)> SubLines { get; } = [];

    public Dictionary<int, decimal?> Overheads { get; } = [];

    public Dictionary<(int AddOn, int Line), decimal> AddOnLines { get; } = [];

    public Dictionary<string, string?> Contacts { get; } = [];

    public override CellContent Cell(string sheet, string column, int index) =>
        Cells.GetValueOrDefault((sheet, column, index));

    public override CellContent AddOnLine(int index, int line) => Amount(AddOnLines, (index, line));

    public override CellContent ServicePart(int service, int line) => Amount(ServiceParts, (service, line));

    public override CellContent BudgetLine(int service, int line) => Amount(Lines, (service, line));

    public override CellContent BudgetSubLine(int service, int line, int number) =>
        Amount(SubAmounts, (service, line, number));

    public override CellContent OverheadPercent(int service) => CellContent.Of(Overheads.GetValueOrDefault(service));

    public override (string? Label, string? Kind) SubLine(int line, int number) =>
        SubLines.GetValueOrDefault((line, number));

    public override string? Contact(string key) => Contacts.GetValueOrDefault(key);

    private static CellContent Amount<TKey>(Dictionary<TKey, decimal> amounts, TKey key)
        where TKey : notnull => amounts.TryGetValue(key, out var amount) ? CellContent.Of(amount) : CellContent.Empty;
}
