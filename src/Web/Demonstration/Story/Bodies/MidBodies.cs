using Rammevaerk.Kernel;
using Rammevaerk.Web.Demonstration.Story.Meetings;

namespace Rammevaerk.Web.Demonstration.Story.Bodies;

/// <summary>Midtjylland's bodies: groups, texts, the committee's election, a council, and what is reported.</summary>
internal static class MidBodies
{
    public const string ThemeGroup = "Arbejdsgruppen for temadage";
    public const string Coordination = "KL’s Koordinationsforum";
    public const string Health = "Styregruppen for sundhedssamarbejdet";
    public const string Psychiatry = "Det regionale dialogforum om psykiatri";
    public const string Closed = "KL’s arbejdsgruppe om takstmodeller";
    public const string Speakers = "Valg af oplægsholdere til temadagene";
    public const string Contract = "Godkendelse af standardkontrakten, når arbejdsgruppen har rettet den";

    public static IEnumerable<StoryStep> Of(AreaScene scene)
    {
        var story = new BodyStory(scene);
        return Groups(scene)
            .SelectMany(story.Group)
            .Concat(Texts(scene).Select(story.Text))
            .Concat(story.Elections("DASSOS"))
            .Concat(story.Interim(-120))
            .Concat(story.Council(Council(scene), scene.Day(-420), scene.Day(-16)))
            .Concat(Duties(scene).SelectMany(duty => story.Duty(duty, scene.Day(-700))))
            .Append(
                story.TellBack(
                    Coordination,
                    -62,
                    "Forummet drøftede fælles data om ventetid. Der var ikke noget, som krævede et nyt mandat.",
                    $"medio {scene.Month(100)}"
                )
            )
            .Append(story.End(Closed, -25, "KL har afsluttet arbejdsgruppen."))
            .Append(
                story.Decide(
                    Contract,
                    -31,
                    "Standardkontrakten blev godkendt med arbejdsgruppens rettelser.",
                    $"Forretningsudvalget {Danish.Date(scene.Day(-31))}, punkt 3"
                )
            );
    }

    private static IEnumerable<ToldGroup> Groups(AreaScene scene) =>
        [
            new(ThemeGroup, scene.Day(-205))
            {
                Purpose = "Forbereder temadage for direktører, chefer og fagfolk.",
                Text =
                    "Arbejdsgruppen\n\n- vælger emner fra listen over emner,\n- lægger program og finder oplægsholdere,\n- samler op og melder tilbage til DASSOS.",
                Size = (3, 5),
                Deliverable = "to temadage om året",
                DeliverBy = $"ultimo {scene.Month(150)}",
                Source = $"DASSOS {Danish.Date(MeetingDay(scene, 1))}, eventuelt",
                Members = [scene.Director(1), scene.Director(2), .. scene.RateGroup.Take(1)],
            },
            new("Arbejdsgruppen om standardkontrakter", scene.Day(-300))
            {
                Purpose = "Skriver en kontrakt, som alle købere og driftsherrer kan bruge.",
                Text = "Arbejdsgruppen samler erfaringer fra kommunerne og skriver **én kontrakt** med få bilag.",
                Size = (2, 4),
                Deliverable = "en standardkontrakt med vejledning",
                DeliverBy = $"medio {scene.Month(-20)}",
                Source = $"DASSOS {Danish.Date(MeetingDay(scene, 0))}, punkt 6",
                Members = [scene.Director(0), scene.Director(1), .. scene.RateGroup.Skip(1).Take(2)],
                Report = (
                    scene.Day(-38),
                    "Standardkontrakten er fire sider og erstatter otte forskellige. Vejledningen følger med.",
                    "https://rammevaerk.example/standardkontrakt"
                ),
            },
        ];

