using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// What a new template already knows from last year's file: offers, add-ons and buyers as they were, and last year's later
/// occupancy reading as this year's earlier one. Amounts are never carried over: a new budget is a new number.
/// </summary>
internal sealed class TemplatePrefill(CostForm form, RateFile lastYear, IReadOnlyList<LastYearService> figures)
    : TemplateContent
{
    public override CellContent Cell(string sheet, string column, int index) =>
        sheet switch
        {
            "addOns" => index < lastYear.AddOns.Count ? AddOn(lastYear.AddOns[index], column) : CellContent.Empty,
            "steps" => index < lastYear.Steps.Count ? Step(lastYear.Steps[index], column) : CellContent.Empty,
            "buyers" => index < lastYear.Buyers.Count ? Buyer(lastYear.Buyers[index], column) : CellContent.Empty,
            _ => index < lastYear.Services.Count ? Service(sheet, column, index) : CellContent.Empty,
        };

    /// <summary>The contact person, who is most often the same.</summary>
    public override string? Contact(string key) =>
        key switch
        {
            "contactName" => lastYear.ContactName.Value,
            "contactMail" => lastYear.ContactMail.Value,
            "contactPhone" => lastYear.ContactPhone.Value,
            _ => null,
        };

    private CellContent Service(string sheet, string column, int index)
    {
        var service = lastYear.Services[index];
        return (sheet, column) switch
        {
            ("offers", "offer") => CellContent.Of(service.Offer.Value),
            ("offers", "department") => CellContent.Of(service.Department.Value),
            ("offers", "service") => CellContent.Of(service.Service.Value),
            ("offers", "type") => CellContent.Of(service.Type.Text),
            ("offers", "basis") => CellContent.Of(service.Basis.Text),
            ("offers", "target") => CellContent.Of(service.Target.Value),
            ("offers", "unit") => CellContent.Of(service.Unit.Text),
            ("offers", "units") => CellContent.Of(service.Units.Value),
            ("offers", "openingDays") => CellContent.Of(service.OpeningDays.Value),
            ("offers", "places") => CellContent.Of(service.Places.Value),
            ("offers", "inside") => CellContent.Of(service.Scope.Text),
            ("offers", "healthAct") => CellContent.Of(service.HealthAct.Text),
            ("offers", "single") => CellContent.Of(service.SinglePerson.Text),
            ("offers", "private") => CellContent.Of(service.Private.Text),
            ("split", "hours") => CellContent.Of(service.HoursPerUnit.Value),
            ("occupancy", "first") => CellContent.Of(figures[index].SecondReading),
            _ => CellContent.Empty,
        };
    }

    private static CellContent AddOn(AddOnRow addOn, string column) =>
        column switch
        {
            "parent" => CellContent.Of(addOn.Parent.Value),
            "name" => CellContent.Of(addOn.Name.Value),
            "unit" => CellContent.Of(addOn.Unit.Text),
            "inMain" => CellContent.Of(addOn.AlsoInMain.Text),
            _ => CellContent.Empty,
        };

    private static CellContent Step(StepRow step, string column) =>
        column switch
        {
            "service" => CellContent.Of(step.Service.Value),
            "kind" => CellContent.Of(step.Kind.Text),
            "name" => CellContent.Of(step.Name.Value),
            "percent" => CellContent.Of(step.Percent.Value),
            "places" => CellContent.Of(step.Places.Value),
            "hours" => CellContent.Of(step.Hours.Value),
            _ => CellContent.Empty,
        };

    private static CellContent Buyer(BuyerRow buyer, string column) =>
        column switch
        {
            "service" => CellContent.Of(buyer.Service.Value),
            "municipality" => CellContent.Of(buyer.Municipality.Value),
            "places" => CellContent.Of(buyer.Places.Value),
            _ => CellContent.Empty,
        };

    /// <summary>The label and kind of a sub-line, when last year's file had the same form.</summary>
    public override (string? Label, string? Kind) SubLine(int line, int number)
    {
        if (lastYear.Header.Form.Key != form.Key)
        {
            return (null, null);
        }

        var found = lastYear.SubLines.Where(subLine => subLine.Line == line).ElementAtOrDefault(number);
        return (found?.Label.Value, found?.Kind.Text);
    }
}
