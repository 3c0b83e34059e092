using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Web.Demonstration.Story.Procedures;

/// <summary>The written procedures of both areas: in each one that is finished and one that waits for answers.</summary>
internal static class AreaProcedures
{
    private const int Weeks = 14;

    public static IEnumerable<StoryStep> Mid(AreaScene scene) =>
        Of(
            scene,
            new ToldProcedure(
                "forum",
                "Høringssvar om nye regler for magtanvendelse",
                scene.Day(-58),
                scene.Day(-58 + Weeks)
            )
            {
                Text =
                    "Ministeriet har sendt nye regler om magtanvendelse i høring. Fristen ligger før næste møde.\n\n"
                    + "Udkastet støtter reglerne og beder om **tid til at oplære medarbejdere**.",
                Recommendation = "DASSOS godkender, at høringssvaret sendes på kommunernes vegne.",
                SilenceAgrees = true,
                Remarks =
                [
                    (WrittenAnswerKind.Agrees, ""),
                    (WrittenAnswerKind.Comments, "Skriv også, at registreringen tager tid fra borgerne."),
                    (WrittenAnswerKind.Disagrees, "Vi sender vores eget svar."),
                ],
                Result =
                    "Høringssvaret blev godkendt og sendt med en tilføjelse om registreringen. Én kommune sender sit eget svar.",
            },
            new ToldProcedure(
                "forum",
                "Forlængelse af samarbejdet om sikrede pladser",
                scene.Day(-6),
                scene.Day(-6 + Weeks)
            )
            {
                Text = "Aftalen om sikrede pladser udløber ved årets udgang. Den kan forlænges uændret i et år.",
                Recommendation = "DASSOS tilslutter sig, at aftalen forlænges et år på samme vilkår.",
                Remarks =
                [
                    (WrittenAnswerKind.Agrees, ""),
                    (WrittenAnswerKind.Agrees, ""),
                    (WrittenAnswerKind.Comments, "Ja, hvis belægningen gøres op hvert kvartal."),
                ],
            }
        );

    public static IEnumerable<StoryStep> North(AreaScene scene) =>
        Of(
            scene,
            new ToldProcedure("forum", "Fælles brev om ventetid på udredning", scene.Day(-60), scene.Day(-60 + Weeks))
            {
                Text = "Borgere venter længe på udredning i psykiatrien. Et fælles brev til regionen er skrevet.",
                Recommendation = "DAS Social godkender, at formanden sender brevet.",
                Remarks =
                [
                    (WrittenAnswerKind.Comments, "Brevet bør takke for det gode samarbejde om de unge."),
                    (WrittenAnswerKind.Agrees, ""),
                ],
                Result = "Brevet blev godkendt med en enkelt rettelse og sendt.",
            },
            new ToldProcedure(
                "forum",
                "Kommissorium for arbejdet med fælles kurser",
                scene.Day(-5),
                scene.Day(-5 + Weeks)
            )
            {
                Text = "Arbejdsgruppen har fået flere opgaver, end kommissoriet nævner.",
                Recommendation = "DAS Social godkender det rettede kommissorium.",
                SilenceAgrees = true,
                Remarks = [(WrittenAnswerKind.Agrees, ""), (WrittenAnswerKind.Comments, "Husk økonomien i kurserne.")],
            }
        );

    private static IEnumerable<StoryStep> Of(AreaScene scene, params IEnumerable<ToldProcedure> told) =>
        told.SelectMany(one => new ProcedureStory(scene, one, scene.Directors).Steps());
}
