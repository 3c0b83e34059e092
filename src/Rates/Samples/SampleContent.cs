using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Samples;

/// <summary>
/// A filled rate file of invented offers, the same for the same seed: for demonstrations, measurements and the tests that
/// compare the engine with the spreadsheet. Figures lie where published rates do; nothing names a real offer.
/// </summary>
public sealed class SampleContent : TemplateContent
{
    private readonly SampleService[] services;
    private readonly SampleAddOn[] addOns;
    private readonly SampleStep[] steps;
    private readonly CostForm form;

    /// <param name="form">The form of the cost lines.</param>
    /// <param name="seed">Decides every figure.</param>
    /// <param name="count">Services to fill in.</param>
    /// <param name="addOnCount">Add-ons to fill in.</param>
    /// <param name="everyKind">True for every kind of rate: split, levels, part-time, private, single-person, courses, months, school days.</param>
    public SampleContent(CostForm form, int seed, int count, int addOnCount, bool everyKind = false)
    {
        this.form = form;
        services = Enumerable
            .Range(0, count)
            .Select(index => SampleService.Make(form, seed, index, everyKind))
            .ToArray();
        steps = everyKind ? services.SelectMany((service, index) => SampleStep.Of(service, index)).ToArray() : [];
        addOns = Enumerable.Range(0, addOnCount).Select(index => SampleAddOn.Make(form, seed, index, count)).ToArray();
    }

    public override CellContent Cell(string sheet, string column, int index) =>
        sheet switch
        {
            "addOns" => index < addOns.Length ? addOns[index].Cell(column) : CellContent.Empty,
            "buyers" => CellContent.Empty,
            "steps" => index < steps.Length ? steps[index].Cell(column) : CellContent.Empty,
            _ => index < services.Length ? services[index].Cell(sheet, column) : CellContent.Empty,
        };

    public override CellContent AddOnLine(int index, int line) =>
        index < addOns.Length ? CellContent.Of(addOns[index].Lines[line]) : CellContent.Empty;

    public override int Steps => steps.Length;

    public override CellContent ServicePart(int service, int line) =>
        service < services.Length && services[service].ServiceParts is { } parts
            ? CellContent.Of(parts[line])
            : CellContent.Empty;

    public override CellContent BudgetLine(int service, int line) =>
        service < services.Length ? CellContent.Of(services[service].Lines[line]) : CellContent.Empty;

    public override CellContent BudgetSubLine(int service, int line, int number) =>
        service < services.Length && line == 0 && number < 2
            ? CellContent.Of(services[service].PayParts[number])
            : CellContent.Empty;

    public override CellContent OverheadPercent(int service) =>
        service < services.Length ? CellContent.Of(services[service].Overhead) : CellContent.Empty;

    public override (string? Label, string? Kind) SubLine(int line, int number) =>
        (line, number) switch
        {
            (0, 0) => ($"{form.Lines[0].Label}, dag", "Andet"),
            (0, 1) => ($"{form.Lines[0].Label}, nat", "Andet"),
            _ => (null, null),
        };

    public override string? Contact(string key) =>
        key switch
        {
            "contactName" => "Signe Holm Krag",
            "contactMail" => "signe.krag@eksempel.example",
            "contactPhone" => "00 00 00 00",
            _ => throw new InvalidOperationException(string.Create(Danish.Invariant, $"No contact line \"{key}\".")),
        };
}
