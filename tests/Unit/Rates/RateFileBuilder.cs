using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Rates;

/// <summary>
/// Makes small rate files the way operators get them: the real template, filled cell by cell, written as a workbook, then
/// read, computed and checked. Starts from a file with nothing to remark; a test changes what it is about.
/// </summary>
internal sealed class RateFileBuilder
{
    private readonly ScriptedContent content = new();
    private readonly List<Func<byte[], byte[]>> patches = [];
    private readonly RateFileSigner signer = RateFileSigner.Temporary();
    private int year = 2027;
    private string operatorCode = "0751";
    private string form = "nine";
    private RateFileBuilder? last;
    private bool readElsewhere;
    private ParameterSet parameters = ParameterFile.Starting;
    private ParameterSet? current;

    /// <summary>A template nobody has filled in.</summary>
    public static RateFileBuilder Blank() => new();

    /// <summary>One home with nothing to remark.</summary>
    public static RateFileBuilder Valid() => new RateFileBuilder().Contact().Home(0);

    /// <summary>One day offer with nothing to remark.</summary>
    public static RateFileBuilder ValidDay() =>
        Valid()
            .Set("offers", "type", "Dag")
            .Set("offers", "basis", "SEL § 104")
            .Set("offers", "unit", "dag")
            .Set("offers", "openingDays", 225m)
            .Set("offers", "places", 12.4m);

    /// <summary>The home again the year after, told from last year's file, with nothing to remark.</summary>
    public static RateFileBuilder ValidNextYear() => Valid().Set("occupancy", "first", 97.0m).After(Valid());

    public RateFileBuilder Year(int budgetYear)
    {
        year = budgetYear;
        return this;
    }

    public RateFileBuilder Operator(string code)
    {
        operatorCode = code;
        return this;
    }

    public RateFileBuilder ThreeLines()
    {
        form = "three";
        content.Lines.Clear();
        return Line("pay", 6_200_123.50m).Line("property", 640_020m).Line("other", 1_382_789.25m);
    }

    /// <summary>Made from last year's file.</summary>
    public RateFileBuilder After(RateFileBuilder lastYear)
    {
        last = lastYear;
        return this;
    }

    /// <summary>Made with other parameters than the starting ones.</summary>
    public RateFileBuilder With(string key, string value)
    {
        parameters = Changed(parameters, key, value);
        return this;
    }

    /// <summary>Checked where a parameter has been changed since.</summary>
    public RateFileBuilder CheckedWith(string key, string value)
    {
        current = Changed(parameters, key, value);
        return this;
    }

    /// <summary>Read where the signing key is not known.</summary>
    public RateFileBuilder ReadElsewhere()
    {
        readElsewhere = true;
        return this;
    }

    /// <summary>Fills a row with the home of <see cref="Valid"/>; the offer's name tells rows apart.</summary>
    public RateFileBuilder Home(int row)
    {
        string[] names = ["Bøgegården", "Lærkehuset", "Søbakken"];
        Set("offers", "offer", names[row], row).Set("offers", "service", "Botilbud", row);
        Set("offers", "type", "Døgn", row).Set("offers", "basis", "SEL § 107", row);
        Set("offers", "target", "Psykisk lidelse", row).Set("offers", "unit", "døgn", row);
        Set("offers", "places", 12m, row).Set("offers", "inside", "Inde", row).Set("offers", "healthAct", "Nej", row);
        Set("occupancy", "first", 94.2m, row).Set("occupancy", "second", 97.0m, row);
        Line("pay", 6_200_123.50m, row).Line("administration", 310_250m, row).Line("development", 45_100m, row);
        Line("income", -120_400m, row).Line("otherOperating", 890_333m, row).Line("property", 640_020m, row);
        Line("pools", 35_700m, row).Line("interest", 210_405.25m, row).Line("pensions", 12_001m, row);
        return Overhead(4.2m, row);
    }

    public RateFileBuilder Set(string sheet, string column, decimal value, int row = 0) =>
        Put(sheet, column, CellContent.Of(value), row);

    public RateFileBuilder Set(string sheet, string column, string? value, int row = 0) =>
        Put(sheet, column, CellContent.Of(value), row);

    /// <summary>A cost line of a service.</summary>
    public RateFileBuilder Line(string key, decimal amount, int service = 0)
    {
        content.Lines[(service, LineIndex(key))] = amount;
        return this;
    }

    /// <summary>A sub-line with its kind and its amount for the first service.</summary>
    public RateFileBuilder SubLine(string line, int number, string? kind, decimal amount)
    {
        content.SubLines[(LineIndex(line), number)] = ($"Del {number + 1}", kind);
        content.SubAmounts[(0, LineIndex(line), number)] = amount;
        return this;
    }

    /// <summary>The part of a cost line that is service.</summary>
    public RateFileBuilder ServicePart(string key, decimal amount, int service = 0)
    {
        content.ServiceParts[(service, LineIndex(key))] = amount;
        return this;
    }

