using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Web.Help;

/// <summary>The worked example of the guide to derivations: a rate per day with invented figures.</summary>
internal static class ExampleDerivation
{
    /// <summary>The guide it belongs to.</summary>
    public const string Guide = "forstaa-en-udledning";

    private const int Year = 2027;

    /// <summary>Computed by the same arithmetic as every other figure.</summary>
    public static Explanation Explanation { get; } = Explanation.Of(Rate());

    private static Figure Rate()
    {
        var wages = Cell(8_942_300m, "Løn", Unit.Kroner, 12);
        var administration = Cell(412_600m, "Administration", Unit.Kroner, 13);
        var income = Cell(-318_400m, "Indtægter", Unit.Kroner, 14);
        var operation = Cell(1_126_900m, "Øvrige driftsudgifter", Unit.Kroner, 15);
        var property = Cell(905_257m, "Ejendomsudgifter og husleje", Unit.Kroner, 16);
        var basis = Figure
            .Sum([wages, administration, income, operation, property])
            .Named(new Step("Takstgrundlag", Unit.Kroner), new CellAddress("Budget", 21, 3));
        var overhead = (Cell(0.042m, "Overhead i procent", Unit.Percent, 22) * basis)
            .Rounded(2)
            .Named(new Step("Overhead", Unit.Kroner, Source: "Styringsaftalen"));
        var least = Least().Figure(traced: true);
        var occupancy = Cell(0.941m, "Budgetteret belægning", Unit.Percent, 24)
            .Max(least)
            .Named(
                new Step(
                    "Belægning",
                    Unit.Percent,
                    Source: "Styringsaftalen",
                    Words: "budgetteret belægning, dog mindst grænsen i aftalen"
                )
            );
        var days = (
            Cell(14m, "Fuldtidspladser", Unit.Places, 8) * Cell(365m, "Døgn om året", Unit.Units, 9) * occupancy
        ).Named(new Step("Døgn, der kan sælges", Unit.Units));
        return ((basis + overhead) / days)
            .Rounded(2)
            .Named(new Step("Takst pr. døgn", Unit.Kroner, Source: "Serviceloven § 174"));
    }

    private static Parameter Least() =>
        new(
            "eksempel",
            AreaKey.Country,
            "Mindste belægning",
            ParameterUnit.Percent,
            "95",
            new Period(new DateOnly(Year, 1, 1)),
            "Eksempel"
        );

    private static Figure Cell(decimal value, string label, Unit unit, int row) =>
        Figure.From(new Input(value, label, unit, new CellAddress("Budget", row, 3)));
}
