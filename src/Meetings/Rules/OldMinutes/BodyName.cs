namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>The name of the body that met, out of the meeting's title.</summary>
internal static class BodyName
{
    private static readonly Pattern Parenthesis = Pattern.Make(@"\([^()]*\)");

    private static readonly Pattern Front = Pattern.Make(
        @"^(?:(?:åbent|åben|udkast til|godkendt|foreløbigt|foreløbig|ordinært|ekstraordinært|beslutnings)?-? ?(?:møde|beslutnings)?(?:referat|dagsorden|protokol)(?:en|et)?\b[ :–-]*)?(?:(?:af|fra|til|for|over|vedr\.?) )?(?:(?:det )?(?:\d{1,2}\. )?(?:ordinære?t?|ekstraordinære?t?|fælles|virtuelt)? ?(?:\w*møde|mødet)\b ?(?:nr\.? ?\d+)? ?(?:(?:i|for|med|af) )?)?"
    );

    private static readonly Pattern Back = Pattern.Make(
        @"[ ,–-]*(?:\b(?:ekstraordinært|ordinært)? ?(?:video)?(?:møde|mødet|videomøde|temamøde)\b)?[ ,–-]*(?:\b(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\b)? ?(?:\b(?:den|d\.) ?)?(?:\d{1,2}\. ?\w+ ?\d{0,4}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}).*$"
    );

    private static readonly Pattern Tail = Pattern.Make(
        @"[ ,–-]*\b(?:ekstraordinært |ordinært )?(?:video)?(?:møde|mødet|møderne)$|[ ,–-]*\b(?:ekstra)?ordinært møde\b.*$|[ ,–-]*\b(?:den|d\.)$|[ :–-]*(?:referat|dagsorden)(?: og (?:referat|dagsorden))?$"
    );

    private static readonly Pattern Subject = Pattern.Make(
        @"^(?:at|af) ([A-ZÆØÅ][\wæøåÆØÅ]{1,20}(?: [A-ZÆØÅ]\w+)?)\b|^(?:det indstilles,? at )?([A-ZÆØÅ]{2,10}(?: Social)?) (?:godkend\w+|drøft\w+|tog|tager|beslutte\w+|aftalte)\b"
    );

    /// <summary>The body, or null when the title names none.</summary>
    public static string? Of(string title)
    {
        var bare = Words.OneSpace(Parenthesis.Replace(title, " ")).Trim();
        bare = Front.Replace(bare, "", 1);
        bare = Back.Replace(bare, "", 1);
        bare = Tail.Replace(bare.Trim(), "", 1).Trim(' ', ',', '-', '–', ':', '.');
        return bare.Length is > 1 and < 90 && bare.Any(char.IsLetter) ? bare : null;
    }

    /// <summary>The body that most often is said to do something, where the head does not name one.</summary>
    public static string? OfText(IEnumerable<string> sentences) =>
        sentences
            .Select(sentence => Subject.Match(sentence))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)
            .Where(name => name.Count(char.IsUpper) > 1)
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .OrderByDescending(same => same.Count())
            .FirstOrDefault()
            ?.Key;
}
