using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Samples;

/// <summary>One invented add-on service.</summary>
internal sealed class SampleAddOn
{
    private readonly Dictionary<string, CellContent> cells = [];

    public required decimal[] Lines { get; init; }

    public static SampleAddOn Make(CostForm form, int seed, int index, int services)
    {
        var random = new Random(unchecked((seed * 6271) + (index * 15_485_863) + 5));
        var addOn = new SampleAddOn
        {
            Lines = form
                .Lines.Select(line => line.Sign == LineSign.Income ? 0m : random.Next(0, 400_000) / 4m)
                .ToArray(),
        };
        addOn.cells["parent"] = CellContent.Of(string.Create(Danish.Invariant, $"Y{random.Next(1, services + 1):000}"));
        addOn.cells["name"] = CellContent.Of($"Ledsagelse {index + 1}");
        addOn.cells["unit"] = CellContent.Of("time");
        addOn.cells["units"] = CellContent.Of(random.Next(40, 4000) / 2m);
        addOn.cells["inMain"] = CellContent.Of("Nej");
        if (random.Next(3) == 0)
        {
            addOn.cells["regulation"] = CellContent.Of(random.Next(-20_000, 20_000));
        }

        return addOn;
    }

    public CellContent Cell(string column) => cells.GetValueOrDefault(column);
}
