using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Rates.Files;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Measuring;

/// <summary>
/// Invented offers of many operators, the same for the same size. An operator stands in the area it belongs to each year.
/// </summary>
public sealed class MeasuringPlan
{
    public const int FirstYear = 2019;
    public const int ServicesPerOffer = 3;

    private static readonly string[] Kinds = ["107", "108", "105", "103", "104", "S", "110"];
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
    private static readonly decimal[] Shares = [0.5m, 0.3m, 0.2m];

    private static readonly Dictionary<string, string> Targets = Layouts
        .Newest.Lists["targetGroup"]
        .ToDictionary(one => one.Key, one => one.Text);

    private readonly PartyRegister register;
    private readonly Dictionary<string, IReadOnlyList<PlannedOffer>> offers;

    public MeasuringPlan(MeasuringSize size, PartyRegister register)
    {
        this.register = register;
        Size = size;
        Codes = register.InForce(new BudgetYear(FirstYear)).Take(size.Operators).Select(one => one.Code.Value).ToList();
        offers = Codes.ToDictionary(code => code, code => Offers(code, size.Offers), StringComparer.Ordinal);
    }

    public MeasuringSize Size { get; }

    /// <summary>Codes of the operators.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The year after the published ones, whose round is open.</summary>
    public int OpenYear => FirstYear + Size.Years;

    /// <summary>The operators in force in a year, each in its area of that year.</summary>
    public IReadOnlyList<PlannedOperator> In(int year) =>
        Codes
            .Select(code => register.Find(code, new BudgetYear(year)))
            .Where(found => found.IsOk)
            .Select(found => new PlannedOperator(found.Value, offers[found.Value.Code.Value], []))
            .ToList();

    /// <summary>The areas the operators belong to in any of the years: some end on the way.</summary>
    public IReadOnlyList<string> Areas() =>
        Enumerable
            .Range(FirstYear, Size.Years + 1)
            .SelectMany(In)
            .Select(one => one.Area)
            .Distinct(StringComparer.Ordinal)
            .ToList();

    /// <summary>Every operator once, as it last was.</summary>
    public IReadOnlyList<PlannedOperator> Latest() =>
        Enumerable
            .Range(FirstYear, Size.Years + 1)
            .Reverse()
            .SelectMany(In)
            .DistinctBy(one => one.Code)
            .OrderBy(one => one.Code, StringComparer.Ordinal)
            .ToList();

    private static IReadOnlyList<PlannedOffer> Offers(string party, int count)
    {
        var towns = PlanText.Lines("places").Select(line => line[5..].Split(", ")[0]).ToList();
        var streets = PlanText.Lines("streets");
        return Enumerable.Range(0, count).Select(index => Offer(party, index, towns, streets)).ToList();
    }

    private static PlannedOffer Offer(string party, int index, List<string> towns, IReadOnlyList<string> streets)
    {
        var name = Name(index);
        var kind = OfferKind.All[Kinds[index % Kinds.Length]];
        var draw = Draw.For($"measuring/{party}/{name}");
        var places = draw.Between(3, 12) * 10m;
        return new PlannedOffer(
            Draw.Id($"measuring/{party}/{name}"),
            party,
            name,
            kind,
            Targets[kind.Target],
            places,
            $"{draw.Pick(streets)} {draw.Between(1, 140)}",
            draw.Pick(towns),
            Services(party, kind, places, index * ServicesPerOffer, draw)
        );
    }

    private static string Name(int index)
    {
        var name = Fronts[index % Fronts.Length] + Backs[index / Fronts.Length % Backs.Length];
        var round = index / (Fronts.Length * Backs.Length);
        return round == 0 ? name : string.Create(Danish.Invariant, $"{name} {round + 1}");
    }

    private static List<PlannedService> Services(string party, OfferKind kind, decimal places, int before, Draw draw)
    {
        var level = draw.Between(kind.Lowest, kind.Highest);
        int? days = kind.IsHome ? null : draw.Between(200, 240);
        return Shares
            .Select(
                (share, index) =>
                    new PlannedService(
                        string.Create(Danish.Invariant, $"Y{before + index + 1:000}"),
                        party,
                        index == 0
                            ? kind.Services[0]
                            : string.Create(Danish.Invariant, $"{kind.Services[0]}, takst {index + 1}"),
                        kind,
                        places * share,
                        decimal.Round(level * (1m + (0.24m * index))),
                        HealthAct: false,
                        days
                    )
            )
            .ToList();
    }
}
