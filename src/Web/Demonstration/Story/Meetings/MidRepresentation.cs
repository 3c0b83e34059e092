using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Story.Bodies;

namespace Rammevaerk.Web.Demonstration.Story.Meetings;

/// <content>What Midtjylland's forum decides of its bodies: what they rest on, who speaks for it where, and what it leaves to others.</content>
internal sealed partial class MidAgendas
{
    private static ToldItem Foundation { get; } =
        new("Forretningsgrundlag for DASSOS og forretningsudvalget", ItemSection.Decision)
        {
            Presenters = "formanden",
            Minutes = 15,
            Summary = "Begge tekster er skrevet om, så de kan læses på en side hver.",
            Bullets = ["vedtager forretningsgrundlaget for DASSOS", "vedtager forretningsgrundlaget for udvalget"],
        };

    private static ToldItem Representatives { get; } =
        new("Repræsentanter i andre fora", ItemSection.Decision)
        {
            Presenters = "formanden",
            Minutes = 10,
            Summary = "Tre fora mangler en repræsentant fra DASSOS.",
            Bullets = ["udpeger repræsentanterne", "giver hver af dem et mandat"],
        };

    private static ToldItem Delegated { get; } =
        new("Bemyndigelse til forretningsudvalget", ItemSection.Decision)
        {
            Presenters = "sekretariatet",
            Minutes = 5,
            Summary = "To mindre sager kan ikke vente til næste møde.",
            Bullets = ["bemyndiger forretningsudvalget til at afgøre de to sager"],
        };

    /// <summary>Mandates: one with a report due soon, one that expires soon and one that was ended; and two delegated matters.</summary>
    private IEnumerable<(string Title, string Kind, Terms Terms)> Representation(int place)
    {
        yield return (
            Representatives.Title,
            "mandate",
            Mandate(
                DemonstrationPlan.Mid,
                scene.Director(1),
                (
                    MidBodies.Health,
                    "Kan love medarbejdertimer til fælles forløb for borgere med psykisk sygdom.",
                    "Højst to årsværk om året."
                ),
                place,
                Danish.Date(scene.Day(9))
            )
        );
        yield return (
            Representatives.Title,
            "mandate",
            Mandate(
                DemonstrationPlan.Mid,
                scene.Director(2),
                (MidBodies.Psychiatry, "Deltager i drøftelser og melder tilbage. Kan ikke binde kommunerne.", ""),
                place,
                until: scene.Day(45)
            )
        );
        yield return (
            Representatives.Title,
            "mandate",
            Mandate(
                DemonstrationPlan.Mid,
                scene.Director(3),
                (MidBodies.Closed, "Kan støtte en model, der kan bruges uden nye it-systemer.", ""),
                place
            )
        );
        yield return (Delegated.Title, "delegation", Delegation(DemonstrationPlan.Mid, MidBodies.Contract));
        yield return (Delegated.Title, "delegation", Delegation(DemonstrationPlan.Mid, MidBodies.Speakers));
    }
}
