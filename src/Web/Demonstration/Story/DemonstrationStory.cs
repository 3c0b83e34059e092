using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Web.Demonstration.Files;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;
using Rammevaerk.Web.Demonstration.Story.Bodies;
using Rammevaerk.Web.Demonstration.Story.Events;
using Rammevaerk.Web.Demonstration.Story.Meetings;
using Rammevaerk.Web.Demonstration.Story.Procedures;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>The whole story: who takes part, the rounds of two years, this year's, a correction and a dispensation.</summary>
internal static class DemonstrationStory
{
    private const string Dispensed = "0746";

    public static IEnumerable<StoryStep> Steps(Scene scene)
    {
        var calendar = scene.Calendar;
        var steps = Beginning(scene)
            .Concat(PreviousRound.Steps(scene, DemonstrationPlan.Mid, calendar.MidEarlier))
            .Concat(PreviousRound.Steps(scene, DemonstrationPlan.Mid, calendar.MidBefore))
            .Concat(LedgerStory.Steps(scene, DemonstrationPlan.Mid, calendar.MidNow))
            .Concat(PurchaseStory.Steps(scene, DemonstrationPlan.Mid, calendar.MidBefore))
            .Concat(CollectingRound.Steps(scene));
        if (scene.Plan.Areas.Contains(DemonstrationPlan.North))
        {
            steps = steps
                .Concat(PreviousRound.Steps(scene, DemonstrationPlan.North, calendar.NorthEarlier))
                .Concat(PreviousRound.Steps(scene, DemonstrationPlan.North, calendar.NorthBefore))
                .Concat(LedgerStory.Steps(scene, DemonstrationPlan.North, calendar.NorthNow))
                .Concat(ClosedRound.Steps(scene))
                .Concat(TemporaryPolicies.Steps(scene));
        }

        return steps
            .Concat(Correction(scene))
            .Concat(Dispensation(scene))
            .Concat(AgreementStory.Steps(scene))
            .Concat(SupportStory.Steps(scene))
            .Concat(AuditingStory.Steps(scene))
            .Concat(ChangeStory.Steps(scene))
            .Concat(HistoryStory.Steps(scene))
            .Concat(ArchiveStory.Steps(scene))
            .Concat(SearchStory.Steps(scene))
            .Concat(Meetings(scene));
    }

    /// <summary>A year of meetings in each forum, tied to the round; and its bodies, events and written procedures.</summary>
    private static IEnumerable<StoryStep> Meetings(Scene scene)
    {
        var (today, year) = (scene.Calendar.Today, scene.Calendar.OpenYear);
        var mid = new AreaScene(scene, DemonstrationPlan.Mid);
        var told = new ForumYear(
            scene,
            DemonstrationPlan.Mid,
            new MidAgendas(new MeetingCalendar(today, shift: 0), mid, year)
        )
            .Steps()
            .Concat(MidBodies.Of(mid))
            .Concat(MidEvents.Of(mid).Steps())
            .Concat(AreaProcedures.Mid(mid));
        if (!scene.Plan.Areas.Contains(DemonstrationPlan.North))
        {
            return told;
        }

        var north = new AreaScene(scene, DemonstrationPlan.North);
        return told.Concat(
                new ForumYear(
                    scene,
                    DemonstrationPlan.North,
                    new NorthAgendas(new MeetingCalendar(today, -NorthBodies.Earlier), north, year)
                ).Steps()
            )
            .Concat(NorthBodies.Of(north))
            .Concat(NorthEvents.Of(north).Steps())
            .Concat(AreaProcedures.North(north));
    }

    private static IEnumerable<StoryStep> Beginning(Scene scene)
    {
        var from = scene.Calendar.Begins;
        yield return Scene.Step(
            from,
            8,
            scene.People.InArea(Role.Administrator, DemonstrationPlan.Mid),
            "people",
            (services, stop) => services.GetRequiredService<Prologue>().EnterPeopleAsync(scene.People, from, stop)
        );
        var number = 1;
        foreach (var one in scene.Plan.Operators)
        {
            var first = number;
            number += one.Offers.Count;
            yield return Scene.Step(
                from.AddDays(7),
                10,
                scene.Officer(one),
                "offers",
                (services, stop) => services.GetRequiredService<Prologue>().EnterOffersAsync(one, first, from, stop)
            );
        }
    }

    /// <summary>A published rate counted an income twice; it is corrected in the spring, and both are kept.</summary>
    private static IEnumerable<StoryStep> Correction(Scene scene)
    {
        if (scene.Plan.Find(CorrectedRate.Operator) is { } one)
        {
            var year = scene.Calendar.PublishedYear;
            yield return Scene.Step(
                scene.Calendar.MidBefore.Publishes.AddDays(75),
                10,
                scene.Secretariat(one.Area),
                "correct",
                (services, stop) =>
                    services
                        .GetRequiredService<PublicationSteps>()
                        .CorrectAsync(
                            year,
                            one.Code,
                            one.Services[0].Service.Key,
                            "Huslejen var regnet med to gange; køberne får forskellen tilbage fra 1. januar",
                            "Brev fra driftsherren til køberne",
                            stop
                        )
            );
        }
    }

    private static IEnumerable<StoryStep> Dispensation(Scene scene)
    {
        if (scene.Plan.Find(Dispensed) is { } one)
        {
            var year = scene.Calendar.OpenYear;
            yield return Scene.Step(
                scene.Calendar.MidNow.Opens.AddDays(8),
                9,
                scene.Secretariat(one.Area),
                "dispense",
                (services, stop) =>
                    services
                        .GetRequiredService<PublicationSteps>()
                        .DispenseAsync(
                            new RateDispensation
                            {
                                Id = Draw.Id("dispensation/0746"),
                                Area = one.Area,
                                Party = one.Code,
                                Check = "RF-201",
                                ServiceKey = one.Services[0].Service.Key,
                                Type = DispensationType.Limit,
                                AskedBy = "Tilbuddets bestyrelse",
                                ValidFrom = new DateOnly(year, 1, 1),
                                ValidTo = new DateOnly(year, 12, 31),
                                Reason =
                                    "Tilbuddet er selvejende og køber selv løn- og regnskabshjælp, som andre får fra kommunen",
                                Source = "Takstgruppens møde i foråret, punkt 6",
                            },
                            stop
                        )
            );
        }
    }
}
