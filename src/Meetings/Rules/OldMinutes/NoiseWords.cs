namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>
/// The field's words with æ, ø and å: enough to mend a scanned document where no word list is at hand. Stems are looked for
/// anywhere in a word, so each is long or odd enough not to stand inside a right one; words are whole words.
/// </summary>
internal static class NoiseWords
{
    public static readonly string[] Stems =
    [
        // ø
        .. Split(
            "møde|drøft|foreløbig|fyldestgørend|sørge|sørger|unødig|ovennævn|børne|børnehus|børnecent|økonomi|ønske|følge|følgend|gennemfør|større|størst|støtte|tilkøb|løbende|forløb|udløb|beløb|løsning|nødvendig|spørgsmål|spørger|spørg"
        ),
        .. Split(
            "forespørg|efterspørg|forhør|høring|tilhør|mønster|ansøg|forsøg|undersøg|søgning|øvrige|øvrigt|gørelse|afgørelse|bekendtgørelse|redegørelse|opgørelse|miljø|førstkomm|tilføj|indfør"
        ),
        .. Split(
            "videreført|videreføre|udfør|udførel|overfør|oprør|berør|nøgle|forhøj|højere|højest|højt|behøv|særskilt|løfte|løft|køber|købs|indkøb|fødsel|kørsel|kørende|lørdag|søndag|søster"
        ),
        .. Split(
            "samsø|ringkøbing|møller|søren|jørgen|bjørn|brønderslev|hjørring|sønderborg|københavn|helsingør|rødovre|hillerød|allerød|furesø|solrød|brøndby|hørsholm|præstø"
        ),
        .. Split("førstehjælp|følsom|følger|imødekom|møllen|grønne|døgn|nøje|"),
        // æ
        .. Split(
            "være|været|værende|indeværende|nuværende|næste|særlig|nærmere|nærværende|præsent|repræsent|fælles|væsentlig|ændr|ændring|opmærksom|bemærk|mærkning|tilrettelæg|planlæg|pålæg|forelæg|belæg|omlæg"
        ),
        .. Split(
            "fastlæg|fremlæg|indlæg|anlæg|oplæg|lægning|igangsæt|fremsæt|fortsæt|ansæt|fastsæt|rammesæt|nedsæt|videresæt|sætte|kræve|kræver|træde|træder|række|rækker|årrække|længere|tilfælde|bæredygtig|færdig|nævn|dække"
        ),
        .. Split(
            "afdæk|udtræk|tiltræ|trække|netværk|vægt|værdi|sammenhæng|afhæng|hæve|fuldstændig|aldersspænd|spænd|tilstrækkel|tilgængel|ældre|primær|ordinær|sekundær|tværgå|tværsekt|tværkomm|tværfag|hjælp|læring|lære|aflæ"
        ),
        .. Split(
            "pædagog|præcis|præmis|præget|bevæg|beskæftig|udviklingshæm|hæmning|hændels|udsætt|næstformand|næstved|lægge|lægger|værkstæd|værksted|ægte|rækkefølge|mæssig|"
        ),
        .. Split(
            "dækkende|landsdækkende|varetæg|undtæg|indtægt|afdækk|værk|håndværk|samvær|skærp|nærhed|nærheds|overvæg|bekæmp|kæmpe|træn|træf|afpræv|næppe|væk|vækst|vælg|sælg|mængde|længde|ændre"
        ),
        // å
        .. Split(
            "område|målgruppe|målsæt|håndter|således|foreslå|anslå|påpeg|påbegyn|påvirk|pågæld|pårør|påkræv|påtæn|regionsråd|byråd|samråd|rådgiv|rådhus|rådighed|livsvilkår|vilkår|forstå|måned|"
        ),
        .. Split("ovenstå|nedenstå|opnå|sådan|håber|efterår|forår|lånepulje|låne|måske|"),
    ];

    public static readonly string[] Whole =
    [
        .. Split(
            "på|også|så|år|års|året|årets|årene|årlige|årligt|årlig|årige|årig|når|måtte|få|fået|får|går|står|nå|gå|både|målet|målene|måde|råd|rådet|således|åben|åbne|låne|lån|så|små|både|bør|gør|før|første|førstnævnte|følge|følges|køb|købe"
        ),
        .. Split(
            "købes|løb|løbet|øge|øges|øst|høj|højt|møder|møderne|mødet|mødes|børn|søge|søges|næsten|lægge|lægges|lært|læge|sær|tæt|tættere|præcist|værd|vært|får|ændret|ændre|håb|prøve|afprøve|afprøves|støt"
        ),
        .. Split(
            "færre|færrest|helårs|halvår|halvårlig|toårig|treårig|åbnes|årsag|årsagen|årsager|årsagerne|årsrapport|årshjul|årsmøde|århundrede|årsværk|årsskifte|årsskiftet|årgang|pågår|består|fremgår|indgår|foregår|opstår|indgået|tilgået|"
        ),
        .. Split(
            "drøftelse|drøftelsen|drøftelser|drøftes|opfølgning|opfølgningen|opnås|bestående|sådan|sådanne|angår|årigt|indgå|indgår|indgået|undgå|undgås|undgået|fremgå|udgå|udgår|tilgå|tilgår|opstå|overgå|overgår|gennemgå|gennemgås|gennemgået|formål|formålet|bestå|åbent|åbning|åbnet|hånden|støj|løn|medfører|medføre|øgede|øgning|kjær|læs|læse|læses|foregå|rørende|høje|ændringer|afstå|gøre|gøres|høre|høres|føre|føres|køre|gælder|gælde|gældende|mødested|mødelokale|mødeplan|mødeplanen|mødedeltagere|næste|nære|særskilt|ordføre|fælles|årsbudget|"
        ),
    ];

    /// <summary>What recognition makes of letters without a dot or a ring.</summary>
    public static readonly (string Noise, string Right)[] Plain =
    [
        ("lndstilling", "indstilling"),
        ("sagsfremstiiling", "sagsfremstilling"),
        ("beslutnlng", "beslutning"),
        ("atftale", "aftale"),
        ("tiloud", "tilbud"),
        ("midtiysk", "midtjysk"),
        ("arbeid", "arbejd"),
        ("lkast", "ikast"),
        ("komrnune", "kommune"),
        ("kornmune", "kommune"),
        ("beslutninq", "beslutning"),
        ("indstillinq", "indstilling"),
        ("indsti11ing", "indstilling"),
        ("sagsfremsti11ing", "sagsfremstilling"),
        ("saqsfremstilling", "sagsfremstilling"),
        ("mgder", "møder"),
    ];

    private static string[] Split(string words) => words.Split('|');
}
