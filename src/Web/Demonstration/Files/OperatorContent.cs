using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Files;

/// <summary>What an operator writes in its rate file for a year: the planned services, with the changes of one delivery.</summary>
internal sealed class OperatorContent(PlannedOperator operating, int year, FileChanges changes, ContactPerson contact)
    : TemplateContent
{
    private const int FirstReadingBefore = 3;
    private const int SecondReadingBefore = 2;
    private const int PayLine = 0;
    private const string OtherKind = "Andet";
    private const string SchoolByDay = "Dagskolen Ballerumhus";
    private const string HealthActKind = "Sundhedslovsydelser";

    private readonly KindsOfRates kinds = new(operating, changes);

    private readonly ServiceFigures[] figures = operating
        .Services.Select((one, row) => ServiceFigures.Of(one.Service, year, changes.Raises.GetValueOrDefault(row, 1m)))
        .ToArray();

    public override CellContent Cell(string sheet, string column, int index) =>
        changes.Cells.TryGetValue((sheet, column, index), out var changed)
            ? changed
            : sheet switch
            {
                "addOns" => index < operating.AddOns.Count ? AddOn(operating.AddOns[index], column) : CellContent.Empty,
                "steps" => kinds.Step(index, column),
                "buyers" => index < operating.Buyers.Count ? Buyer(index, column) : CellContent.Empty,
                _ => index < figures.Length ? Service(sheet, column, index) : CellContent.Empty,
            };

    public override int Steps => kinds.Steps;

    public override CellContent ServicePart(int service, int line) =>
        service < figures.Length && changes.Has(service)
            ? kinds.Part(service, line, figures[service].Lines[line])
            : CellContent.Empty;

    public override CellContent AddOnLine(int index, int line) =>
        index < operating.AddOns.Count && line == PayLine && changes.OnlyRows is null
            ? CellContent.Of(decimal.Round(operating.AddOns[index].Units * operating.AddOns[index].Level * Index))
            : CellContent.Empty;

    public override CellContent BudgetLine(int service, int line) =>
        service < figures.Length && changes.Has(service)
            ? CellContent.Of(
                changes.Lines.TryGetValue((service, line), out var changed) ? changed : figures[service].Lines[line]
            )
            : CellContent.Empty;

    public override CellContent BudgetSubLine(int service, int line, int number) =>
        service < figures.Length
        && changes.Has(service)
        && line == PayLine
        && !changes.Lines.ContainsKey((service, line))
            ? Part(figures[service], number)
            : CellContent.Empty;

    public override CellContent OverheadPercent(int service) =>
        service < figures.Length && changes.Has(service)
            ? CellContent.Of(changes.Overheads.GetValueOrDefault(service, figures[service].OverheadPercent))
            : CellContent.Empty;

    public override (string? Label, string? Kind) SubLine(int line, int number) =>
        (line, number) switch
        {
            (PayLine, 0) => ("Pædagogisk personale, dag", OtherKind),
            (PayLine, 1) => ("Nattevagter", OtherKind),
            (PayLine, 2) => ("Sygeplejersker", HealthActKind),
            _ => (null, null),
        };

    public override string? Contact(string key) =>
        key switch
        {
            "contactName" => contact.Name,
            "contactMail" => changes.LacksMail ? null : contact.Mail,
            "contactPhone" => contact.Phone,
            _ => throw new InvalidOperationException($"No contact line \"{key}\"."),
        };

    /// <summary>Add-ons follow pay: 2.5 per cent a year.</summary>
    private decimal Index => 1m + (0.025m * (year - ServiceFigures.BaseYear));

    private static CellContent Part(ServiceFigures figures, int number) =>
        number switch
        {
            0 => CellContent.Of(figures.Lines[PayLine] - figures.Night - figures.HealthAct),
            1 when figures.Night != 0m => CellContent.Of(figures.Night),
            2 when figures.HealthAct != 0m => CellContent.Of(figures.HealthAct),
            _ => CellContent.Empty,
        };

    private CellContent Service(string sheet, string column, int row)
    {
        var (offer, service) = operating.Services[row];
        return (sheet, column) switch
        {
            ("offers", "offer") => CellContent.Of(offer.Name),
            ("offers", "service") => CellContent.Of(service.Name),
            ("offers", "type") => CellContent.Of(service.Kind.Type),
            ("offers", "basis") => CellContent.Of(service.Kind.Basis),
            ("offers", "target") => CellContent.Of(offer.Target),
            ("offers", "unit") => CellContent.Of(offer.Name == SchoolByDay ? "skoledag" : service.Kind.Unit),
            ("offers", "units") when service.Units is { } units => CellContent.Of(units),
            ("offers", "single") => CellContent.Of(service.IsSinglePerson ? "Ja" : "Nej"),
            ("offers", "private") => kinds.Private(row),
            ("split", "hours") when changes.Has(row) => kinds.Hours(row),
            ("offers", "openingDays") when service.OpeningDays is { } days => CellContent.Of(days),
            ("offers", "places") => CellContent.Of(service.Places),
            ("offers", "inside") => CellContent.Of(offer.Kind.IsInside ? "Inde" : "Ude"),
            ("offers", "healthAct") => CellContent.Of(service.HealthAct ? "Ja" : "Nej"),
            ("occupancy", "first") => CellContent.Of(ServiceFigures.Reading(service, year - FirstReadingBefore)),
            ("occupancy", "second") when changes.Has(row) => CellContent.Of(
                ServiceFigures.Reading(service, year - SecondReadingBefore)
            ),
            ("regulation", "amount") when changes.Has(row) && figures[row].Regulation != 0m => CellContent.Of(
                figures[row].Regulation
            ),
            ("regulation", "note") when changes.Has(row) && figures[row].Regulation != 0m => CellContent.Of(
                string.Create(Danish.Invariant, $"Fra regnskabet for {year - SecondReadingBefore}")
            ),
            _ => CellContent.Empty,
        };
    }

    private static CellContent AddOn(PlannedAddOn addOn, string column) =>
        column switch
        {
            "parent" => CellContent.Of(addOn.Parent.Key),
            "name" => CellContent.Of(addOn.Name),
            "unit" => CellContent.Of(addOn.Unit),
            "units" => CellContent.Of(addOn.Units),
            "inMain" => CellContent.Of("Nej"),
            _ => CellContent.Empty,
        };

    private CellContent Buyer(int index, string column) =>
        column switch
        {
            "service" => CellContent.Of(operating.Buyers[index].Service),
            "municipality" => CellContent.Of(operating.Buyers[index].Municipality.CodeAndName),
            "places" => CellContent.Of(operating.Buyers[index].Places),
            _ => CellContent.Empty,
        };
}

/// <summary>Who the secretariat may call about a file.</summary>
internal sealed record ContactPerson(string Name, string Mail, string Phone);
