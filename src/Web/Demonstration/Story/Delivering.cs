using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Demonstration.Files;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>What one operator's people do in a round, and what the rate group answers.</summary>
internal sealed class Delivering(Scene scene, PlannedOperator one, int year)
{
    private const int EveryWarning = int.MaxValue;

    public StoryStep Fetch(DateOnly day) =>
        Scene.Step(
            day,
            9,
            scene.Officer(one),
            "fetch",
            (services, stop) =>
                services.GetRequiredService<SubmissionSteps>().FetchTemplateAsync(one.Area, year, one.Code, stop)
        );

    /// <summary>Delivers one of the operator's files of the year.</summary>
    public StoryStep Deliver(DateOnly day, int number) =>
        Scene.Step(
            day,
            number == 1 ? 10 : 14,
            scene.Officer(one),
            "deliver",
            async (services, stop) =>
                await services
                    .GetRequiredService<SubmissionSteps>()
                    .DeliverAsync(
                        one.Area,
                        year,
                        one.Code,
                        FileShelf.NameOf(one, year, number),
                        await scene.Shelf.TakeAsync(one.Code, year, number),
                        stop
                    )
        );

    public StoryStep Comment(DateOnly day, int most = EveryWarning) =>
        Scene.Step(
            day,
            15,
            scene.Officer(one),
            "comment",
            (services, stop) =>
                services
                    .GetRequiredService<SubmissionSteps>()
                    .CommentAsync(one.Area, year, one.Code, most, Explanations(), stop)
        );

    public StoryStep SignOff(DateOnly day) =>
        Scene.Step(
            day,
            16,
            scene.Approver(one),
            "sign-off",
            (services, stop) =>
                services.GetRequiredService<SubmissionSteps>().SignOffAsync(one.Area, year, one.Code, stop)
        );

    public StoryStep Accept(DateOnly day) =>
        Scene.Step(
            day,
            13,
            scene.Reviewer(one),
            "accept",
            (services, stop) => services.GetRequiredService<ReviewSteps>().AcceptAsync(one.Area, year, one.Code, stop)
        );

    /// <summary>Sends the whole delivery back.</summary>
    public StoryStep Return(DateOnly day, string comment) =>
        Scene.Step(
            day,
            13,
            scene.Reviewer(one),
            "return",
            (services, stop) =>
                services.GetRequiredService<ReviewSteps>().ReturnAsync(one.Area, year, one.Code, comment, stop)
        );

    /// <summary>Sends the delivery back for the sake of one offer; the rest is accepted.</summary>
    public StoryStep ReturnOffer(DateOnly day, string offer, string comment) =>
        Scene.Step(
            day,
            13,
            scene.Reviewer(one),
            "return-offer",
            (services, stop) =>
                services
                    .GetRequiredService<ReviewSteps>()
                    .ReturnOfferAsync(one.Area, year, one.Code, offer, comment, stop)
        );

    /// <summary>Two institutions fill their own part of the file.</summary>
    public IEnumerable<StoryStep> Parts(DateOnly day) =>
        scene
            .People.All.Where(person => person.Party == one.Code && person.Has(Role.InstitutionUser))
            .Zip(one.Offers)
            .Select((pair, index) => Part(day.AddDays(index), pair.First, pair.Second, index + 1));

    /// <summary>What its people say about the newest file.</summary>
    private OperatorWords Explanations() =>
        new(
            one,
            year,
            year == scene.Calendar.OpenYear ? Course.Of(one).Files[^1](one) : FileChanges.None,
            year == scene.Calendar.OpenYear ? CorrectedRate.KeyIn(one) : null
        );

    private StoryStep Part(DateOnly day, PlannedPerson by, PlannedOffer offer, int number) =>
        Scene.Step(
            day,
            11,
            by,
            "part",
            async (services, stop) =>
                await services
                    .GetRequiredService<SubmissionSteps>()
                    .AddPartAsync(one, year, offer.Name, await scene.Shelf.TakeAsync(one.Code, year, number), stop)
        );
}
