using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Web.Demonstration.Story.Meetings;

/// <content>The items of Midtjylland's agendas.</content>
internal sealed partial class MidAgendas
{
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
