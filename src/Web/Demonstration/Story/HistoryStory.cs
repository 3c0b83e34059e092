using System.Text;
using Rammevaerk.Kernel;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>
/// The list an area published the year before the first round, as its own spreadsheet had it: other names of some offers,
/// other columns in each area, and rows somebody must look at. And what the Offers Portal had of the newest year.
/// </summary>
internal static class HistoryStory
{
    private const int Operators = 6;
    private const int OffersOfEach = 3;
    private const int DaysAgo = 34;
    private const int PortalDaysAgo = 11;
    private const decimal Cheaper = 0.93m;

    public static IEnumerable<StoryStep> Steps(Scene scene)
    {
        foreach (var area in scene.Plan.Areas)
        {
            var isMid = area == DemonstrationPlan.Mid;
            var year = (isMid ? scene.Calendar.MidEarlier.Year : scene.Calendar.NorthEarlier.Year) - 1;
            yield return Scene.Step(
                scene.Calendar.Today.AddDays(-DaysAgo),
                10,
                scene.Secretariat(area),
                $"history/{area}",
                (services, stop) =>
                    services
                        .GetRequiredService<HistorySteps>()
                        .ImportAsync(
                            area,
                            isMid ? "Takstoversigt, kommunerne i Midtjylland" : "Takstbilag, Nordjylland",
                            year,
                            isMid ? $"Takstoversigt {year}.csv" : $"takstbilag-{year}.csv",
                            Encoding.UTF8.GetBytes(isMid ? MidList(scene.Plan, year) : NorthList(scene.Plan, year)),
                            stop
                        )
            );
            yield return Scene.Step(
                scene.Calendar.Today.AddDays(-PortalDaysAgo),
                13,
                scene.Secretariat(area),
                $"portal/{area}",
                (services, stop) =>
                    services.GetRequiredService<HistorySteps>().CompareAsync(area, scene.Calendar.PublishedYear, stop)
            );
        }
    }

    private static string MidList(DemonstrationPlan plan, int year)
    {
        var list = new StringBuilder("Kommune;Tilbudsnavn;Ydelse;Paragraf;År;Enhed;Takst i kr.;Bemærkning\n");
        foreach (var (one, offer, service) in Services(plan, DemonstrationPlan.Mid))
        {
            list.Append(
                Danish.Culture,
                $"{one.Party.Name};{Renamed(offer.Name)};{service.Name};{offer.Kind.Basis};{year};{offer.Kind.Unit};{RateOf(service):N2};\n"
            );
        }

        var (first, sold, last) = Services(plan, DemonstrationPlan.Mid).First();
        list.Append(Danish.Invariant, $"I alt;;;;;;;\n");
        list.Append(
            Danish.Invariant,
            $"Samarbejdet om Bakken;Bakkehuset;Ophold;SEL § 107;{year};døgn;2,481;drives af en forening\n"
        );
        list.Append(
            Danish.Invariant,
            $"{first.Party.Name};{sold.Name};{last.Name};SEL §§ 107-108;{year};;efter aftale;\n"
        );
        list.Append(
            Danish.Culture,
            $"{first.Party.Name};{Renamed(sold.Name)};{last.Name};{sold.Kind.Basis};{year};{sold.Kind.Unit};{RateOf(last):N2};står to gange\n"
        );
        return list.ToString();
    }

    private static string NorthList(DemonstrationPlan plan, int year)
    {
        var list = new StringBuilder("Takstbilag for Nordjylland;;;;\nDriftsherre;Institution;§;Takstenhed;Takst\n");
        foreach (var (one, offer, service) in Services(plan, DemonstrationPlan.North))
        {
            list.Append(
                Danish.Culture,
                $"{one.Party.FullName};{Renamed(offer.Name)};{offer.Kind.Basis};pr. {offer.Kind.Unit};kr. {RateOf(service):N2}\n"
            );
        }

        return list.Append(Danish.Invariant, $"\nLukket institution i {year};Fyrbakken;SEL § 107;pr. døgn;2.950,00\n")
            .ToString();
    }

    /// <summary>A few offers of each of some operators, with their first service.</summary>
    private static IEnumerable<(PlannedOperator, PlannedOffer, PlannedService)> Services(
        DemonstrationPlan plan,
        string area
    ) =>
        plan.In(area)
            .Take(Operators)
            .SelectMany(one => one.Offers.Take(OffersOfEach), (one, offer) => (one, offer, offer.Services[0]));

    private static decimal RateOf(PlannedService service) => decimal.Round(service.Level * Cheaper, 2);

    /// <summary>Some offers had a longer or a shorter name then.</summary>
    private static string Renamed(string name)
    {
        var words = name.Split(' ');
        var draw = Draw.For($"renamed/{name}");
        return !draw.OnceIn(3) ? name
            : words.Length > 2 ? string.Join(' ', words.Take(words.Length - 1))
            : $"{name}, den gamle afdeling";
    }
}
