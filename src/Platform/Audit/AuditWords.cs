namespace Rammevaerk.Platform.Audit;

/// <summary>Says what an audit entry did in Danish: the modules' own words first, else subject and verb put together.</summary>
public sealed class AuditWords(IEnumerable<IAuditVocabulary> vocabularies)
{
    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        ["access"] = "Adgang",
        ["account"] = "Bruger",
        ["backup"] = "Sikkerhedskopi",
        ["body"] = "Organ",
        ["deadline"] = "Frist",
        ["demonstration"] = "Demonstration",
        ["dispensation"] = "Dispensation",
        ["finding"] = "Fund",
        ["layout"] = "Skabelonens udgave",
        ["mail"] = "Mail",
        ["membership"] = "Medlemskab",
        ["municipality"] = "Kommune",
        ["notification"] = "Besked",
        ["offer"] = "Tilbud",
        ["operator"] = "Driftsherre",
        ["parameter"] = "Parameter",
        ["parameters"] = "Parametre",
        ["part"] = "Institutionens del",
        ["parties"] = "Parter",
        ["party"] = "Part",
        ["password"] = "Adgangskode",
        ["person"] = "Person",
        ["population"] = "Folketal",
        ["rate"] = "Takst",
        ["rates"] = "Takster",
        ["region"] = "Region",
        ["role"] = "Rolle",
        ["round"] = "Takstrunde",
        ["session"] = "Session",
        ["sign-in"] = "Login",
        ["submission"] = "Levering",
        ["template"] = "Skabelon",
        ["user"] = "Bruger",
    };

    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["accepted"] = "accepteret",
        ["answered"] = "besvaret",
        ["approval-recorded"] = "godkendelse skrevet ind",
        ["approval-undone"] = "godkendelse fortrudt",
        ["approved"] = "godkendt",
        ["begun"] = "begyndt",
        ["changed"] = "ændret",
        ["chosen"] = "valgt",
        ["closed"] = "lukket",
        ["commented"] = "kommenteret",
        ["copied"] = "kopieret",
        ["corrected"] = "rettet",
        ["created"] = "oprettet",
        ["delegated"] = "delegeret",
        ["deleted"] = "slettet",
        ["delivered"] = "afleveret",
        ["done"] = "gennemført",
        ["edited"] = "rettet",
        ["ended"] = "afsluttet",
        ["entered"] = "indtastet",
        ["excepted"] = "undtaget",
        ["extended"] = "forlænget",
        ["fetched"] = "hentet",
        ["given"] = "givet",
        ["imported"] = "læst ind",
        ["invited"] = "inviteret",
        ["loaded"] = "lagt ind",
        ["merged"] = "flettet",
        ["opened"] = "åbnet",
        ["planned"] = "planlagt",
        ["published"] = "offentliggjort",
        ["published-more"] = "offentliggjort igen",
        ["read"] = "læst",
        ["received"] = "modtaget",
        ["refused"] = "afvist",
        ["reminded"] = "mindet",
        ["removed"] = "fjernet",
        ["renamed"] = "omdøbt",
        ["reopened"] = "genåbnet",
        ["replaced"] = "erstattet",
        ["returned"] = "returneret",
        ["review-undone"] = "gennemgang fortrudt",
        ["sign-off-undone"] = "godkendelse hos driftsherre fortrudt",
        ["signed-off"] = "godkendt af driftsherre",
        ["stepped-in"] = "rolle valgt",
        ["swept"] = "ryddet op",
        ["taken"] = "taget",
        ["unlocked"] = "låst op",
    };

    /// <summary>Where subject and verb together make no Danish.</summary>
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["account.app-begun"] = "Kode-app taget i brug",
        ["account.app-ended"] = "Kode-app fjernet",
        ["body.seat-ended"] = "Medlemskab afsluttet",
        ["body.seated"] = "Medlem lagt ind",
        ["offer.free-places-told"] = "Ledige pladser oplyst",
        ["password.link-asked"] = "Link til ny adgangskode bestilt",
        ["password.link-mailed"] = "Link til ny adgangskode sendt",
        ["rates.approval-recorded"] = "Forummets afgørelse skrevet ind",
        ["rates.approval-undone"] = "Forummets afgørelse fortrudt",
        ["round.extension-withdrawn"] = "Forlængelse taget tilbage",
        ["round.layout-corrected"] = "Takstfilens udgave skiftet",
        ["round.published-more"] = "Flere takster offentliggjort",
        ["sign-in.code-mailed"] = "Engangskode sendt",
        ["sign-in.shut"] = "Login spærret",
        ["submission.rates-accepted"] = "Takster accepteret",
        ["submission.rates-returned"] = "Takster returneret",
        ["submission.review-undone"] = "Takstgruppens afgørelse fortrudt",
        ["submission.sign-off-undone"] = "Driftsherrens godkendelse trukket tilbage",
        ["submission.signed-off"] = "Levering godkendt af driftsherre",
        ["round.reminded"] = "Påmindelse sendt",
    };

    private readonly Dictionary<string, string> own = vocabularies
        .SelectMany(vocabulary => vocabulary.Words)
        .GroupBy(word => word.Key, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().Value, StringComparer.Ordinal);

    /// <summary>The words for round.opened: Takstrunde åbnet. The name itself when nothing is known of it.</summary>
    public string Of(string what)
    {
        if (own.TryGetValue(what, out var whole) || Whole.TryGetValue(what, out whole))
        {
            return whole;
        }

        var dot = what.IndexOf('.', StringComparison.Ordinal);
        var (subject, verb) = dot < 0 ? (what, "") : (what[..dot], what[(dot + 1)..]);
        var thing = own.GetValueOrDefault($"{subject}.") ?? Subjects.GetValueOrDefault(subject);
        return thing is null ? what : $"{thing} {Verbs.GetValueOrDefault(verb, verb)}".TrimEnd();
    }
}
