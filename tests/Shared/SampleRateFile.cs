using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Tests;

/// <summary>Rate files of invented offers, signed by the application under test.</summary>
internal static class SampleRateFile
{
    public const string OperatorCode = "0779";

    public static readonly BudgetYear Year = new(2027);

    private static readonly CostForm Form = Layouts.Newest.CostForms[0];

    /// <summary>A file without a mistake of form; its figures are random within reason.</summary>
    public static byte[] Make(IServiceProvider services, int count = 6, TemplateContent? content = null) =>
        Make(services, Year, content ?? new SampleContent(Form, 1, count, 2), null, count);

    /// <summary>A file with mistakes planted in its first services, made with last year's figures.</summary>
    public static byte[] MakeWithMistakes(IServiceProvider services, int count = 30)
    {
        using var last = new MemoryStream(
            Make(services, Year.Before(1), new YearBefore(new SampleContent(Form, 1, count + 1, 2)), null, count + 1)
        );
        var lastYear = services
            .GetRequiredService<RateFileReader>()
            .Read(last, ReadLimits.Default)
            .Then(file => RateCalculation.Compute(file, traced: false))
            .Value;
        return Make(services, Year, new PlantedMistakes(new SampleContent(Form, 1, count, 2)), lastYear, count);
    }

    private static byte[] Make(
        IServiceProvider services,
        BudgetYear year,
        TemplateContent content,
        ComputedRates? lastYear,
        int count
    )
    {
        var party = services.GetRequiredService<PartyRegister>().Find(OperatorCode, year).Value;
        return services
            .GetRequiredService<RateFileTemplate>()
            .Make(new TemplateRequest(party, year, Form.Key, count + 3, lastYear, content))
            .Value;
    }

    /// <summary>The sample as it was the year before: smaller budgets, and its later reading is now the earlier one.</summary>
    private sealed class YearBefore(TemplateContent inner) : TemplateContent
    {
        public override CellContent Cell(string sheet, string column, int index) =>
            (sheet, column) == ("occupancy", "second")
                ? inner.Cell(sheet, "first", index)
                : inner.Cell(sheet, column, index);

        public override CellContent AddOnLine(int index, int line) => inner.AddOnLine(index, line);

        public override CellContent BudgetLine(int service, int line) =>
            CellContent.Of(inner.BudgetLine(service, line).Number * (0.93m + (service % 9 * 0.01m)));

        public override CellContent OverheadPercent(int service) => inner.OverheadPercent(service);

        public override string? Contact(string key) => inner.Contact(key);
    }

    /// <summary>The sample with: overhead too high, places missing, a paragraph repealed, health-act services in housing, a name like a formula.</summary>
    private sealed class PlantedMistakes(TemplateContent inner) : TemplateContent
    {
        public override CellContent Cell(string sheet, string column, int index) =>
            (sheet, column, index) switch
            {
                ("offers", "places", 1) => CellContent.Empty,
                ("offers", "healthAct", 2) => CellContent.Of("Ja"),
                ("offers", "basis", 3) => CellContent.Of("SEL § 66"),
                ("offers", "offer", 4) => CellContent.Of("=2+5"),
                ("offers", "places", 5) => CellContent.Of("mange"),
                ("offers", "places", 6) => CellContent.Of(9m),
                _ => inner.Cell(sheet, column, index),
            };

        public override CellContent AddOnLine(int index, int line) => inner.AddOnLine(index, line);

        public override CellContent BudgetLine(int service, int line) =>
            (service, line) == (8, 0) ? CellContent.Of(4_000_000m) : inner.BudgetLine(service, line);

        public override CellContent BudgetSubLine(int service, int line, int number) =>
            service == 8 ? CellContent.Empty : inner.BudgetSubLine(service, line, number);

        public override CellContent OverheadPercent(int service) =>
            service == 0 ? CellContent.Of(5.2m) : inner.OverheadPercent(service);

        public override (string? Label, string? Kind) SubLine(int line, int number) => inner.SubLine(line, number);

        public override string? Contact(string key) => key == "contactMail" ? null : inner.Contact(key);
    }
}
