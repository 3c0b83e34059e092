using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Bench.Figures;

/// <summary>What a derivation costs: the same rates over decimal, silent figures and traced figures.</summary>
internal static class FiguresSection
{
    private const int Services = 20_000;
    private const int Lines = 9;
    private const int Rounds = 25;
    private const double SilentLimit = 2.0;
    private const double TracedLimit = 5.0;

    public static SectionResult Run()
    {
        var services = MakeServices();
        var timings = Measure.SideBySide(
            Rounds,
            new("decimal", () => SumDecimal(services)),
            new("Figure, silent", () => SumSilent(services)),
            new("Figure, traced", () => SumTraced(services))
        );
        return new(
            "Figures with and without a derivation",
            $"RATE-2 for {Services} services of {Lines} cost lines each; inputs are turned into figures inside the measured time.",
            timings,
            [
                new("silent figures against decimal", timings[1].Milliseconds / timings[0].Milliseconds, SilentLimit),
                new("traced figures against silent", timings[2].Milliseconds / timings[1].Milliseconds, TracedLimit),
            ]
        );
    }

    private static Service[] MakeServices()
    {
        var random = new Random(2027);
        return
        [
            .. Enumerable
                .Range(0, Services)
                .Select(_ => new Service(
                    [.. Enumerable.Range(0, Lines).Select(_ => random.Next(100_000, 900_000_000) / 100m)],
                    0.045m,
                    random.Next(-900_000, 900_000),
                    random.Next(4, 40),
                    365m,
                    random.Next(950, 1_000) / 1_000m
                )),
        ];
    }

    private static decimal SumDecimal(Service[] services)
    {
        var sum = 0m;
        foreach (var one in services)
        {
            sum += RateFormula.OverDecimal(one.Costs, one.Share, one.Regulation, one.Places, one.Days, one.Occupancy);
        }

        return sum;
    }

    private static decimal SumSilent(Service[] services) =>
        SumFigures(services, static (value, _, _) => Figure.FromDecimal(value));

    private static decimal SumTraced(Service[] services) =>
        SumFigures(
            services,
            static (value, row, column) =>
                Figure.From(new Input(value, "Løn", Unit.Kroner, new CellAddress("Budget", row, column)))
        );

    private static decimal SumFigures(Service[] services, Func<decimal, int, int, Figure> figure)
    {
        var sum = 0m;
        var costs = new Figure[Lines];
        for (var column = 0; column < services.Length; column++)
        {
            var one = services[column];
            for (var line = 0; line < Lines; line++)
            {
                costs[line] = figure(one.Costs[line], line, column);
            }

            var rate = RateFormula.OverFigure(
                costs,
                figure(one.Share, Lines, column),
                figure(one.Regulation, Lines + 1, column),
                figure(one.Places, Lines + 2, column),
                figure(one.Days, Lines + 3, column),
                figure(one.Occupancy, Lines + 4, column)
            );
            sum += rate.Value;
        }

        return sum;
    }

    private sealed record Service(
        decimal[] Costs,
        decimal Share,
        decimal Regulation,
        decimal Places,
        decimal Days,
        decimal Occupancy
    );
}
