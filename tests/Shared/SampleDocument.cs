using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Tests;

/// <summary>A rich agenda and its minutes, invented: both layouts, a closed item, internal attachments and notes.</summary>
internal static class SampleDocument
{
    /// <summary>Words that stand only in what a public reader may not see.</summary>
    public static readonly IReadOnlyList<string> ClosedWords =
    [
        "Hemmelhus",
        "Lukkepræsentant",
        "LUK-2026-9",
        "Lukkeresume",
        "Lukkebaggrund",
        "Lukkefremstilling",
        "Lukkegæst",
        "Lukkehabil",
        "Lukkeindstilling",
        "Lukkeudfald",
        "Lukkebilag",
        "lukkefil",
        "Lukkefølge",
        "Lukkebeslutning",
        "Lukkedrøftelse",
        "Lukkeforbehold",
        "Lukkeopgave",
        "Lukkemeddelelse",
        "Internbilag",
        "internfil",
        "hemmeligt-video",
    ];

    /// <summary>Words of internal notes only.</summary>
    public static readonly IReadOnlyList<string> NoteWords = ["Dagsordennote", "Referatnote", "Lukkenote"];

    private static readonly Guid Shared = new("019a0000-0000-7000-8000-000000000101");

    public static MeetingDocument Of(
        DocumentKind kind,
        AgendaLayout layout = AgendaLayout.Sections,
        PartOrder order = PartOrder.CaseFirst
    )
    {
        var isMinutes = kind == DocumentKind.Minutes;
        var items = Items(isMinutes);
        return new MeetingDocument(
            kind,
            "midtjylland",
            "DASSOS Midtjylland",
            "dassos",
            new Guid("019a0000-0000-7000-8000-000000000001"),
            "/moeder/midtjylland/dassos/2026-4",
            layout,
            order,
            $"{(isMinutes ? "Referat" : "Dagsorden")} torsdag 5. november 2026",
            [
                new("Tid", "Torsdag 5. november 2026 kl. 9.30–12.30"),
                new("Sted", "Viborg Rådhus, Multisalen. Det er muligt at deltage på video."),
                new("Formand", "Henrik Toftegaard, Holstebro Kommune"),
            ],
            "https://video.example/hemmeligt-video",
            isMinutes
                ?
                [
                    new("Henrik Toftegaard", "Holstebro Kommune", "Formand", ""),
                    new("Karen Lindholm", "Viborg Kommune", "Medlem", "på video"),
                    new("Søren Åkjær", "Ringkøbing-Skjern Kommune", "Medlem", "fra kl. 10.15"),
                ]
                : [],
            isMinutes ? [new("Mette Ørum", "Samsø Kommune", "Medlem", "")] : [],
            layout == AgendaLayout.Points
                ?
                [
                    new(
                        "",
                        "",
                        [.. items.SelectMany(one => one).Select((item, i) => item with { Number = $"{i + 1}" })]
                    ),
                ]
                :
                [
                    new("1", "Godkendelser", items[0]),
                    new("2", "Til beslutning", items[1]),
                    new("3", "Til orientering", items[2]),
                    new("4", "Eventuelt", items[3]),
                ],
            "Torsdag 28. januar 2027 kl. 9.30–12.30. Punkter meldes ind senest 7. januar 2027.",
            ["Forhandle fælles indkøb af takstsystem (Karen Lindholm, til 31. december 2026)"],
            ["Fælles sekretariat for rammeaftaler", "Telefon 87 00 00 00 (kl. 9–14)", "sekretariatet@eksempel.example"],
            isMinutes ? "Godkendt 28. januar 2027" : "Udsendt 28. oktober 2026",
            new TimeOnly(9, 30)
        );
    }

