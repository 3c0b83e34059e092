using Rammevaerk.Meetings.Domain;
using Rammevaerk.Web.Demonstration.Story.Bodies;

namespace Rammevaerk.Web.Demonstration.Story.Events;

/// <summary>Midtjylland's theme days: one that was held, one that is open for sign-up, and what the next could be about.</summary>
internal static class MidEvents
{
    private const string Transition = "Temadag: Fra barn til voksen";
    private const string Autism = "Temadag: Autisme og skolefravær";

    public static EventStory Of(AreaScene scene) =>
        new(
            scene,
            [
                new(GatheringKind.Conference, "Årskonference om det specialiserede socialområde", scene.Day(-262))
                {
                    Purpose = "At mødes på tværs af politik, fag og brugere om områdets udvikling.",
                    Place = "Silkeborg, Hotel Søbredden",
                    Invitees = ["KKR Midtjylland", "DASSOS", "Ledere af tilbud", "Bruger- og pårørendeorganisationer"],
                    Group = "Sekretariatet",
                    Programme =
                    [
                        "9.30; Velkomst; formanden for DASSOS",
                        "10.00; Udviklingen i tal; sekretariatet",
                        "12.00; Frokost",
                        "13.00; Samtaler ved bordene; alle",
                    ],
                    Capacity = 120,
                    Guests = 26,
                    Outcome = "Deltagerne pegede på overgange og på færre magtanvendelser som fælles opgaver.",
                },
                new(GatheringKind.ThemeDay, Transition, scene.Day(-74))
                {
                    Purpose =
                        "At gøre overgangen lettere for unge, der fylder 18 år og får hjælp fra en ny forvaltning.",
                    Place = "Viborg Rådhus, Multisalen",
                    Invitees =
                    [
                        "Direktører",
                        "Chefer på børne- og voksenområdet",
                        "Visitatorer",
                        "Repræsentanter for brugerråd",
                    ],
                    Group = MidBodies.ThemeGroup,
                    Programme =
                    [
                        "9.30; Kaffe og velkomst; formanden for DASSOS",
                        "10.00; Da jeg fyldte 18; to unge fortæller",
                        "10.45; Tre måder at lave en overgang på; visitatorer fra tre kommuner",
                        "12.00; Frokost",
                        "12.45; Arbejde i grupper: hvad kan vi love de unge?; alle",
                        "14.30; Opsamling; arbejdsgruppen",
                    ],
                    Capacity = 60,
                    Guests = 22,
                    Outcome =
                        "Grupperne ønsker en fælles tjekliste, der bruges fra det 16. år. Arbejdsgruppen skriver et udkast til DASSOS.",
                },
                new(GatheringKind.ThemeDay, Autism, scene.Day(47))
                {
                    Purpose = "At dele viden om, hvad der virker, når børn og unge med autisme ikke kommer i skole.",
                    Place = "Horsens, Kulturhuset",
                    Invitees =
                    [
                        "Direktører",
                        "Chefer på børne- og skoleområdet",
                        "Ledere af specialskoler",
                        "Takstgruppen",
                        "Region Midtjylland",
                    ],
                    Group = MidBodies.ThemeGroup,
                    Programme =
                    [
                        "9.30; Kaffe og velkomst; formanden for DASSOS",
                        "10.00; Hvad ved vi om skolefravær?; oplæg fra et universitet",
                        "11.00; To skoler fortæller; skoleledere",
                        "12.00; Frokost",
                        "12.45; Hvad koster det, og hvem betaler?; Takstgruppen",
                        "14.00; Fælles forslag; alle",
                    ],
                    Capacity = 40,
                    Guests = 17,
                },
            ],
            [
                new(
                    "Overgangen fra barn til voksen",
                    "Unge mister hjælp, når de fylder 18 år.",
                    12,
                    Event: Transition,
                    Outcome: "Holdt som temadag. Arbejdsgruppen skriver en tjekliste."
                ),
                new(
                    "Autisme og skolefravær",
                    "Vi køber flere pladser hvert år og ved for lidt om, hvad der virker.",
                    11,
                    1,
                    Autism
                ),
                new("Velfærdsteknologi i botilbud", "Nogle er langt fremme, andre er ikke begyndt.", 9, 2),
                new("Forebyggelse af magtanvendelse", "Socialtilsynet peger på store forskelle.", 7, 3),
                new("Rekruttering i specialpædagogikken", "Der mangler ansøgere overalt.", 5, 4),
                new("Fælles sprog i handleplaner", "Leverandørerne får otte slags skemaer.", 1),
            ]
        );
}
