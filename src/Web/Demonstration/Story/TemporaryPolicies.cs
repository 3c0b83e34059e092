using Rammevaerk.Rates.Domain.Policies;
using Rammevaerk.Rates.Features.Policies;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>
/// What Nordjylland agreed to do otherwise for a while after a winter of power cuts, and the operator it does not count for.
/// </summary>
internal static class TemporaryPolicies
{
    private const int DaysAgo = 5;
    private const int DaysBefore = 30;

    public static IEnumerable<StoryStep> Steps(Scene scene)
    {
        var area = DemonstrationPlan.North;
        var operators = scene.Plan.In(area).ToList();
        var day = StoryCalendar.Weekday(scene.Calendar.Today.AddDays(-DaysAgo));
        var id = Draw.Id("policy/power-cuts");
        yield return Scene.Step(
            day,
            9,
            scene.Secretariat(area),
            "policy",
            (services, stop) =>
                Told.MustAsync(
                    services.GetRequiredService<SetPolicy>().RunAsync(Policy(id, area, scene.Calendar), stop)
                )
        );
        if (operators.Count > 1)
        {
            yield return Scene.Step(
                day,
                10,
                scene.Secretariat(area),
                "policy-exemption",
                (services, stop) =>
                    Told.MustAsync(
                        services
                            .GetRequiredService<ExceptFromPolicy>()
                            .AddAsync(
                                area,
                                id,
                                new PolicyExemption
                                {
                                    Id = Draw.Id("policy/power-cuts/exemption"),
                                    Party = operators[1].Code,
                                    Reason =
                                        "Driftsherren havde aftalt et tillæg for nødstrøm med køberne, før retningslinjen blev sat",
                                    Source = "Brev fra driftsherren til køberne",
                                },
                                stop
                            )
                    )
            );
        }
    }

    private static TemporaryPolicy Policy(Guid id, string area, StoryCalendar calendar) =>
        new()
        {
            Id = id,
            Area = area,
            Type = PolicyType.NoExtraCosts,
            Title = "Ingen opkrævning af merudgifter til nødstrøm",
            Text =
                "Driftsherrerne opkræver ikke betaling for merudgifter, der skyldes strømafbrydelserne, og køberne kan ikke "
                + "kræve mindreudgifter tilbage. De almindelige regler om overskud og underskud gælder fortsat.\n"
                + "En lavere belægning i perioden kan forudsættes uden særskilt forklaring.",
            Reason = "Afbrydelserne ramte næsten alle tilbud, og en regning for hver ville koste mere end den gav",
            AskedBy = "Takstgruppen",
            SupportedBy = "Forretningsudvalget og de selvejende tilbud",
            Source = "Forretningsudvalgets møde, punkt 3",
            ValidFrom = calendar.Today.AddDays(-DaysBefore),
            ValidTo = new DateOnly(calendar.OpenYear, 6, 30),
            Checks = "RF-209",
        };
}