    /// <summary>A level or part-time step.</summary>
    public RateFileBuilder Step(
        string kind,
        string name,
        decimal? percent = null,
        decimal? places = null,
        decimal? hours = null,
        int row = 0,
        string service = "Y001"
    )
    {
        Set("steps", "service", service, row).Set("steps", "kind", kind, row).Set("steps", "name", name, row);
        content.Cells[("steps", "percent", row)] = CellContent.Of(percent);
        content.Cells[("steps", "places", row)] = CellContent.Of(places);
        content.Cells[("steps", "hours", row)] = CellContent.Of(hours);
        return this;
    }

    public RateFileBuilder Overhead(decimal? points, int service = 0)
    {
        content.Overheads[service] = points;
        return this;
    }

    /// <summary>An add-on of the first service with nothing to remark: 200 hours for 88.000,50 kr. of pay.</summary>
    public RateFileBuilder AddOn()
    {
        Set("addOns", "parent", "Y001").Set("addOns", "name", "Ledsagelse").Set("addOns", "unit", "time");
        Set("addOns", "units", 200m).Set("addOns", "inMain", "Nej");
        return AddOnLine("pay", 88_000.50m);
    }

    public RateFileBuilder AddOnLine(string key, decimal amount)
    {
        content.AddOnLines[(0, LineIndex(key))] = amount;
        return this;
    }

    public RateFileBuilder Buyer(string? municipality, decimal places, string service = "Y001", int row = 0) =>
        Set("buyers", "service", service, row)
            .Set("buyers", "municipality", municipality, row)
            .Set("buyers", "places", places, row);

    public RateFileBuilder Contact(string? name = "Signe Holm", string? mail = "signe@eksempel.example")
    {
        content.Contacts["contactName"] = name;
        content.Contacts["contactMail"] = mail;
        return this;
    }

    /// <summary>Changes a cell of the finished workbook: a stored result, a text, an error, a date.</summary>
    public RateFileBuilder Stored(string cell, decimal value) =>
        Patched(cell, each => WorkbookPatch.Store(each, value));

    public RateFileBuilder Overwritten(string cell, decimal value) =>
        Patched(cell, each => WorkbookPatch.Overwrite(each, value));

    public RateFileBuilder Overwritten(string cell, string value) =>
        Patched(cell, each => WorkbookPatch.Overwrite(each, value));

    public RateFileBuilder Failing(string cell, string error) => Patched(cell, each => WorkbookPatch.Fail(each, error));

    public RateFileBuilder Dated(string cell, int day)
    {
        patches.Add(bytes =>
            WorkbookPatch.Apply(bytes, cell, (document, each) => WorkbookPatch.Date(document, each, day))
        );
        return this;
    }

    /// <summary>The workbook as the operator would send it.</summary>
    public byte[] ToBytes()
    {
        var budgetYear = new BudgetYear(year);
        var made = new RateFileTemplate(parameters, PartyRegister.Starting, signer, TimeProvider.System).Make(
            new TemplateRequest(
                PartyRegister.Starting.Find(operatorCode, budgetYear).Value,
                budgetYear,
                form,
                Services: 3,
                last?.Year(year - 1).Rates(),
                content
            )
        );
        return patches.Aggregate(made.Value, (bytes, patch) => patch(bytes));
    }

    /// <summary>The file as read, or why it is refused.</summary>
    public Result<RateFile> Read(bool trustOnlyKnownKeys = false)
    {
        using var stream = new MemoryStream(ToBytes());
        return Reader(trustOnlyKnownKeys).Read(stream, ReadLimits.Default);
    }

    public AssessedRateFile Assess(bool traced = false)
    {
        using var stream = new MemoryStream(ToBytes());
        return new RateFileAssessment(Reader(trustOnlyKnownKeys: false), current ?? parameters, PartyRegister.Starting)
            .Assess(stream, ReadLimits.Default, traced)
            .Value;
    }

    public ComputedRates Rates(bool traced = false) => Assess(traced).Rates;

    private RateFileReader Reader(bool trustOnlyKnownKeys) =>
        new(PartyRegister.Starting, readElsewhere ? RateFileSigner.Temporary() : signer, trustOnlyKnownKeys);

    private RateFileBuilder Patched(string cell, Action<DocumentFormat.OpenXml.Spreadsheet.Cell> change)
    {
        patches.Add(bytes => WorkbookPatch.Apply(bytes, cell, (_, each) => change(each)));
        return this;
    }

    private RateFileBuilder Put(string sheet, string column, CellContent value, int row)
    {
        content.Cells[(sheet, column, row)] = value;
        return this;
    }

    private int LineIndex(string key)
    {
        var lines = Layouts.Newest.CostForms.First(each => each.Key == form).Lines;
        var index = lines.FindIndex(line => line.Key == key);
        return index >= 0 ? index : throw new ArgumentException($"The form has no line \"{key}\".", nameof(key));
    }

    private static ParameterSet Changed(ParameterSet set, string key, string value)
    {
        set.All.ShouldContain(parameter => parameter.Key == key);
        return new(set.All.Select(parameter => parameter.Key == key ? parameter with { Text = value } : parameter));
    }
}
