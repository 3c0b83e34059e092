using Rammevaerk.Kernel;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>Minutes of a forum from three earlier years: two are in the archive, and a scanned one waits for review.</summary>
internal static class ArchiveStory
{
    private const int DaysAgo = 20;

    public static IEnumerable<StoryStep> Steps(Scene scene)
    {
        if (!scene.Plan.Areas.Contains(DemonstrationPlan.Mid))
        {
            yield break;
        }

        var year = scene.Calendar.Today.Year;
        yield return Read(scene, 0, $"Referat {year - 4}.txt", Overhead(year - 4), isImported: true);
        yield return Read(scene, 1, $"Referat {year - 3}.txt", Mentors(year - 3), isImported: true);
        yield return Read(scene, 2, $"Referat {year - 6} scannet.txt", Scanned(year - 6), isImported: false);
    }

    private static StoryStep Read(Scene scene, int order, string file, string text, bool isImported) =>
        Scene.Step(
            scene.Calendar.Today.AddDays(-DaysAgo),
            9 + order,
            scene.Secretariat(DemonstrationPlan.Mid),
            $"archive/{order}",
            (services, stop) =>
                services
                    .GetRequiredService<ArchiveSteps>()
                    .TakeInAsync(DemonstrationPlan.Mid, file, text, isImported, stop)
        );

    private static string Head(int year, string day) =>
        string.Create(
            Danish.Invariant,
            $"""
            DASSOS

            REFERAT

            Mødedato: {day} {year}
            Tidspunkt: kl. 9.30 - 12.00
            Mødested: Lokale 4, Regionshuset

            Til stede:
            Karna Egtved, Viborg Kommune (formand)
            Holger Bækby, Skive Kommune
            Signe Thorup, Randers Kommune

            Afbud: Villy Lund, Holstebro Kommune

            1. Godkendelse af dagsorden

            Beslutning:
            Dagsordenen blev godkendt.

            """
        );

    private static string Overhead(int year) =>
        Head(year, "12. maj")
        + string.Create(
            Danish.Invariant,
            $"""
            2. Hvad dækker overhead?

            Sagsfremstilling:
            Grænsen for overhead har været den samme i flere år. Kommunerne regner forskelligt.

            Indstilling:
            Det indstilles, at forummet
            - drøfter, hvad overhead dækker
            - beder Takstgruppen om et oplæg senest den 1. oktober {year}

            Bilag:
            Bilag 1: Overhead i ti takstfiler

            Beslutning:
            Forummet godkendte indstillingen.

            3. Særlige pladser på den lukkede afdeling

            Indstilling:
            Det indstilles, at antallet af særlige pladser er uændret.

            Beslutning:
            Forummet godkendte indstillingen.

            4. Eventuelt

            Beslutning:
            Intet.
            """
        );

    private static string Mentors(int year) =>
        Head(year, "7. september")
        + """
            2. Særlige pladser på den lukkede afdeling: ny opgørelse

            Sagsfremstilling:
            Belægningen er faldet. Styregruppen foreslår to pladser færre.

            Indstilling:
            Det indstilles, at antallet af særlige pladser sættes ned med to.

            Beslutning:
            Forummet udsatte punktet til næste møde.

            3. Orientering om ungementorer

            Sagsfremstilling:
            Ordningen har kørt i et år. De første unge er i gang.

            Beslutning:
            Forummet tog orienteringen til efterretning.

            4. Eventuelt

            Beslutning:
            Intet.
            """;

    /// <summary>As a scanner's recognition leaves it.</summary>
    private static string Scanned(int year) =>
        Head(year, "21. november").Replace("Mødested", "Mgdested", StringComparison.Ordinal)
        + """
            2. Ungementorordningens gkonomi

            Sagsfremstilling:
            @konomien blev drgftet pa magdet i september. Der er brug for et nyt overslag.

            Indstilling:
            Det indstilles, at forummet drgfter gkonomien.

            Beslutning:
            Forummet drgftede sagen og gnsker et nyt overslag.

            3. Eventuelt

            Beslutning:
            Intet.
            """;
}
