using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>What the municipalities of an area buy of each other, as the secretariat gathered it when the rates were out.</summary>
internal static class PurchaseStory
{
    private const int DaysAfterPublication = 40;
    private const int FewestServices = 6;
    private const int MostServices = 11;

    public static IEnumerable<StoryStep> Steps(Scene scene, string area, RoundDays days)
    {
        var operators = scene.Plan.In(area);
        List<PurchaseEntry> bought = [.. operators.SelectMany(buyer => OfBuyer(buyer, operators, days.Year))];
        yield return Scene.Step(
            days.Publishes.AddDays(DaysAfterPublication),
            10,
            scene.Secretariat(area),
            $"purchases/{area}",
            (services, stop) => services.GetRequiredService<PurchaseSteps>().TellAsync(area, bought, stop)
        );
    }

    private static IEnumerable<PurchaseEntry> OfBuyer(
        PlannedOperator buyer,
        IReadOnlyList<PlannedOperator> operators,
        int year
    )
    {
        var draw = Draw.For($"purchases/{buyer.Code}");
        var others = operators.Where(one => one != buyer).ToList();
        if (others.Count == 0)
        {
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var left = draw.Between(FewestServices, MostServices); left > 0; left--)
        {
            var seller = draw.Pick(others);
            var key = draw.Pick(seller.Services).Service.Key;
            var halves = draw.Between(1, 12);
            if (seen.Add($"{seller.Code}/{key}"))
            {
                yield return new PurchaseEntry(
                    buyer.Code,
                    year,
                    seller.Code,
                    key,
                    halves / 2m,
                    null,
                    $"Kommunens budget {year}, opdigtet til demonstrationen",
                    halves % 3 == 0 ? null : halves / 4m
                );
            }
        }
    }
}
