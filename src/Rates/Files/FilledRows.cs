using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Files;

/// <summary>A filled file laid into the rows of a new template, each row found by its number.</summary>
internal sealed class FilledRows(FilledContent filled, RateFile file, RateFileShape shape) : TemplateContent
{
    private readonly Dictionary<string, ServiceRow> services = file.Services.ToDictionary(
        service => service.Key,
        StringComparer.OrdinalIgnoreCase
    );
    private readonly Dictionary<string, AddOnRow> addOns = file.AddOns.ToDictionary(
        addOn => addOn.Key,
        StringComparer.OrdinalIgnoreCase
    );
    private readonly bool isSameForm = file.Header.Form.Key == shape.Form.Key;

    public override CellContent LedgerTotal => filled.LedgerTotal;

    public override string? Contact(string key) => filled.Contact(key);

    public override (string? Label, string? Kind) SubLine(int line, int number) =>
        isSameForm && filled.SubLine(line, number) is var (label, kind)
            ? (label, Listed("subLineKind", kind))
            : (null, null);

    public override CellContent Cell(string sheet, string column, int index)
    {
        var list = shape.Columns(sheet).FirstOrDefault(placed => placed.Column.Key == column)?.Column.List;
        var content = sheet switch
        {
            "addOns" => AddOnAt(index) is { } addOn ? AddOn(addOn, column) : CellContent.Empty,
            "steps" => index < file.Steps.Count ? Step(file.Steps[index], column) : CellContent.Empty,
            "buyers" => index < file.Buyers.Count ? Buyer(file.Buyers[index], column) : CellContent.Empty,
            _ => ServiceAt(index) is { } service ? Service(service, sheet, column) : CellContent.Empty,
        };
        return list is null || content.Text is null ? content : CellContent.Of(Listed(list, content.Text));
    }

    public override CellContent AddOnLine(int index, int line) =>
        isSameForm && AddOnAt(index) is { } addOn ? filled.Of(addOn.Lines[line]) : CellContent.Empty;

    public override CellContent ServicePart(int service, int line) =>
        isSameForm && ServiceAt(service) is { } found && line < found.ServiceParts.Count
            ? filled.Of(found.ServiceParts[line])
            : CellContent.Empty;

    public override CellContent BudgetLine(int service, int line) =>
        isSameForm && ServiceAt(service) is { } found ? filled.Of(found.Lines[line]) : CellContent.Empty;

    public override CellContent BudgetSubLine(int service, int line, int number)
    {
        var at = (line * shape.Form.SubLines) + number;
        return isSameForm && ServiceAt(service) is { } found && at < found.SubAmounts.Count
            ? filled.Of(found.SubAmounts[at])
            : CellContent.Empty;
    }

    public override CellContent OverheadPercent(int service) =>
        ServiceAt(service) is { } found ? filled.Of(found.OverheadPercent) : CellContent.Empty;

    private ServiceRow? ServiceAt(int index) => services.GetValueOrDefault(shape.ServiceKeys[index]);

    private AddOnRow? AddOnAt(int index) => addOns.GetValueOrDefault(shape.AddOnKeys[index]);

    /// <summary>The new layout's words for a choice of the old; a text on no list stands as it is.</summary>
    private string? Listed(string list, string? text) =>
        text is not null
        && file.Header.Layout.Lists.ContainsKey(list)
        && file.Header.Layout.ListKey(list, text) is { } key
        && shape.Layout.Lists.GetValueOrDefault(list)?.FirstOrDefault(item => item.Key == key) is { } item
            ? item.Text
            : text;

    private CellContent Service(ServiceRow row, string sheet, string column) =>
        (sheet, column) switch
        {
            ("offers", "offer") => filled.Of(row.Offer),
            ("offers", "department") => filled.Of(row.Department),
            ("offers", "service") => filled.Of(row.Service),
            ("offers", "type") => filled.Of(row.Type),
            ("offers", "basis") => filled.Of(row.Basis),
            ("offers", "target") => filled.Of(row.Target),
            ("offers", "unit") => filled.Of(row.Unit),
            ("offers", "units") => filled.Of(row.Units),
            ("offers", "openingDays") => filled.Of(row.OpeningDays),
            ("offers", "places") => filled.Of(row.Places),
            ("offers", "inside") => filled.Of(row.Scope),
            ("offers", "healthAct") => filled.Of(row.HealthAct),
            ("offers", "single") => filled.Of(row.SinglePerson),
            ("offers", "private") => filled.Of(row.Private),
            ("split", "hours") => filled.Of(row.HoursPerUnit),
            ("offers", "remark") => filled.Of(row.Remark),
            ("occupancy", "first") => filled.Of(row.FirstReading),
            ("occupancy", "second") => filled.Of(row.SecondReading),
            ("occupancy", "expected") => filled.Of(row.ExpectedOccupancy),
            ("occupancy", "own") => filled.Of(row.OwnOccupancy),
            ("occupancy", "approval") => filled.Of(row.Approval),
            ("regulation", "amount") => filled.Of(row.Regulation),
            ("regulation", "note") => filled.Of(row.RegulationNote),
            _ => CellContent.Empty,
        };

    private CellContent AddOn(AddOnRow row, string column) =>
        column switch
        {
            "parent" => filled.Of(row.Parent),
            "name" => filled.Of(row.Name),
            "unit" => filled.Of(row.Unit),
            "units" => filled.Of(row.Units),
            "inMain" => filled.Of(row.AlsoInMain),
            "regulation" => filled.Of(row.Regulation),
            _ => CellContent.Empty,
        };

    private CellContent Step(StepRow row, string column) =>
        column switch
        {
            "service" => filled.Of(row.Service),
            "kind" => filled.Of(row.Kind),
            "name" => filled.Of(row.Name),
            "percent" => filled.Of(row.Percent),
            "places" => filled.Of(row.Places),
            "hours" => filled.Of(row.Hours),
            _ => CellContent.Empty,
        };

    private CellContent Buyer(BuyerRow row, string column) =>
        column switch
        {
            "service" => filled.Of(row.Service),
            "municipality" => filled.Of(row.Municipality),
            "places" => filled.Of(row.Places),
            _ => CellContent.Empty,
        };
}
