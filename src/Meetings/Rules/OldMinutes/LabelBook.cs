using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>The words Danish agendas and minutes use as labels, and what each announces.</summary>
internal static class LabelBook
{
    private static readonly Dictionary<string, PartLabel> Book = Make(
        (
            PartLabel.Recommendation,
            "indstilling|indstillinger|administrationens indstilling|forvaltningens indstilling|sekretariatets indstilling|direktionens indstilling"
                + "|indstilling til beslutning|forslag til beslutning|forslag til indstilling|beslutningsforslag|anbefaling|anbefalinger|det indstilles"
                + "|det indstilles at|indstilles|indstilling fra sekretariatet|indstilling fra forvaltningen|indstilling fra administrationen|det anbefales|det anbefales at|forslag"
                + "|indstilling anbefaling|formandskabets indstilling|forretningsudvalgets indstilling|sekretariatet indstiller|administrationen indstiller|forvaltningen indstiller"
        ),
        (
            PartLabel.Decision,
            "referat|beslutning|beslutninger|konklusion|konklusioner|mødereferat|beslutningsreferat|udvalgets beslutning|beslutning og referat|referat beslutning"
                + "|beslutning referat|drøftelse og beslutning|vedtagelse|vedtaget|afgørelse|besluttet|gruppens beslutning|styregruppens beslutning|rådets beslutning"
                + "|kredsens beslutning|opsamling|drøftelse|referat af punktet|referat fra mødet|referat af drøftelsen|konklusion og beslutning|mødets beslutning|dagens beslutning|der blev besluttet|det blev besluttet"
        ),
        (PartLabel.Remarks, "bemærkninger|bemærkning|noter|kommentarer"),
        (
            PartLabel.Case,
            "sagsfremstilling|sagsbeskrivelse|sagsresume|sagsresumé|resume|resumé|kort resume|baggrund|baggrund for sagen|sagens baggrund|sagens forløb|beskrivelse|beskrivelse af sagen|redegørelse"
                + "|orientering|økonomi|økonomiske konsekvenser|økonomi og personale|personalemæssige konsekvenser|personalemæssige forhold|lovgrundlag|retsgrundlag|lovgrundlag mv"
                + "|høring|høringer|kommunikation|kommunikationsplan|tidsplan|tidsplan og proces|proces|videre proces|den videre proces|det videre forløb|videre forløb|vurdering|administrationens vurdering|sekretariatets vurdering"
                + "|problemstilling|historik|status|konsekvenser|miljømæssige konsekvenser|sagen kort|kort fortalt|formål|formål med punktet|indhold i sagen|supplerende sagsfremstilling"
                + "|administrationens bemærkninger|forvaltningens bemærkninger|handicappolitiske konsekvenser|tidligere beslutninger|tidligere behandling|beslutningshistorik|sagsforløb|sagsgang|bevilling"
                + "|sundhedsmæssige konsekvenser|motivering|indledning|oplæg|oplæg til drøftelse|perspektiv|evaluering|fakta|politisk behandling|sagens gang|nyt i sagen|juridiske forhold|sagsoplysninger|hovedpunkter|kompetence"
        ),
        (
            PartLabel.Attachments,
            "bilag|bilagsliste|bilagsoversigt|oversigt over bilag|vedlagte bilag|bilag til punktet|bilag til sagen|vedhæftede filer|vedhæftet|vedlagt|vedhæftninger|filer|links|link|materiale|bilagsfortegnelse|bilag i sagen|bilag til dagsordenen|relevante dokumenter|dokumenter|vedhæftede bilag"
        ),
        (
            PartLabel.Presenter,
            "ved|v|oplæg ved|præsenteres af|præsenteret af|fremlægges af|fremlagt af|oplægsholder|ansvarlig|sagsansvarlig|indleder|fremlægger|sagsfremstiller|deltager under punktet|punktansvarlig|præsentation ved|orientering ved|sagsbehandler|ansvarlig for punktet|deltager i punktet"
        ),
        (
            PartLabel.CaseNumber,
            "sagsnr|sagsnummer|sag nr|sags nr|sagsid|sags id|j nr|jnr|journalnr|journalnummer|esdh|esdh nr|acadre sagsnr|sbsys sagsnr|dok nr|dokumentnr|sag"
        ),
        (
            PartLabel.Openness,
            "åbent punkt|lukket punkt|åbent|lukket|åben|åben sag|lukket sag|offentlighed|lukket dagsorden|åben dagsorden|fortroligt|sagstype|punkttype|type|varighed|tidsforbrug|tid afsat|sagsgang i udvalg|kle"
        ),
        (
            PartLabel.Attendees,
            "deltagere|mødedeltagere|deltager|tilstede|til stede|til stede var|tilstede var|tilstedeværende|mødte|fremmødte|fremmødt|deltagere i mødet|deltog|medlemmer|deltagerliste|deltagerkreds|tilstedeværende medlemmer|mødt|mødte medlemmer|deltagende|faste medlemmer|følgende deltog|følgende var til stede|følgende var mødt|i mødet deltog|deltagere på mødet|inviterede|indkaldte"
        ),
        (
            PartLabel.Guests,
            "gæster|eksterne deltagere|øvrige deltagere|desuden deltog|øvrige|endvidere deltog|desuden mødte|fra sekretariatet|fra administrationen|fra sekretariatet deltog|fra administrationen deltog|sekretariat|sekretariatet|administration|administrationen|fra forvaltningen|tilforordnede|observatører|suppleanter|inviterede gæster|endvidere var til stede|desuden var til stede|gæst|fra forvaltningen deltog|bisiddere"
        ),
        (
            PartLabel.Apologies,
            "afbud|afbud fra|fraværende|meldt afbud|ikke til stede|ikke tilstede|forfald|fravær|ikke mødt|fraværende med afbud|afbud modtaget fra|der var afbud fra|afbud var meldt fra|fraværende medlemmer|der er meldt afbud fra|frafald|fraværende uden afbud|udeblevet|afmeldt|ikke fremmødte"
        ),
        (PartLabel.Chair, "formand|mødeleder|ordstyrer|dirigent|mødeformand|leder af mødet|formandskab"),
        (PartLabel.MinuteTaker, "referent|sekretær|protokolfører|referat ved|mødesekretær"),
        (
            PartLabel.Time,
            "tidspunkt|mødetidspunkt|dato|mødedato|dato og tid|dato og tidspunkt|tid og sted|tid og dato|tid|mødet afholdt|mødedag|afholdt|mødetid|hvornår|dag|start|starttidspunkt|mødestart|klokken|kl|møde den|mødet begyndte|mødet startede|mødet startet|mødet startet kl"
        ),
        (PartLabel.EndTime, "slut|sluttidspunkt|mødet sluttede|mødet hævet|hævet|mødeslut|mødet slut|mødet hævet kl"),
        (PartLabel.Place, "sted|mødested|mødelokation|lokation|hvor|adresse|afholdes"),
        (PartLabel.Room, "lokale|mødelokale|lokalitet|rum"),
        (
            PartLabel.Contents,
            "indhold|indholdsfortegnelse|dagsorden|oversigt|dagsordenspunkter|punkter|sagsoversigt|følgende punkter|åbne punkter|dagsordenen|punkter på dagsordenen|punktoversigt|mødets punkter"
        ),
        (
            PartLabel.NextMeeting,
            "næste møde|kommende møde|næste møder|kommende møder|næste mødedato|næste ordinære møde"
        ),
        (
            PartLabel.Contact,
            "kontakt|kontaktperson|tlf|telefon|e mail|email|mail|web|www|cvr|ean|udarbejdet af|dok dato|dokumentdato|udsendt|udsendt den|cc|kopi til|til|fra|vedrørende|vedr|emne|møde|udvalg|forum|organ|mødetype|mødeform|form|forplejning|underskrift|godkendt af"
        )
    );

    /// <summary>What a whole label means, with what was learned of this body first.</summary>
    public static PartLabel? Find(string printed, ReaderKnowledge knowledge)
    {
        var key = Words.Key(printed);
        if (key.Length is 0 or > 60)
        {
            return null;
        }

        foreach (var (learned, meaning) in knowledge.Labels)
        {
            if (Words.Key(learned) == key)
            {
                return meaning;
            }
        }

        return Book.TryGetValue(key, out var label) ? label : null;
    }

    /// <summary>True for a word an item or a head is labelled with.</summary>
    public static bool IsLabelWord(string text) => Find(text, ReaderKnowledge.Empty) is not null;

    private static Dictionary<string, PartLabel> Make(params (PartLabel Label, string Words)[] entries)
    {
        var book = new Dictionary<string, PartLabel>(StringComparer.Ordinal);
        foreach (var (label, words) in entries)
        {
            foreach (var word in words.Split('|'))
            {
                book.TryAdd(Words(word), label);
            }
        }

        return book;

        static string Words(string word) => OldMinutes.Words.Key(word);
    }
}
