using Rammevaerk.Kernel;
using Rammevaerk.Web.Demonstration.Story.Meetings;

namespace Rammevaerk.Web.Demonstration.Story.Bodies;

/// <summary>Nordjylland's bodies: a group, texts, the committee's election, a council, and what is reported.</summary>
internal static class NorthBodies
{
    public const string CourseGroup = "Arbejdsgruppen om fælles kurser";
    public const string Health = "Sundhedssamarbejdet i Nordjylland";
    public const string Minister = "Den nationale referencegruppe om kvalitet";
    public const string Delegated = "Valg af leverandør til fælles kurser";

    /// <summary>Days North's meetings lie before Mid's.</summary>
    public const int Earlier = 7;

    public static IEnumerable<StoryStep> Of(AreaScene scene)
    {
        var story = new BodyStory(scene);
        var duty = new ToldDuty(
            "takstgruppe",
            "Taksternes udvikling i Nordjylland",
            (scene.Today.Month % 12) + 1,
            "Årshjul for DAS Social"
        )
        {
            Reports =
            [
                (
                    scene.LastOf((scene.Today.Month % 12) + 1),
                    "Taksterne steg mindre end lønningerne. To tilbud fik dispensation."
                ),
            ],
        };
        return story
            .Group(Group(scene))
            .Concat(Texts(scene).Select(story.Text))
            .Concat(story.Elections("DAS Social"))
            .Concat(story.Interim(-90))
            .Concat(story.Council(Council(scene), scene.Day(-410), scene.Day(-12)))
            .Concat(story.Duty(duty, scene.Day(-690)))
            .Append(
                story.TellBack(
                    Health,
                    -48,
                    "Der var enighed om en fælles vej ind for borgere med dobbeltdiagnose.",
                    Danish.Date(scene.Day(10))
                )
            );
    }

    private static ToldGroup Group(AreaScene scene) =>
        new(CourseGroup, scene.Day(-112))
        {
            Purpose = "Foreslår kurser, kommunerne og regionen kan holde sammen.",
            Text = "Arbejdsgruppen spørger arbejdspladserne og foreslår **højst fem** kurser med pris og tid.",
            Size = (5, 7),
            Deliverable = "et forslag til fælles kurser",
            DeliverBy = Danish.Date(scene.Day(11)),
            Source = $"DAS Social {Danish.Date(new MeetingCalendar(scene.Today, -Earlier)[2].Day)}, punkt 3",
            Members = [scene.Director(2), scene.Director(3), scene.Director(4), .. scene.RateGroup.Take(1)],
        };

    private static IEnumerable<ToldGovernance> Texts(AreaScene scene)
    {
        var approved = new MeetingCalendar(scene.Today, -Earlier)[1].Day;
        yield return new("forum", approved.AddDays(-33))
        {
            Purpose = "DAS Social samler direktørerne for socialområdet i de nordjyske kommuner og regionen.",
            Organisation =
                "Forummet holder fire møder om året. Punkterne er nummererede, og hvert punkt har et resumé.",
            Procedure = "Hver part udpeger én direktør. Formandskabet går på skift hvert andet år.",
        };
        yield return new("forretningsudvalg", scene.Day(-600))
        {
            Purpose = "Forbereder møderne i DAS Social.",
            Organisation = "Formanden og to til tre medlemmer.",
            Procedure = "DAS Social vælger medlemmerne for to år ad gangen.",
            Source = $"DAS Social {Danish.Date(scene.Day(-600))}, punkt 4",
        };
        yield return new("forretningsudvalg", scene.Day(-24))
        {
            Purpose = "Forbereder møderne i DAS Social og godkender takster efter bemyndigelse.",
            Organisation = "Formanden og to til tre medlemmer. Regionen har altid en plads.",
            Procedure = "DAS Social vælger medlemmerne for to år ad gangen.",
        };
    }

    private static ToldCouncil Council(AreaScene scene) =>
        new("Samrådet for domfældte i Nordjylland", "Rådgiver domstole og anklagemyndighed om foranstaltninger.", 2015)
        {
            Seats = [("Medformand", "kkr", scene.Director(1)), ("Kommunal repræsentant", null, scene.Director(5))],
            Next = scene.Director(6),
            Consultation = "DAS Social og KKR Nordjylland svarer pr. mail.",
            Source = "KKR Nordjylland og DAS Social i fællesskab, brev til samrådet",
        };
}
