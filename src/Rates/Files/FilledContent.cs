using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// Everything an operator has entered, for a new template of the same year: after a change of layout, or when several
/// files are merged. Rows keep their numbers. What could not be read stands as it was written, so that it is found again;
/// a choice is written with the new layout's words. Amounts stand only in a template of the same form.
/// </summary>
public sealed class FilledContent : TemplateContent
{
    private readonly RateFile file;
    private readonly Dictionary<CellAddress, string> unread;

    /// <param name="file">The file as read; entries without a cell, such as merged ones, are taken as they are.</param>
    public FilledContent(RateFile file)
    {
        this.file = file;
        unread = file
            .Issues.Where(issue => issue.Kind is not ReadIssueKind.OutsideForm and not ReadIssueKind.FormulaReplaced)
            .GroupBy(issue => issue.Cell)
            .ToDictionary(group => group.Key, group => AsText(group.First()));
    }

    public override string Form => file.Header.Form.Key;

    public override IReadOnlyList<string> ServiceKeys => [.. file.Services.Select(service => service.Key)];

    public override IReadOnlyList<string> AddOnKeys => [.. file.AddOns.Select(addOn => addOn.Key)];

    public override int Buyers => file.Buyers.Count;

    public override int Steps => file.Steps.Count;

    public override IReadOnlyList<LastYearService> LastYear => file.Header.LastYear;

    public override CellContent LedgerTotal => Of(file.LedgerTotal);

    public override string? Contact(string key) =>
        key switch
        {
            "contactName" => Text(file.ContactName),
            "contactMail" => Text(file.ContactMail),
            "contactPhone" => Text(file.ContactPhone),
            _ => null,
        };

    public override (string? Label, string? Kind) SubLine(int line, int number) =>
        file.SubLines.Where(subLine => subLine.Line == line).ElementAtOrDefault(number) is { } found
            ? (Text(found.Label), Of(found.Kind).Text)
            : (null, null);

    public override TemplateContent For(RateFileShape shape) => new FilledRows(this, file, shape);

    /// <summary>The number; where none could be read, what stands there instead.</summary>
    internal CellContent Of(NumberEntry entry) =>
        entry.Value is { } number ? CellContent.Of(number)
        : entry.IsEmpty ? CellContent.Empty
        : CellContent.Of(unread.GetValueOrDefault(entry.Cell));

    internal CellContent Of(TextEntry entry) => CellContent.Of(Text(entry));

    /// <summary>The choice as written, also when it is none of the list's.</summary>
    internal CellContent Of<TKey>(ChoiceEntry<TKey> entry)
        where TKey : struct => CellContent.Of(entry.Text ?? unread.GetValueOrDefault(entry.Cell));

    private string? Text(TextEntry entry) => entry.Value ?? unread.GetValueOrDefault(entry.Cell);

    /// <summary>A date must not become the number spreadsheets keep it as.</summary>
    private static string AsText(ReadIssue issue) =>
        issue.Kind == ReadIssueKind.DateForNumber ? $"dato ({issue.Raw})" : issue.Raw;
}
