using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Samples;

/// <summary>One invented service with figures that hang together.</summary>
internal sealed class SampleService
{
    private static readonly string[] Fronts =
    [
        "Bøge",
        "Lærke",
        "Sø",
        "Hede",
        "Klit",
        "Ege",
        "Å",
        "Mose",
        "Vinge",
        "Strand",
    ];
    private static readonly string[] Backs =
    [
        "gården",
        "huset",
        "bakken",
        "lunden",
        "toften",
        "vænget",
        "brinken",
        "engen",
    ];
    private static readonly string[] Departments = ["", "Øst", "Vest", "Nord", "Syd"];

    private static readonly Kind[] Kinds =
    [
        new("Døgn", "SEL § 107", "døgn", "Botilbud", "Psykisk lidelse"),
        new("Døgn", "SEL § 108", "døgn", "Længerevarende botilbud", "Udviklingshæmning"),
        new("Døgn", "ABL § 105", "døgn", "Støtte i bolig", "Udviklingshæmning"),
        new("Dag", "SEL § 104", "dag", "Aktivitet og samvær", "Udviklingshæmning"),
        new("Dag", "SEL § 103", "dag", "Beskyttet beskæftigelse", "Autisme"),
        new("Skole", "Folkeskoleloven § 20", "dag", "Specialundervisning", "Autisme"),
        new("Aflastning og akut", "SEL § 84", "døgn", "Aflastning", "Udviklingshæmning"),
        new("Dag", "SEL § 104", "fremmøde", "Værested", "Psykisk lidelse"),
        new("Aflastning og akut", "SEL § 107", "time", "Akut støtte", "Psykisk lidelse"),
    ];

    private static readonly Kind[] EveryKind =
    [
        .. Kinds,
        new("Skole", "Folkeskoleloven § 20", "skoledag", "Specialundervisning", "Autisme"),
        new("Aflastning og akut", "SEL § 107", "forløb", "Kort forløb", "Psykisk lidelse"),
        new("Døgn", "SEL § 107", "måned", "Støtte i egen bolig", "Psykisk lidelse"),
    ];

    private readonly Dictionary<(string Sheet, string Column), CellContent> cells = [];

    public required decimal[] Lines { get; init; }

    public required decimal[] PayParts { get; init; }

    public required decimal Overhead { get; init; }

    /// <summary>The part of each line that is service; null where the rate is not split.</summary>
    public decimal[]? ServiceParts { get; private set; }

    public required decimal Places { get; init; }

    public static SampleService Make(CostForm form, int seed, int index, bool everyKind)
    {
        var random = new Random(HashCode(seed, index));
        var kind = everyKind ? EveryKind[(index + seed) % EveryKind.Length] : Kinds[index % Kinds.Length];
        var places = kind.Type is "Dag" or "Skole" ? random.Next(25, 200) / 5m : random.Next(4, 32);
        var pay = decimal.Round(places * random.Next(330_000, 780_000), 2);
        var night = decimal.Round(pay * random.Next(10, 35) / 100m, 2);
        var service = new SampleService
        {
            Lines = LinesOf(form, pay, random),
            PayParts = [pay - night, night],
            Overhead = random.Next(0, 46) / 10m,
            Places = places,
        };
        service.FillOffer(kind, places, seed, index, random);
        service.FillOccupancy(random);
        if (random.Next(3) == 0)
        {
            service.Put("regulation", "amount", CellContent.Of(random.Next(-300_000, 300_000)));
            service.Put("regulation", "note", CellContent.Of("Fra regnskabet to år før"));
        }

        if (everyKind)
        {
            service.FillEveryKind(index + seed, random);
        }

        return service;
    }

    /// <summary>True for a day offer or a school, whose places can be part-time.</summary>
    public bool IsByDay => Cell("offers", "type").Text is "Dag" or "Skole";

    public CellContent Cell(string sheet, string column) => cells.GetValueOrDefault((sheet, column));

    private static int HashCode(int seed, int index) => unchecked((seed * 7919) + (index * 104_729) + 17);

    private static decimal[] LinesOf(CostForm form, decimal pay, Random random) =>
        form
            .Lines.Select(line =>
                line.Key == "pay" ? pay
                : line.Sign == LineSign.Income ? -decimal.Round(pay * random.Next(0, 60) / 1000m, 2)
                : decimal.Round(pay * random.Next(1, 120) / 1000m, 2)
            )
            .ToArray();

    private void FillOffer(Kind kind, decimal places, int seed, int index, Random random)
    {
        var name = Fronts[(index + seed) % Fronts.Length] + Backs[(index / Fronts.Length) % Backs.Length];
        Put("offers", "offer", CellContent.Of(name));
        Put("offers", "department", CellContent.Of(Departments[index % Departments.Length]));
        Put(
            "offers",
            "service",
            CellContent.Of($"{kind.Service}, takst {(index / (Fronts.Length * Backs.Length)) + 1}")
        );
        Put("offers", "type", CellContent.Of(kind.Type));
        Put("offers", "basis", CellContent.Of(kind.Basis));
        Put("offers", "target", CellContent.Of(kind.Target));
        Put("offers", "unit", CellContent.Of(kind.Unit));
        Put("offers", "places", CellContent.Of(places));
        Put("offers", "inside", CellContent.Of("Inde"));
        Put("offers", "healthAct", CellContent.Of("Nej"));
        if (kind.Type is "Dag" or "Skole")
        {
            Put("offers", "openingDays", CellContent.Of(random.Next(195, 251)));
        }

        if (kind.Unit is "måned" or "forløb")
        {
            Put("offers", "units", CellContent.Of(kind.Unit == "måned" ? 12 : random.Next(2, 9)));
        }

        if (kind.Unit is "fremmøde" or "time")
        {
            Put("offers", "units", CellContent.Of(random.Next(100, 900)));
        }
    }

    private void FillEveryKind(int turn, Random random)
    {
        Put("offers", "private", CellContent.Of(turn % 5 == 3 ? "Ja" : "Nej"));
        Put("offers", "single", CellContent.Of("Nej"));
        if (turn % 2 == 0)
        {
            ServiceParts = [.. Lines.Select(line => decimal.Round(line * random.Next(0, 90) / 100m, 2))];
            Put("split", "hours", CellContent.Of(random.Next(2, 40) / 4m));
        }
    }

    private void FillOccupancy(Random random)
    {
        if (random.Next(10) == 0)
        {
            Put("occupancy", "expected", CellContent.Of(random.Next(850, 1000) / 10m));
            return;
        }

        Put("occupancy", "first", CellContent.Of(random.Next(925, 1005) / 10m));
        Put("occupancy", "second", CellContent.Of(random.Next(925, 1005) / 10m));
        if (random.Next(12) == 0)
        {
            Put("occupancy", "own", CellContent.Of(random.Next(8000, 9500) / 100m));
            Put("occupancy", "approval", CellContent.Of("Takstgruppen, punkt 4"));
        }
    }

    private void Put(string sheet, string column, CellContent content) => cells[(sheet, column)] = content;

    private sealed record Kind(string Type, string Basis, string Unit, string Service, string Target);
}
