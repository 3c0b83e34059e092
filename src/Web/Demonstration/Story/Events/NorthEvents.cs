using Rammevaerk.Meetings.Domain;
using Rammevaerk.Web.Demonstration.Story.Bodies;

namespace Rammevaerk.Web.Demonstration.Story.Events;

/// <summary>Nordjylland's dialogue forum, its coming theme day, and what else was proposed.</summary>
internal static class NorthEvents
{
    private const string Courses = "Temadag: Fælles kurser for medarbejdere";

    public static EventStory Of(AreaScene scene) =>
        new(
            scene,
            [
                new(GatheringKind.DialogueForum, "Dialogforum om en fælles vision", scene.Day(-345))
                {
                    Purpose = "At høre brugere, pårørende og politikere, før DAS Social skriver en vision.",
                    Place = "Aalborg, Boulevarden 13",
                    Invitees = ["KKR Nordjylland", "DAS Social", "Brugerråd", "Handicaporganisationer"],
                    Group = "Sekretariatet",
                    Programme =
                    [
                        "9.30; Velkomst; formanden for DAS Social",
                        "10.00; Hvad er et godt liv?; brugerråd",
                        "12.00; Frokost",
                        "13.00; Samtaler på tværs; alle",
                        "14.30; Det tager vi med; formanden",
                    ],
                    Capacity = 80,
                    Guests = 14,
                    Outcome = "Tre ønsker gik igen: samme kontaktperson, kortere ventetid og arbejde til flere.",
                },
                new(GatheringKind.ThemeDay, Courses, scene.Day(40))
                {
                    Purpose = "At vælge de kurser, kommunerne og regionen vil holde sammen.",
                    Place = "Brønderslev, Kultursalen",
                    Invitees = ["Direktører", "Handicap- og myndighedschefer", "Ledere af tilbud"],
                    Group = NorthBodies.CourseGroup,
                    Programme =
                    [
                        "9.30; Velkomst; formanden for DAS Social",
                        "9.45; Hvad mangler medarbejderne?; arbejdsgruppen",
                        "12.00; Frokost",
                        "12.45; Valg af kurser; alle",
                    ],
                    Capacity = 50,
                    Guests = 11,
                },
            ],
            [
                new("Fælles kurser for medarbejdere", "Små kommuner kan ikke fylde et hold alene.", 6, 1, Courses),
                new("Ældre med udviklingshæmning", "Botilbuddene er ikke bygget til demens.", 5, 2),
                new("Transport til dagtilbud", "Udgifterne stiger overalt.", 2),
            ]
        );
}
