using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Story.Bodies;

namespace Rammevaerk.Web.Demonstration.Story.Meetings;

/// <summary>Midtjylland's forum: overhead in the rates, special places, representatives, and the round.</summary>
internal sealed partial class MidAgendas(MeetingCalendar calendar, AreaScene scene, int openYear)
    : ForumAgendas(calendar)
{
    private const string Overhead = "Overhead i taksterne";
    private const string Announcement = "Central udmelding om spiseforstyrrelser";
    private const string Places = "Særlige pladser i psykiatrien";

    public override string Body => "DASSOS";

    public override IReadOnlyList<ToldItem> Proposals { get; } =
    [
        new("Fælles uddannelse af visitatorer", ItemSection.Decision)
        {
            Summary = "Flere kommuner har svært ved at finde ansøgere. Vi foreslår et fælles forløb.",
            Bullets = ["drøfter et fælles uddannelsesforløb for visitatorer fra efteråret"],
        },
        new("Erfaringer med enslydende kontrakter", ItemSection.Information)
        {
            Summary = "Vi har brugt standardkontrakten i et år og vil fortælle om det.",
        },
    ];

    public override ToldMeeting Planned(int place) =>
        new(
            Calendar[place].Day,
            place % 2 == 0 ? MeetingFormat.Physical : MeetingFormat.Virtual,
            place switch
            {
                5 => ["Evaluering af takstrunden", "Udpegning til forretningsudvalget"],
                6 => ["Rammeaftale, første udkast"],
                7 => ["Takstbilag, proces og frister"],
                _ => [],
            },
            ("Viborg Rådhus, Multisalen", new TimeOnly(9, 30), new TimeOnly(12, 30))
        );

    public override IReadOnlyList<OutsideDate> Outside(int year) =>
        Around(year, DemonstrationPlan.Mid, "KKR Midtjylland", "Socialtilsyn Midt");

    public override IReadOnlySet<string> Absent(int place) =>
        place switch
        {
            0 => new HashSet<string> { "0741" },
            2 => new HashSet<string> { "0665", "0727" },
            _ => new HashSet<string>(),
        };

    public override IReadOnlyList<ToldItem> Items(int place) =>
        place switch
        {
            0 => [OverheadQuestion, Representative],
            1 => [OverheadStatus, AnnouncementItem, PlacesItem, Foundation],
            2 => [RoundPlan, ClosedItem, AnnouncementStatus, Representatives, Delegated],
            3 => [OverheadDecision, PlanItem, PlacesStatus],
            4 => [RoundStatus, PlacesDecision, AnnouncementRenewed, ThemeDays],
            _ => [],
        };

    public override IReadOnlyList<(string Title, string Kind, Terms Terms)> Effects(int place) =>
        place switch
        {
            0 =>
            [
                (
                    Representative.Title,
                    "mandate",
                    Mandate(
                        DemonstrationPlan.Mid,
                        scene.Director(0),
                        (
                            MidBodies.Coordination,
                            "Kan tilslutte sig fælles anbefalinger, der ikke ændrer styringsaftalen.",
                            "Alt, der koster penge, skal tilbage til DASSOS."
                        ),
                        place,
                        $"medio {scene.Month(-62)}"
                    )
                ),
            ],
            1 =>
            [
                (Foundation.Title, "governance", Governance(DemonstrationPlan.Mid, "forum")),
                (Foundation.Title, "governance", Governance(DemonstrationPlan.Mid, "forretningsudvalg")),
            ],
            2 => [.. Representation(place)],
            3 =>
            [
                (
                    OverheadDecision.Title,
                    "parameter",
                    Of(
                        ("parameter", "overhead-max"),
                        ("vaerdi", "4,2"),
                        ("fra", Iso(new DateOnly(openYear + 1, 1, 1))),
                        ("til", "")
                    )
                ),
                .. HasLaterPlan
                    ? new (string, string, Terms)[]
                    {
                        (
                            PlanItem.Title,
                            "plan",
                            async (steps, stop) =>
                                new Dictionary<string, string>(StringComparer.Ordinal)
                                {
                                    ["plan"] = (
                                        await steps.PlanIdAsync(DemonstrationPlan.Mid, LaterYear, stop)
                                    ).ToString(),
                                    ["moeder"] = "alle",
                                }
                        ),
                    }
                    : [],
            ],
            _ => [],
        };

    protected override IReadOnlyList<ToldDecision> Own(int place) =>
        place switch
        {
            0 =>
            [
                new(
                    OverheadQuestion.Title,
                    ItemOutcome.Approved,
                    "Takstgruppen undersøger, hvad overhead dækker, og kommer med et forslag."
                )
                {
                    Discussion = "Flere pegede på, at små driftsherrer har de højeste andele.",
                    Tasks =
                    [
                        new(
                            "Undersøg overhead i de seneste to års takstfiler",
                            "Takstgruppen",
                            DueKey: Calendar[1].Key,
                            Evidence: "Notatet på dagsordenen til næste møde"
                        ),
                    ],
                },
                new(
                    Representative.Title,
                    ItemOutcome.Approved,
                    $"{scene.Director(0).Name} blev udpeget og fik mandatet."
                ),
            ],
            1 =>
            [
                new(
                    OverheadStatus.Title,
                    ItemOutcome.Noted,
                    "Taget til efterretning. Takstgruppen regner på 4,0 % og 4,2 %."
                )
                {
                    Tasks =
                    [
                        new(
                            "Regn på to grænser for overhead",
                            "Takstgruppen",
                            $"medio {Month(Calendar[2].Day)}",
                            Evidence: "Bilag til punktet om overhead"
                        ),
                    ],
                },
                new(
                    AnnouncementItem.Title,
                    ItemOutcome.Approved,
                    "Dataindsamlingen går i gang. DASSOS orienteres på hvert møde."
                )
                {
                    Tasks = [new("Orientér om den centrale udmelding", "Sekretariatet", IsStanding: true)],
                },
                new(
                    PlacesItem.Title,
                    ItemOutcome.Postponed,
                    "Punktet blev udsat, til belægningen for sommeren er kendt."
                ),
                new(
                    Foundation.Title,
                    ItemOutcome.Approved,
                    "Begge forretningsgrundlag blev vedtaget. De offentliggøres."
                ),
            ],
            2 =>
            [
                new(RoundPlan.Title, ItemOutcome.Approved, "Tidsplanen blev godkendt."),
                new(ClosedItem.Title, ItemOutcome.Supported, "DASSOS støttede formandens oplæg til forhandlingen."),
                new(AnnouncementStatus.Title, ItemOutcome.Noted, "Taget til efterretning."),
                new(
                    Representatives.Title,
                    ItemOutcome.Approved,
                    "De tre repræsentanter blev udpeget og fik deres mandater."
                ),
                new(
                    Delegated.Title,
                    ItemOutcome.Approved,
                    "Forretningsudvalget blev bemyndiget og rapporterer i januar."
                ),
            ],
            3 =>
            [
                new(
                    OverheadDecision.Title,
                    ItemOutcome.ApprovedWithChanges,
                    $"DASSOS besluttede, at overhead højst må være 4,2 % af takstgrundlaget fra budgetåret {Year(openYear + 1)}.\n\n- Grænsen vurderes igen efter to år.\n- Takstgruppen vejleder driftsherrerne."
                )
                {
                    Discussion =
                        "Flere direktører pegede på, at 4,0 % vil ramme små driftsherrer. Der var opbakning til 4,2 % og en tidlig vurdering.",
                    InternalNote = "Formanden vil selv ringe til de to, der var imod.",
                    BulletOutcome = RecommendationOutcome.FollowedWithChanges,
                    BulletNote = "4,2 %",
                    Tasks =
                    [
                        new(
                            "Vejled driftsherrerne om den nye grænse for overhead",
                            "Takstgruppen",
                            $"ultimo {Month(Calendar[3].Day.AddDays(30))}"
                        ),
                        new(
                            "Ret skabelonen til takstfilen",
                            "Sekretariatet",
                            Danish.Date(Calendar[3].Day.AddDays(20)),
                            Evidence: "Skabelonen viser den nye grænse"
                        ),
                        new("Forelæg en vurdering af grænsen", "Sekretariatet", $"medio {Year(openYear + 2)}"),
                    ],
                },
                new(PlanItem.Title, ItemOutcome.Approved, "Mødeplanen blev vedtaget."),
                new(PlacesStatus.Title, ItemOutcome.Noted, "Taget til efterretning."),
            ],
            _ => [],
        };

    protected override ToldDecision Next(int place) =>
        new("Punkter til kommende møder", ItemOutcome.Noted, "Listen blev gennemgået.");

    protected override ToldDecision AnyOther(int place) =>
        place == 2
            ? new("Eventuelt", ItemOutcome.Noted, "Der skal laves en bruttoliste over emner til temadage.")
            {
                Tasks =
                [
                    new(
                        "Lav en bruttoliste over emner til temadage",
                        "Sekretariatet",
                        Danish.Date(Calendar[4].Day),
                        Calendar[4].Key
                    ),
                ],
            }
            : new("Eventuelt", ItemOutcome.Noted, "Intet.");

    private int LaterYear => Calendar[Calendar.Count - 1].Day.Year;

    private bool HasLaterPlan =>
        LaterYear != Calendar[0].Day.Year && Calendar[MeetingCalendar.Held - 1].Day.Year != LaterYear;

    private static string Year(int year) => year.ToString(Danish.Invariant);

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", Danish.Culture);
}