    private static DocumentItem[][] Items(bool isMinutes) =>
        [
            [
                Item("1.1", "Godkendelse af dagsorden", isMinutes) with
                {
                    Duration = 5,
                    Recommendations = [new("godkender dagsordenen", isMinutes ? "Fulgt" : "")],
                    Minutes = isMinutes ? Minutes("Godkendt", "Dagsordenen blev godkendt.") : null,
                },
            ],
            [
                Item("2.1", "Takstbilag 2027", isMinutes) with
                {
                    Presenters = "Birgitte Østergård, formand for Takstgruppen",
                    Duration = 40,
                    CaseNumber = "2026-114",
                    Guests = "Jens Holm, revisor",
                    Conflicts = ["Søren Åkjær: sidder i bestyrelsen for en driftsherre"],
                    Summary =
                        "16 af 20 driftsherrer har leveret. De leverede takster dækker **9,6 mia. kr.** "
                        + "Ni driftsherrer ligger over takstaftalens mål.",
                    Background =
                        "Takstaftalen for 2023–2026 har et mål om *nulvækst*. Se [rammeaftalen](https://eksempel.example/aftale).",
                    CaseStatement = """
                        Takstrunden åbnede 1. september og lukkede 23. oktober.

                        ## Udvikling pr. kommune

                        | Kommune | 2026, mio. kr. | 2027, mio. kr. | Ændring |
                        |---|---:|---:|---:|
                        | Viborg | 412,6 | 421,0 | 2,0 % |
                        | Holstebro | 287,9 | 288,4 | 0,2 % |
                        | Ringkøbing-Skjern | 198,2 | 194,1 | −2,1 % |

                        Tre forhold forklarer ændringen:

                        1. Pris- og lønskønnet er 2,8 %.
                        2. Grænsen for overhead er sat ned:
                           - fra 4,5 % til 4,2 %
                           - med virkning fra 1. januar
                        3. To tilbud er lukket.

                        > Takstgruppen anbefaler, at bilaget godkendes.
                        """,
                    Recommendations =
                    [
                        new(
                            "godkender takstbilaget for 2027 for de driftsherrer, hvis leverance er godkendt",
                            isMinutes ? "Fulgt" : ""
                        ),
                        new(
                            "bemyndiger forretningsudvalget til at godkende resten senest 30. november",
                            isMinutes ? "Fulgt med ændring: senest 7. december" : ""
                        ),
                        new(
                            "tager til efterretning, at taksterne under ét stiger 0,1 % i faste priser",
                            isMinutes ? "Fulgt" : ""
                        ),
                    ],
                    Attachments =
                    [
                        Attachment(1, "Takstbilag 2027, udkast", "takstbilag 2027.xlsx", Shared),
                        Attachment(2, "Ledelsesinformation 2027", "", expected: "eftersendes 26. oktober"),
                        Attachment(3, "Internbilag med navne", "internfil.pdf") with
                        {
                            IsInternal = true,
                        },
                    ],
                    Effects = ["Højeste overhead, Midtjylland: 4,5 % → 4,2 %"],
                    InternalNote = "Dagsordennote: ring til Lemvig først.",
                    Minutes = isMinutes
                        ? Minutes(
                            "Godkendt med ændring",
                            "DASSOS godkendte takstbilaget for 2027.\n\n- Resten godkendes af forretningsudvalget senest **7. december**.\n- Grænsen vurderes igen medio 2027."
                        ) with
                        {
                            Discussion = "Flere direktører pegede på, at små driftsherrer rammes hårdest.",
                            Reservations = "Samsø Kommune ønskede tilført, at fristen er kort.",
                            Tasks =
                            [
                                new("Godkend de sidste fire leverancer", "Forretningsudvalget", "7. december 2026"),
                                new("Forelæg vurdering af grænsen for overhead", "Sekretariatet", "medio 2027"),
                            ],
                            InternalNote = "Referatnote: se lydfilen.",
                        }
                        : null,
                },
                Closed(isMinutes),
            ],
            [
                Item("3.1", "Godkendelser i byråd og regionsråd", isMinutes) with
                {
                    Presenters = "sekretariatet",
                    Duration = 15,
                    Summary = "8 af 20 råd har godkendt. Fristen er 1. december 2026.",
                    Attachments = [Attachment(1, "Takstbilag 2027, udkast", "takstbilag 2027.xlsx", Shared)],
                    Minutes = isMinutes ? Minutes("Taget til efterretning", "") : null,
                },
            ],
            [
                Item("4.1", "Eventuelt", isMinutes) with
                {
                    Minutes = isMinutes
                        ? Minutes("", "") with
                        {
                            Notices = ["Personale: Ny leder i sekretariatet fra 1. januar 2027"],
                        }
                        : null,
                },
            ],
        ];

    private static DocumentItem Closed(bool isMinutes) =>
        Item("2.2", "Køb af Hemmelhus", isMinutes) with
        {
            Presenters = "Lukkepræsentant",
            Duration = 25,
            CaseNumber = "LUK-2026-9",
            IsClosed = true,
            ClosedReason = "Oplysninger om en forhandling (offentlighedsloven § 33)",
            Summary = "Lukkeresume",
            Background = "Lukkebaggrund",
            CaseStatement = "Lukkefremstilling\n\n| Lukketal | A |\n|---|---|\n| 1 | 2 |",
            Guests = "Lukkegæst",
            Conflicts = ["Lukkehabil"],
            Recommendations = [new("Lukkeindstilling", isMinutes ? "Lukkeudfald" : "")],
            Attachments = [Attachment(4, "Lukkebilag", "lukkefil.pdf")],
            Effects = ["Lukkefølge"],
            InternalNote = "Lukkenote",
            Minutes = isMinutes
                ? Minutes("Lukkeudfald", "Lukkebeslutning") with
                {
                    Discussion = "Lukkedrøftelse",
                    Reservations = "Lukkeforbehold",
                    Tasks = [new("Lukkeopgave", "Lukkepræsentant", "")],
                    Notices = ["Lukkemeddelelse"],
                    InternalNote = "Lukkenote",
                }
                : null,
        };

    private static DocumentItem Item(string number, string title, bool isMinutes) =>
        new(
            new Guid($"019a0000-0000-7000-8000-0000000010{number.Replace(".", "", StringComparison.Ordinal)}"),
            number,
            title,
            Presenters: "",
            Duration: null,
            CaseNumber: null,
            IsClosed: false,
            ClosedReason: "",
            IsWithheld: false,
            Summary: "",
            Background: "",
            CaseStatement: "",
            Guests: "",
            Conflicts: [],
            Recommendations: [],
            Attachments: [],
            Effects: [],
            Minutes: isMinutes ? Minutes("", "") : null,
            InternalNote: ""
        );

    private static DocumentMinutes Minutes(string outcome, string decision) =>
        new(outcome, decision, Discussion: "", Reservations: "", Tasks: [], Notices: [], InternalNote: "");

    private static DocumentAttachment Attachment(
        int number,
        string title,
        string file,
        Guid? id = null,
        string expected = ""
    ) =>
        new(
            id ?? new Guid($"019a0000-0000-7000-8000-00000000020{number}"),
            number,
            title,
            file,
            file.Length > 0 ? new string('a', 64) : null,
            Link: "",
            expected,
            IsInternal: false,
            IsWithheld: false
        );
}
