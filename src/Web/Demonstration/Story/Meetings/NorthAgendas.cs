using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Story.Bodies;

namespace Rammevaerk.Web.Demonstration.Story.Meetings;

/// <summary>Nordjylland's forum, whose agendas are points: the rate appendix row by row, and cooperation across.</summary>
internal sealed class NorthAgendas(MeetingCalendar calendar, AreaScene scene, int openYear) : ForumAgendas(calendar)
{
    private const string Appendix = "Takstbilaget";

    public override string Body => "DAS Social";

    public override IReadOnlyList<ToldItem> Proposals { get; } =
    [new("Transport til dagtilbud", ItemSection.Dialog) { Summary = "Udgifterne stiger. Hvad gør de andre?" }];

    public override ToldMeeting Planned(int place) =>
        new(
            Calendar[place].Day,
            place % 2 == 0 ? MeetingFormat.Hybrid : MeetingFormat.Virtual,
            place == 5 ? ["Årsrapport fra Socialtilsyn Nord"] : [],
            ("Aalborg, Boulevarden 13", new TimeOnly(13, 0), new TimeOnly(16, 0))
        );

    public override IReadOnlyList<OutsideDate> Outside(int year) =>
        Around(year, DemonstrationPlan.North, "KKR Nordjylland", "Socialtilsyn Nord");

    public override IReadOnlySet<string> Absent(int place) =>
        place == 1 ? new HashSet<string> { "0825" } : new HashSet<string>();

    public override IReadOnlyList<ToldItem> Items(int place) =>
        place switch
        {
            0 => [Vision],
            1 => [Supervision, Foundation],
            2 => [Guests, Representative],
            3 => [RoundPlan],
            4 => [AppendixItem, Vision with { Title = "Udmøntning af visionen", Section = ItemSection.Information }],
            _ => [],
        };

    public override IReadOnlyList<(string Title, string Kind, Terms Terms)> Effects(int place) =>
        place switch
        {
            1 => [(Foundation.Title, "governance", Governance(DemonstrationPlan.North, "forum"))],
            2 =>
            [
                (
                    Representative.Title,
                    "mandate",
                    Mandate(
                        DemonstrationPlan.North,
                        scene.Director(3),
                        (
                            NorthBodies.Health,
                            "Kan aftale, hvordan borgere med dobbeltdiagnose kommer ind ad én dør.",
                            "Økonomien skal godkendes i DAS Social."
                        ),
                        place,
                        Danish.Date(scene.Day(-48))
                    )
                ),
                (
                    Representative.Title,
                    "mandate",
                    Mandate(
                        DemonstrationPlan.North,
                        scene.Director(4),
                        (NorthBodies.Minister, "Deltager i gruppens møder og fremlægger erfaringer.", ""),
                        place,
                        until: scene.Day(60)
                    )
                ),
                (Representative.Title, "delegation", Delegation(DemonstrationPlan.North, NorthBodies.Delegated)),
            ],
            4 =>
            [
                (
                    AppendixItem.Title,
                    "rate-approval",
                    Of(
                        ("runde", openYear.ToString(Danish.Invariant)),
                        ("handling", "godkend"),
                        ("driftsherre", "alle"),
                        ("ydelser", ""),
                        ("begrundelse", "")
                    )
                ),
            ],
            _ => [],
        };

    protected override IReadOnlyList<ToldDecision> Own(int place) =>
        place switch
        {
            0 =>
            [
                new(Vision.Title, ItemOutcome.Approved, "Visionen blev godkendt.")
                {
                    Tasks =
                    [
                        new(
                            "Lav en plan for udmøntningen",
                            "Sekretariatet",
                            Danish.Date(Calendar[4].Day),
                            Calendar[4].Key
                        ),
                    ],
                },
            ],
            1 =>
            [
                new(
                    Supervision.Title,
                    ItemOutcome.NotedWithAddition,
                    "Taget til efterretning. Fokus næste år bør være magtanvendelse."
                ),
                new(Foundation.Title, ItemOutcome.Approved, "Forretningsgrundlaget blev vedtaget."),
            ],
            2 =>
            [
                new(Guests.Title, ItemOutcome.Discussed, "Der var opbakning til fælles kurser."),
                new(
                    Representative.Title,
                    ItemOutcome.Approved,
                    "Repræsentanterne fik deres mandater, og forretningsudvalget blev bemyndiget."
                ),
            ],
            3 => [new(RoundPlan.Title, ItemOutcome.Approved, "Tidsplanen blev godkendt.")],
            _ => [],
        };

    protected override ToldDecision Next(int place) =>
        new("Punkter til kommende møder", ItemOutcome.Noted, "Listen blev gennemgået.");

    protected override ToldDecision AnyOther(int place) => new("Eventuelt", ItemOutcome.Noted, "Intet.");

    private static ToldItem Vision { get; } =
        new("Fælles vision for det specialiserede område", ItemSection.Decision)
        {
            Case = "Fælles vision",
            Presenters = "formanden",
            Minutes = 30,
            Summary = "Visionen bygger på dialogforummet i sommer.",
            Bullets = ["godkender visionen"],
        };

    private static ToldItem Supervision { get; } =
        new("Årsrapport fra Socialtilsyn Nord", ItemSection.Information)
        {
            Presenters = "Socialtilsyn Nord",
            Minutes = 30,
            Summary = "Tilsynet fortæller om årets besøg.",
        };

    private static ToldItem Guests { get; } =
        new("Dialog med handicap- og myndighedscheferne", ItemSection.Dialog)
        {
            Presenters = "formanden",
            Minutes = 45,
            Summary = "Cheferne deltager under punktet.",
        };

    private static ToldItem Foundation { get; } =
        new("Forretningsgrundlag for DAS Social", ItemSection.Decision)
        {
            Presenters = "formanden",
            Minutes = 10,
            Summary = "Teksten siger kort, hvad forummet er, og hvordan det er sat sammen.",
            Bullets = ["vedtager forretningsgrundlaget"],
        };

    private static ToldItem Representative { get; } =
        new("Repræsentanter og bemyndigelse", ItemSection.Decision)
        {
            Presenters = "formanden",
            Minutes = 10,
            Summary = "To fora mangler en repræsentant. Valget af leverandør til kurserne kan ikke vente.",
            Bullets =
            [
                "giver de to repræsentanter mandat",
                "bemyndiger forretningsudvalget til at vælge leverandør til kurserne",
            ],
        };

    private ToldItem RoundPlan =>
        new($"Takstrunden for {openYear.ToString(Danish.Invariant)}: tidsplan", ItemSection.Decision)
        {
            Case = Appendix,
            Presenters = "sekretariatet",
            Bullets = ["godkender tidsplanen"],
        };

    private ToldItem AppendixItem =>
        new($"Takstbilag {openYear.ToString(Danish.Invariant)}", ItemSection.Decision)
        {
            Case = Appendix,
            Presenters = "formanden for Takstgruppen",
            Minutes = 40,
            Summary = "Takstgruppen har accepteret de takster, der indstilles til godkendelse.",
            Bullets =
            [
                "godkender de takster, takstgruppen har accepteret",
                "bemyndiger forretningsudvalget til at godkende resten",
            ],
        };
}
