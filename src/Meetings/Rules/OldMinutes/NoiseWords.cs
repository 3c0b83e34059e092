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
            "møde|drøft|børne|børnehus|børnecent|økonomi|ønske|følge|følgend|gennemfør|større|størst|støtte|tilkøb|løbende|forløb|udløb|beløb|løsning|nødvendig|spørgsmål|spørger|spørg"
        ),
        .. Split(
            "forespørg|efterspørg|forhør|høring|tilhør|mønster|ansøg|forsøg|undersøg|søgning|øvrige|øvrigt|gørelse|afgørelse|bekendtgørelse|redegørelse|opgørelse|miljø|førstkomm|tilføj|indfør"
        ),
        .. Split(
            "medfør|videreført|videreføre|udfør|udførel|overfør|oprør|berør|nøgle|forhøj|højere|højest|højt|behøv|særskilt|løfte|løft|ændrør|køber|købs|indkøb|fødsel|kørsel|kørende|lørdag|søndag|søster"
        ),
        .. Split(
            "samsø|ringkøbing|møller|søren|jørgen|bjørn|brønderslev|hjørring|sønderborg|københavn|helsingør|rødovre|hillerød|allerød|furesø|solrød|brøndby|hørsholm|nørregaard|sølund|kjærulff|præstø"
        ),
        .. Split(
            "førstehjælp|rørende|følsom|følger|førte|underskudsgarøn|fortrød|imødekom|møllen|udbygg|bøger|grønne|grøn|tøjt|høje|døgn|rummelig|støj|skøn|frivilligt|nøje|løn|ansættelsesløn|forøg|øget|øgede|stør"
        ),
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
            "pædagog|præcis|præmis|præget|bevæg|evaluær|beskæftig|udviklingshæm|hæmning|hændels|udsætt|erstæ|stæder|næstformand|næstved|lægge|lægger|værkstæd|værksted|ærlig|ægte|tjæn|rækkefølge|mæssig|nær|kjær|læs|følgeskær|støttebehæv"
        ),
        .. Split(
            "dækkende|landsdækkende|varetæg|undtæg|indtægt|afdækk|nødvendigvær|værk|rådvæk|håndværk|medvær|samvær|skærp|nærhed|nærheds|overvæg|bekæmp|kæmpe|træn|træf|afpræv|næppe|væk|vækst|vælg|sælg|mængde|længde|ændre"
        ),
        // å
        .. Split(
            "område|målgruppe|målsæt|formål|håndter|således|foreslå|anslå|påpeg|påbegyn|påvirk|pågæld|pårør|påkræv|påtæn|regionsråd|byråd|samråd|rådgiv|rådhus|rådighed|livsvilkår|vilkår|forstå|foregå|overgå|måned|tidshorisåt"
        ),
        .. Split(
            "nuvårende|ovenstå|nedenstå|bestå|opstå|afstå|modtåg|indgå|undgå|fremgå|udgå|tilgå|opnå|opgå|sådan|spåret|håber|hånd|efterår|forår|tilbagegå|gennemgå|vedstå|åbent|åbning|uåbn|bålånc|lånepulje|låne|åring|skåne|medgå|råder|måske|mål|må|stå"
        ),
    ];

    public static readonly string[] Whole =
    [
        .. Split(
            "på|også|så|år|års|året|årets|årene|årlige|årligt|årlig|årige|årig|når|må|måtte|få|fået|får|går|står|nå|gå|både|mål|målet|målene|måde|råd|rådet|således|åben|åbne|låne|lån|så|små|både|bør|gør|før|første|førstnævnte|følge|følges|køb|købe"
        ),
        .. Split(
            "købes|løb|løbet|øge|øges|øget|øst|ø|høj|højt|høje|møder|møderne|mødet|mødes|børn|søge|søges|nær|næsten|lægge|lægges|lært|læge|sær|tæt|tættere|præcist|værd|vært|får|ændret|ændre|håb|hår|våben|slår|prøve|afprøve|afprøves|støt"
        ),
        .. Split(
            "færre|færrest|helårs|halvår|halvårlig|toårig|treårig|åbnes|årsag|årsagen|årsager|årsagerne|årsrapport|årshjul|årsmøde|århundrede|årsværk|årsskifte|årsskiftet|årgang|gården|pågår|består|fremgår|indgår|foregår|opstår|indgået|tilgået|lå"
        ),
        .. Split(
            "gøre|gøres|høre|høres|føre|føres|køre|gælder|gælde|gældende|mødested|mødelokale|mødeplan|mødeplanen|mødedeltagere|næste|nære|særskilt|ordføre|fælles|årsbudget|nogle"
        ),
    ];

    /// <summary>What recognition makes of letters without a dot or a ring.</summary>
    public static readonly (string Noise, string Right)[] Plain =
    [
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
