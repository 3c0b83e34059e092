using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Rules.Agreements;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>An area's agreement on its rates, measured from the first published year, and invented price figures.</summary>
internal static class AgreementStory
{
    private const string Invented = "Opdigtet tal til demonstrationen";

    public static IEnumerable<StoryStep> Steps(Scene scene)
    {
        foreach (var area in scene.Plan.Areas)
        {
            var (days, first) = (scene.Calendar.MidBefore, scene.Calendar.MidEarlier.Year);
            var agreement = new RateAgreement
            {
                Id = Draw.Id($"agreement/{area}"),
                Area = area,
                BaseYear = first,
                LastYear = first + 4,
                Change = area == DemonstrationPlan.Mid ? -0.01m : 0m,
                Basis = PriceBasis.Real,
                Source = "Opdigtet aftale til demonstrationen; DEFAULT: faste priser, lige fordeling over årene",
            };
            IReadOnlyList<PriceChange> prices = [new(first + 1, 0.027m, Invented), new(first + 2, 0.031m, Invented)];
            yield return Scene.Step(
                days.Planned,
                9,
                scene.Secretariat(area),
                $"agreement/{area}",
                (services, stop) => services.GetRequiredService<AgreementSteps>().AgreeAsync(agreement, stop)
            );
            yield return Scene.Step(
                days.Planned.AddDays(1),
                9,
                scene.Secretariat(area),
                $"prices/{area}",
                (services, stop) => services.GetRequiredService<AgreementSteps>().EnterPricesAsync(area, prices, stop)
            );
        }
    }
}
