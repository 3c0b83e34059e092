using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Support;
using Rammevaerk.Rates.Features.Support;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>What operators asked the secretariat while they filled their files: one answer is kept as help, one is waited for.</summary>
internal static class SupportStory
{
    private const string Answered = "Hvor skriver vi pension til tjenestemænd?";
    private const string Answer =
        "I linjen »Beregnet tjenestemandspension«, med den andel, der hører til tilbuddets egne ansatte. Central "
        + "administrations tjenestemænd hører til overhead og ikke i takstgrundlaget.";

    public static IEnumerable<StoryStep> Steps(Scene scene)
    {
        var area = DemonstrationPlan.Mid;
        var operators = scene.Plan.In(area);
        var year = scene.Calendar.OpenYear;
        var day = scene.Calendar.Today.AddDays(-9);
        var page = $"/takster/runder/{area}/{year}";
        yield return Ask(
            scene,
            operators[0],
            day,
            new(
                new AreaKey(area),
                Answered,
                "Vi har to tjenestemænd på bostedet. Skal pensionen stå sammen med lønnen?",
                $"{page}/{operators[0].Code}",
                "Min indberetning"
            )
        );
        yield return Scene.Step(
            day.AddDays(4),
            9,
            scene.Secretariat(area),
            "support-answer",
            (services, stop) => AnswerAsync(services, new AreaKey(area), stop)
        );
        if (operators.Count > 1)
        {
            yield return Ask(
                scene,
                operators[1],
                scene.Calendar.Today.AddDays(-2),
                new(
                    new AreaKey(area),
                    "Kan to afdelinger stå i samme linje?",
                    "Vi har lagt to afdelinger sammen 1. maj. Skal de have hver sin linje i årets fil?",
                    "/takster/skabelon",
                    "Hent skabelonen til takstfilen"
                )
            );
        }
    }

    private static StoryStep Ask(Scene scene, PlannedOperator one, DateOnly day, AskedQuestion question) =>
        Scene.Step(
            day,
            13,
            scene.Officer(one),
            $"support/{one.Code}",
            (services, stop) => Told.MustAsync(services.GetRequiredService<AskSupport>().RunAsync(question, stop))
        );

    private static async Task AnswerAsync(IServiceProvider services, AreaKey area, CancellationToken stop)
    {
        var ticket = await services
            .GetRequiredService<RammevaerkDb>()
            .Set<SupportTicket>()
            .AsNoTracking()
            .SingleAsync(one => one.Title == Answered, stop);
        await Told.MustAsync(
            services.GetRequiredService<ReplyToTicket>().RunAsync(ticket.Id, ticket.Version, Answer, stop)
        );
        await Told.MustAsync(
            services
                .GetRequiredService<KeepHelpAnswer>()
                .RunAsync(area, ticket.Id, 0, new WantedAnswer(Answered, Answer), stop)
        );
    }
}
