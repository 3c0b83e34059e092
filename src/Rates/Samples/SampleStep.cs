using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Rates.Samples;

/// <summary>One invented level or part-time step.</summary>
internal sealed class SampleStep
{
    private static readonly (string Name, decimal Percent)[] Table =
    [
        ("4-5 dage", 100m),
        ("3 dage", 85m),
        ("1-2 dage", 60m),
    ];
    private static readonly (string Name, decimal? Percent, decimal Hours)[] Levels =
    [
        ("Niveau 1", 90m, 1.25m),
        ("Niveau 2", null, 2.5m),
        ("Niveau 3", 130.5m, 5.75m),
    ];

    private readonly Dictionary<string, CellContent> cells = [];

    /// <summary>Part-time for day offers and schools, levels for services that are split.</summary>
    public static IEnumerable<SampleStep> Of(SampleService service, int index)
    {
        var key = string.Create(Danish.Invariant, $"Y{index + 1:000}");
        if (service.IsByDay)
        {
            return Table.Select(step => Make(key, "Deltid", step.Name, step.Percent));
        }

        return service.ServiceParts is null ? [] : OfLevels(key, service.Places);
    }

    public CellContent Cell(string column) => cells.GetValueOrDefault(column);

    private static IEnumerable<SampleStep> OfLevels(string key, decimal places)
    {
        var rest = places;
        for (var level = 0; level < Levels.Length; level++)
        {
            var own = level == Levels.Length - 1 ? rest : decimal.Truncate(places / Levels.Length);
            rest -= own;
            var step = Make(key, "Niveau", Levels[level].Name, Levels[level].Percent);
            step.cells["places"] = CellContent.Of(own);
            step.cells["hours"] = CellContent.Of(Levels[level].Hours);
            yield return step;
        }
    }

    private static SampleStep Make(string key, string kind, string name, decimal? percent)
    {
        var step = new SampleStep();
        step.cells["service"] = CellContent.Of(key);
        step.cells["kind"] = CellContent.Of(kind);
        step.cells["name"] = CellContent.Of(name);
        step.cells["percent"] = CellContent.Of(percent);
        return step;
    }
}
