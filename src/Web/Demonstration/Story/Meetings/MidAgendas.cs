using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story.Meetings;

/// <summary>Midtjylland's forum: overhead in the rates, special places, representatives, and the round.</summary>
internal sealed class MidAgendas(MeetingCalendar calendar, PlannedPerson representative, int openYear)
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
            1 => [OverheadStatus, AnnouncementItem, PlacesItem],
            2 => [RoundPlan, ClosedItem, AnnouncementStatus],
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
                    async (steps, stop) =>
                        new Dictionary<string, string>(StringComparer.Ordinal)
                        {
                            ["body"] = (await steps.BodyIdAsync(DemonstrationPlan.Mid, "forum", stop)).ToString(),
                            ["person"] = Draw.Id($"official/{representative.Mail}").ToString(),
                            ["forum"] = "KL’s Koordinationsforum",
                            ["text"] = "Kan tilslutte sig fælles anbefalinger, der ikke ændrer styringsaftalen.",
                            ["from"] = Iso(Calendar[0].Day),
                            ["until"] = Iso(Calendar[0].Day.AddDays(730)),
                        }
                ),
            ],
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
                new(Representative.Title, ItemOutcome.Approved, $"{representative.Name} blev udpeget og fik mandatet."),
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
            ],
            2 =>
            [
                new(RoundPlan.Title, ItemOutcome.Approved, "Tidsplanen blev godkendt."),
                new(ClosedItem.Title, ItemOutcome.Supported, "DASSOS støttede formandens oplæg til forhandlingen."),
                new(AnnouncementStatus.Title, ItemOutcome.Noted, "Taget til efterretning."),
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
                Tasks = [new("Lav en bruttoliste over emner til temadage", "Sekretariatet", DueKey: Calendar[4].Key)],
            }
            : new("Eventuelt", ItemOutcome.Noted, "Intet.");

    private int LaterYear => Calendar[Calendar.Count - 1].Day.Year;

    private bool HasLaterPlan =>
        LaterYear != Calendar[0].Day.Year && Calendar[MeetingCalendar.Held - 1].Day.Year != LaterYear;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", Danish.Invariant);

    private static string Year(int year) => year.ToString(Danish.Invariant);

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", Danish.Culture);

    private static ToldItem OverheadQuestion { get; } =
        new("Hvad dækker overhead?", ItemSection.Decision)
        {
            Case = Overhead,
            Presenters = "formanden for Takstgruppen",
            Minutes = 20,
            Summary =
                "Overhead dækker ledelse og administration, som ikke hører til det enkelte tilbud. Grænsen er den samme som for ti år siden.",
            Bullets = ["beder Takstgruppen undersøge, hvad overhead dækker i dag"],
        };

    private static ToldItem Representative { get; } =
        new("Repræsentant i KL’s Koordinationsforum", ItemSection.Decision)
        {
            Presenters = "formanden",
            Minutes = 10,
            Bullets = ["udpeger en repræsentant for de næste to år", "giver repræsentanten et mandat"],
        };

    private static ToldItem OverheadStatus { get; } =
        new("Status på overhead", ItemSection.Information)
        {
            Case = Overhead,
            Presenters = "formanden for Takstgruppen",
            Summary = "Takstgruppen har set på to års takstfiler.",
            Attachments =
            [
                new(
                    "Overhead i takstfilerne",
                    "overhead.csv",
                    "Driftsherre;Andel\nOpdigtet eksempel A;4,4 %\nOpdigtet eksempel B;3,9 %\n"
                ),
            ],
        };

    private static ToldItem AnnouncementItem { get; } =
        new("Central udmelding om spiseforstyrrelser", ItemSection.Decision)
        {
            Case = Announcement,
            Presenters = "sekretariatet",
            Summary = "Rapporten skal afleveres om et halvt år. Kommunerne bedes indberette data.",
            Bullets = ["godkender, at dataindsamlingen går i gang", "orienteres på hvert møde"],
        };

    private static ToldItem PlacesItem { get; } =
        new("Ommærkning af særlige pladser", ItemSection.Decision)
        {
            Case = Places,
            Presenters = "Region Midtjylland",
            Minutes = 25,
            Summary =
                "Halvdelen af de særlige pladser står tomme. Regionen vil bruge nogle af dem som almindelige senge i et halvt år.",
            Bullets = ["tager stilling til, om otte pladser ommærkes i et halvt år"],
            Attachments =
            [
                new("Belægning på de særlige pladser", "belaegning.csv", "Måned;I brug\nJanuar;14\nFebruar;13\n"),
            ],
        };

    private ToldItem RoundPlan =>
        new($"Takstrunden for {Year(openYear)}: tidsplan", ItemSection.Decision)
        {
            Presenters = "sekretariatet",
            Summary = "Runden åbner syv uger før fristen. Takstgruppen har to uger til gennemgangen.",
            Bullets = ["godkender tidsplanen for takstrunden"],
        };

    private static ToldItem ClosedItem { get; } =
        new("Forhandling med en leverandør", ItemSection.Dialog)
        {
            Presenters = "formanden",
            ClosedReason = "Forhandlinger med en navngiven part.",
            Summary = "Formanden beder om opbakning til sit oplæg.",
            InternalNote = "Tallene deles ikke skriftligt.",
            Bullets = ["drøfter formandens oplæg"],
            Attachments = [new("Oplæg til forhandling", "oplaeg.txt", "Opdigtet oplæg.\n", IsInternal: true)],
        };

    private static ToldItem AnnouncementStatus { get; } =
        new("Den centrale udmelding: status", ItemSection.Information)
        {
            Case = Announcement,
            Presenters = "sekretariatet",
            Summary = "Fjorten af nitten kommuner har indberettet.",
        };

    private ToldItem OverheadDecision =>
        new($"Højeste overhead fra {Year(openYear + 1)}", ItemSection.Decision)
        {
            Case = Overhead,
            Presenters = "formanden for Takstgruppen",
            Minutes = 40,
            Summary =
                "Næsten alle tilbud bruger 4,2 % eller mindre. En lavere grænse sparer køberne penge og rammer få.",
            CaseStatement =
                "Overhead dækker driftsherrens udgifter til ledelse og administration, som ikke hører til det enkelte tilbud.\n\n"
                + "Takstgruppen har regnet på to grænser:\n\n"
                + "| Grænse | Tilbud over grænsen | Køberne sparer |\n|---|---:|---:|\n| 4,0 % | 61 | 2,7 mio. kr. |\n| 4,2 % | 23 | 1,9 mio. kr. |\n\n"
                + "Gruppen anbefaler **4,0 %** og en vurdering efter to år.",
            Bullets =
            [
                $"nedsætter højeste overhead til 4,0 % fra {Year(openYear + 1)}",
                "beder Takstgruppen vejlede driftsherrerne",
                "vurderer grænsen efter to år",
            ],
            Attachments =
            [
                new("Overhead ved to grænser", "graenser.csv", "Grænse;Tilbud over\n4,0 %;61\n4,2 %;23\n"),
                new("Takstgruppens anbefaling", Link: "https://rammevaerk.example/anbefaling"),
            ],
        };

    private static ToldItem PlanItem { get; } =
        new("Mødeplan for næste år", ItemSection.Decision)
        {
            Presenters = "sekretariatet",
            Minutes = 5,
            Bullets = ["vedtager mødeplanen"],
        };

    private static ToldItem PlacesStatus { get; } =
        new("Særlige pladser: belægning", ItemSection.Information)
        {
            Case = Places,
            Presenters = "Region Midtjylland",
            Summary = "Nitten af toogtredive pladser er i brug.",
        };

    private ToldItem RoundStatus =>
        new($"Takstrunden for {Year(openYear)}: status", ItemSection.Information)
        {
            Presenters = "formanden for Takstgruppen",
            Minutes = 30,
            Summary = "De fleste driftsherrer har afleveret. Takstgruppen gennemgår takstfilerne efter fristen.",
        };

    private static ToldItem PlacesDecision { get; } =
        new("Ommærkning af særlige pladser, første halvår", ItemSection.Decision)
        {
            Case = Places,
            Presenters = "Region Midtjylland",
            Minutes = 30,
            Summary =
                "Ommærkningen fortsætter af sig selv, når få pladser er i brug. Nu er flere i brug, og derfor skal DASSOS tage stilling.",
            Bullets = ["beslutter, om otte pladser fortsat skal være almindelige senge i et halvt år"],
            Attachments = [new("Notat om belægning og venteliste", Expected: "fra Region Midtjylland inden mødet")],
        };

    private static ToldItem AnnouncementRenewed { get; } =
        new("Central udmelding, fornyet behandling", ItemSection.Decision)
        {
            Case = Announcement,
            Presenters = "sekretariatet",
            Summary = "Rapporten er klar til at blive sendt videre.",
            Bullets = ["godkender rapporten", "sender den til KKR"],
        };

    private static ToldItem ThemeDays { get; } =
        new("Emner til temadage", ItemSection.Dialog)
        {
            Presenters = "sekretariatet",
            Summary = "Sekretariatet har samlet en bruttoliste. To temadage om året er målet.",
            Bullets = ["prioriterer emnerne"],
        };
}