    private static IEnumerable<ToldGovernance> Texts(AreaScene scene)
    {
        const string Purpose =
            "DASSOS samler direktørerne for det specialiserede socialområde i kommunerne og regionen.\n\n"
            + "Forummet\n\n- beslutter, hvad der gælder for samarbejdet,\n- anbefaler over for KD-Net og KKR Midtjylland,\n- følger op på rammeaftalen.";
        const string Organisation = "Forummet holder fire møder om året. Formanden leder mødet.";
        yield return new("forum", MeetingDay(scene, 1).AddDays(-33))
        {
            Purpose = Purpose,
            Organisation = Organisation,
            Procedure = "Hver kommune og regionen udpeger én direktør. Formanden vælges for to år.",
        };
        yield return new("forretningsudvalg", MeetingDay(scene, 1).AddDays(-33))
        {
            Purpose = "Forbereder møderne i DASSOS og beslutter, når DASSOS har bemyndiget udvalget.",
            Organisation = "Formanden og tre til fem medlemmer. Sekretariatet deltager.",
            Procedure =
                "DASSOS vælger medlemmerne for to år ad gangen. Perioden følger rammeaftalen. Går et medlem ud, finder udvalget en afløser til næste valg.",
        };
        yield return new("takstgruppe", scene.Day(-640))
        {
            Purpose = "Gennemgår takster og vejleder driftsherrerne.",
            Organisation = "Økonomichefer og specialkonsulenter. Gruppen vælger selv sin formand.",
            Procedure = "DASSOS udpeger medlemmerne, så store og små driftsherrer er med.",
            Source = $"DASSOS {Danish.Date(scene.Day(-640))}, punkt 8",
        };
        yield return new("forum", scene.Day(-19))
        {
            Purpose = Purpose + "\n- holder mindst to temadage om året.",
            Organisation = Organisation + " Mindst halvdelen af møderne er fysiske.",
            Procedure = "Hver kommune og regionen udpeger én direktør og en suppleant. Formanden vælges for to år.",
        };
    }

    private static ToldCouncil Council(AreaScene scene) =>
        new(
            "Samrådet for domfældte med udviklingshæmning",
            "Rådgiver domstole og anklagemyndighed om foranstaltninger.",
            2015
        )
        {
            Seats =
            [
                ("Medformand", "kkr", scene.Director(0)),
                ("Kommunal repræsentant", "kommunaldirektoerer", scene.Director(1)),
            ],
            Next = scene.Director(2),
            Consultation = "DASSOS og KKR Midtjylland er spurgt pr. mail. Svar ventes inden næste møde.",
            Source = "KKR Midtjylland og DASSOS i fællesskab, brev til samrådet",
        };

    private static IEnumerable<ToldDuty> Duties(AreaScene scene)
    {
        yield return new("takstgruppe", "Erfaringer fra takstrunden", scene.Today.Month, "DASSOS’ årshjul")
        {
            Reports =
            [
                (
                    scene.LastOf(scene.Today.Month),
                    "Flere takstfiler kom til tiden. Fejl i belægning var den hyppigste årsag til, at en fil kom retur."
                ),
            ],
        };
        yield return new(
            "forretningsudvalg",
            "Hvad udvalget har besluttet efter bemyndigelse",
            1,
            "Forretningsgrundlag for forretningsudvalget"
        )
        {
            Reports = [(scene.LastOf(1), "Tre takster, to kommissorier og et høringssvar.")],
        };
        yield return new("sekretariat", "Deltagelse i møderne", (scene.Today.Month % 12) + 1, "DASSOS’ årshjul")
        {
            Reports = [(scene.LastOf((scene.Today.Month % 12) + 1), "Seks af syv pladser var fyldt i gennemsnit.")],
            Doubt = "Deltagelsen kan nu læses på siden om deltagelse, så rapporten er måske overflødig.",
        };
    }

    private static DateOnly MeetingDay(AreaScene scene, int place) =>
        new MeetingCalendar(scene.Today, shift: 0)[place].Day;
}
