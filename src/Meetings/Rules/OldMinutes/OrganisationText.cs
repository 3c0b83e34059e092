namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Tells organisations, roles and names of people apart by their words.</summary>
internal static class OrganisationText
{
    private static readonly Pattern Organisation = Pattern.Make(
        @"\b(kommuner?s?|region(?:en|er)?|regionsråd\w*|kkr|kl|kd-?net|\w*sekretariat\w*|\w*ministeri\w*|\w*styrelse\w*|\w*center|\w*centret|\w*centeret|forening\w*|\w*samråd\w*|\w*institution\w*|\w*forvaltning\w*|\w*afdeling\w*|\w*direktorat\w*|socialtilsyn|universitet\w*|\w*hospital\w*|fonden|a/s|aps|\w*børnehus\w*|\w*tilsyn\w*|\w*forbund\w*|danske regioner|\w*skole|\w*skolen|\w*hjem|\w*hjemmet|komponent|deloitte|kmd)\b"
    );

    private static readonly Pattern Role = Pattern.Make(
        @"^(konst\.? |konstitueret |vice|fung\.? |fungerende |tidl\.? )?\w*(chef|chefen|direktør|direktøren|leder|lederen|konsulent|konsulenten|formand|formanden|næstformand|formandskab|koordinator|sekretær|referent|jurist|juristen|specialist|ansvarlig|medarbejder|rådmand|borgmester|repræsentant\w*|medlem|medlemmer|fuldmægtig|planlægger|økonom|controller|suppleant|observatør|rådgiver|tovholder|mødeleder|ordstyrer|gæst|student|praktikant|ekstern|deltager|projektleder|forstander|stabschef|oplægsholder|virtuelt|online|teams|digitalt)\b"
    );

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "von",
        "van",
        "de",
        "del",
        "da",
        "der",
        "af",
        "la",
        "le",
        "bin",
        "el",
        "al",
        "den",
        "ten",
        "zu",
    };

    public static bool IsOrganisation(string text) => text.Length is > 1 and < 160 && Organisation.IsMatch(text);

    public static bool IsRole(string text) => text.Length is > 2 and < 160 && Role.IsMatch(text.TrimStart('(', ' '));

    /// <summary>True for two to six words that each begin as a name does, or an address of e-mail.</summary>
    public static bool IsName(string text)
    {
        var bare = text.Trim();
        if (bare.Contains('@', StringComparison.Ordinal) && !bare.Contains(' ', StringComparison.Ordinal))
        {
            return bare.IndexOf('.', StringComparison.Ordinal) > 0;
        }

        if (bare.Length is < 4 or > 60 || IsOrganisation(bare))
        {
            return false;
        }

        var words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 6
            && Array.TrueForAll(words, IsNameWord)
            && char.IsUpper(words[0][0])
            && char.IsLetter(words[^1][0])
            && !IsRole(words[0]);
    }

    private static bool IsNameWord(string word) =>
        Particles.Contains(word)
        || (
            (char.IsUpper(word[0]) || word[0] is '@')
            && word.All(letter => char.IsLetter(letter) || letter is '-' or '.' or '\'' or '’' or '@')
            && !(word.Length > 3 && word.All(char.IsUpper) && word.Length < 8 && word[0] == word[^1])
        );
}
