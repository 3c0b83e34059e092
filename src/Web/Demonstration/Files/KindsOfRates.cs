using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Files;

/// <summary>
/// Which services of an operator are split, have levels or part-time places, and are sold by private suppliers; the same at
/// every filling and in every year.
/// </summary>
internal sealed class KindsOfRates
{
    private const int PayLine = 0;
    private const int OperatingLine = 4;
    private const decimal PayShare = 0.38m;
    private const decimal OperatingShare = 0.25m;
    private const int FewestForLevels = 9;

    private static readonly (string Name, decimal Percent)[] Table =
    [
        ("4-5 dage om ugen", 100m),
        ("3 dage om ugen", 85m),
        ("1-2 dage om ugen", 60m),
    ];
    private static readonly (string Name, decimal Percent)[] Proportional =
    [
        ("5 dage om ugen", 100m),
        ("4 dage om ugen", 80m),
        ("3 dage om ugen", 60m),
        ("2 dage om ugen", 40m),
        ("1 dag om ugen", 20m),
    ];
    private static readonly (string Name, decimal Hours)[] Levels =
    [
        ("Niveau 1", 1.25m),
        ("Niveau 2", 2.5m),
        ("Niveau 3", 5.5m),
    ];

    private readonly PlannedOperator operating;
    private readonly FileChanges changes;
    private readonly List<Dictionary<string, CellContent>> steps = [];

    public KindsOfRates(PlannedOperator operating, FileChanges changes)
    {
        this.operating = operating;
        this.changes = changes;
        for (var row = 0; row < operating.Services.Count; row++)
        {
            AddSteps(row);
        }
    }

    /// <summary>How many levels and part-time steps there are.</summary>
    public int Steps => steps.Count;

    public CellContent Step(int index, string column) =>
        index < steps.Count ? steps[index].GetValueOrDefault(column) : CellContent.Empty;

    /// <summary>The service part of a cost line.</summary>
    public CellContent Part(int row, int line, decimal amount) =>
        !IsSplit(row) ? CellContent.Empty
        : line == PayLine ? CellContent.Of(decimal.Round(amount * PayShare))
        : line == OperatingLine ? CellContent.Of(decimal.Round(amount * OperatingShare))
        : CellContent.Empty;

    /// <summary>Hours per unit of a service that has no levels.</summary>
    public CellContent Hours(int row) =>
        IsSplit(row) && !HasLevels(row)
            ? CellContent.Of(DrawOf("hours", row).Between(1.5m, 4.5m, 1))
            : CellContent.Empty;

    /// <summary>Ja for some shelters, which private suppliers run.</summary>
    public CellContent Private(int row) =>
        CellContent.Of(
            operating.Services[row].Offer.Kind.Mark is "109" or "110" && DrawOf("private", row).OnceIn(3) ? "Ja" : "Nej"
        );

    private bool IsSplit(int row)
    {
        var (_, service) = operating.Services[row];
        return service.Kind.Type == "Døgn"
            && !service.IsExtra
            && DrawOf("split", row).OnceIn(3)
            && !changes.Lines.ContainsKey((row, PayLine))
            && !changes.Lines.ContainsKey((row, OperatingLine));
    }

    private bool HasLevels(int row) =>
        operating.Services[row].Service.Places >= FewestForLevels
        && DrawOf("levels", row).OnceIn(2)
        && !changes.Cells.ContainsKey(("offers", "places", row));

    private void AddSteps(int row)
    {
        var (_, service) = operating.Services[row];
        if (service.Kind.Type == "Dag" && service.Kind.Unit == "dag" && DrawOf("days", row).OnceIn(2))
        {
            foreach (var (name, percent) in DrawOf("table", row).OnceIn(2) ? Table : Proportional)
            {
                Add(service, "Deltid", name)["percent"] = CellContent.Of(percent);
            }
        }
        else if (IsSplit(row) && HasLevels(row))
        {
            var left = service.Places;
            for (var level = 0; level < Levels.Length; level++)
            {
                var own = level == Levels.Length - 1 ? left : decimal.Truncate(service.Places / Levels.Length);
                left -= own;
                var step = Add(service, "Niveau", Levels[level].Name);
                step["places"] = CellContent.Of(own);
                step["hours"] = CellContent.Of(Levels[level].Hours);
            }
        }
    }

    private Dictionary<string, CellContent> Add(PlannedService service, string kind, string name)
    {
        var step = new Dictionary<string, CellContent>(StringComparer.Ordinal)
        {
            ["service"] = CellContent.Of(service.Key),
            ["kind"] = CellContent.Of(kind),
            ["name"] = CellContent.Of(name),
        };
        steps.Add(step);
        return step;
    }

    private Draw DrawOf(string what, int row) =>
        Draw.For(string.Create(Danish.Invariant, $"{what}/{operating.Code}/{operating.Services[row].Service.Key}"));
}
