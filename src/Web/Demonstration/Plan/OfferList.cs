using Rammevaerk.Kernel;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>Makes the planned offers from the list of names.</summary>
internal static class OfferList
{
    private const decimal NextLevel = 0.24m;
    private static readonly decimal[][] Parts =
    [
        [1m],
        [0.6m, 0.4m],
        [0.5m, 0.3m, 0.2m],
    ];
    private static readonly int[] DayOfferDays = [221, 225, 226, 230, 240, 245];
    private const int SchoolDays = 200;

    /// <summary>The offers of every operator, by its code, at most so many each.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<PlannedOffer>> Read(int most)
    {
        var targets = Layouts.Newest.Lists["targetGroup"].ToDictionary(one => one.Key, one => one.Text);
        var towns = PlanText.Lines("places").ToDictionary(line => line[..4], line => line[5..].Split(", "));
        var streets = PlanText.Lines("streets");
        var offers = new Dictionary<string, IReadOnlyList<PlannedOffer>>();
        foreach (var (party, lines) in ByOperator())
        {
            var made = new List<PlannedOffer>();
            foreach (var line in lines.Take(most))
            {
                made.Add(Offer(party, line, made.Sum(offer => offer.Services.Count), targets, towns[party], streets));
            }

            offers.Add(party, made);
        }

        return offers;
    }

    private static Dictionary<string, List<string>> ByOperator()
    {
        var operators = new Dictionary<string, List<string>>();
        foreach (var line in PlanText.Lines("offers"))
        {
            if (line.Length == 4 && line.All(char.IsAsciiDigit))
            {
                operators.Add(line, []);
            }
            else
            {
                operators.Last().Value.Add(line);
            }
        }

        return operators;
    }

    private static PlannedOffer Offer(
        string party,
        string line,
        int before,
        Dictionary<string, string> targets,
        string[] towns,
        IReadOnlyList<string> streets
    )
    {
        var words = line.Split(' ', 3);
        var kind = OfferKind.All[words[0]];
        var places = decimal.Parse(words[1], Danish.Invariant);
        var named = words[2].Split(" @");
        var draw = Draw.For($"offer/{party}/{named[0]}");
        return new PlannedOffer(
            Draw.Id($"offer/{party}/{named[0]}"),
            party,
            named[0],
            kind,
            targets[named.Length > 1 ? named[1] : kind.Target],
            places,
            $"{draw.Pick(streets)} {draw.Between(1, 140)}",
            draw.Pick(towns),
            Services(party, kind, places, before, draw)
        );
    }

    private static List<PlannedService> Services(string party, OfferKind kind, decimal places, int before, Draw draw)
    {
        var count = kind.ServicesFor(places);
        var level = draw.Between(kind.Lowest, kind.Highest);
        int? days =
            kind.IsHome ? null
            : kind.Type == "Skole" ? SchoolDays
            : draw.Pick(DayOfferDays);
        var healthAct = kind.Basis is "SEL § 107" or "SEL § 108" && draw.OnceIn(5);
        var left = places;
        var services = new List<PlannedService>();
        for (var index = 0; index < count; index++)
        {
            var share = index == count - 1 ? left : decimal.Round(places * Parts[count - 1][index]);
            left -= share;
            services.Add(
                new PlannedService(
                    string.Create(Danish.Invariant, $"Y{before + index + 1:000}"),
                    party,
                    kind.Services[index],
                    kind,
                    share,
                    decimal.Round(level * (1m + (NextLevel * index))),
                    healthAct,
                    days
                )
            );
        }

        return services;
    }
}
