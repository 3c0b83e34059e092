using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Recognises the label of a line: alone, before a colon, a tab or wide space, or as the beginning of a sentence.</summary>
internal sealed class LabelFinder(ReaderKnowledge knowledge)
{
    private const int LongestLabel = 70;

    private static readonly (Pattern Pattern, PartLabel Label)[] Openings =
    [
        (
            Pattern.Make(
                @"^(?:beslutning(?:en)?|referat|vedtagelse|afgørelse) (?:i|fra|af|for|truffet|på|til) .{0,90}?\d{1,2}[-./ ].{0,18}?\d{2,4}(?:,? (?:pkt|punkt)\.? ?\d+)?\s*[:.]?\s*(?<rest>$)"
            ),
            PartLabel.Decision
        ),
        (Pattern.Make(@"^beslutning (?:i|fra|for|på|til) [^.:]{2,80}:?(?<rest>)$"), PartLabel.Decision),
        (Pattern.Make(@"^(?:det|der) (?:indstilles|foreslås|anbefales)\b(?<rest>.*)$"), PartLabel.Recommendation),
        (
            Pattern.Make(
                @"^(?:[\w-]+ ){0,4}(?:administrationen|forvaltningen|sekretariatet|direktionen|direktøren|formanden|formandskabet|forretningsudvalget|fællessekretariatet|arbejdsgruppen|udvalget|styregruppen|rammesekretariatet|fu|koncernledelsen|chefgruppen|staben|sekretariat for [\w-]+)(?: [\w-]+){0,3}? (?:indstiller|anbefaler|foreslår)\b(?<rest>.*)$"
            ),
            PartLabel.Recommendation
        ),
        (Pattern.Make(@"^sagsfremstilling\b[^.]{0,70}:(?<rest>)$"), PartLabel.Case),
        (
            Pattern.Make(@"^(?:følgende|fra) .{0,80}(?:deltog|deltager|var til ?stede|mødte)\b[^:.]{0,80}:?(?<rest>)$"),
            PartLabel.Attendees
        ),
        (
            Pattern.Make(@"^(?:i|på|til) mødet (?:deltog|deltager|var til ?stede|mødte)\s*:?\s*(?<rest>.*)$"),
            PartLabel.Attendees
        ),
        (
            Pattern.Make(
                @"^(?:til ?stede(?: var)?|tilstede(?: var)?|mødt var|deltagere var|til stede på mødet var)\b\s*:?\s+(?<rest>\S.*)$"
            ),
            PartLabel.Attendees
        ),
        (
            Pattern.Make(
                @"^(?:(?:der (?:var|er|er meldt) )?(?:meldt )?afbud fra|afbud var meldt af|(?:der (?:var|er) )?meldt afbud af|fraværende var)\s*:?\s*(?<rest>\S.*)$"
            ),
            PartLabel.Apologies
        ),
        (
            Pattern.Make(
                @"^(?:desuden|endvidere|herudover|derudover) (?:deltog|deltager|mødte|var)\b(?: til stede)?\s*:?\s*(?<rest>\S.*)$"
            ),
            PartLabel.Guests
        ),
        (Pattern.Make(@"^(?:v/|v\.|ved)\s*(?<rest>\S.*)$"), PartLabel.Presenter),
        (
            Pattern.Make(@"^(?:sags ?nr\.?|sagsnummer|j\.? ?nr\.?|journal ?nr\.?|sags-?id)\s*:?\s*(?<rest>\S.*)$"),
            PartLabel.CaseNumber
        ),
        (Pattern.Make(@"^(?:mødelokale|lokale)\s+(?<rest>\S.{2,80})$"), PartLabel.Room),
        (Pattern.Make(@"^mødet (?:blev )?(?:hævet|sluttede|slut|afsluttet)\s*(?<rest>.*)$"), PartLabel.EndTime),
    ];

    /// <summary>The label of a line, or null.</summary>
    public LabelMatch? Find(TextLine line)
    {
        var text = line.Clean;
        return Alone(text) ?? Before(text) ?? Opening(text);
    }

    private LabelMatch? Alone(string text)
    {
        if (text.Length > LongestLabel)
        {
            return null;
        }

        var bare = text.Trim(' ', ':', '.', '*', '_', '=', '-', '\t');
        return
            bare.Length > 1
            && !bare.Contains('\t', StringComparison.Ordinal)
            && LabelBook.Find(bare, knowledge) is { } label
            ? new LabelMatch(label, bare, "")
            : null;
    }

    private LabelMatch? Before(string text)
    {
        var at = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(':', '\t');
        var wide = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOf("   ");
        at =
            at < 0 ? wide
            : wide < 0 ? at
            : Math.Min(at, wide);
        if (at < 2)
        {
            return null;
        }

        var printed = text[..at].Trim(' ', '*', '_');
        var isLabel = Words.StartsUpper(printed) || printed is "v" or "ved";
        return isLabel && LabelBook.Find(printed, knowledge) is { } label
            ? new LabelMatch(label, printed, text[(at + 1)..].TrimStart(':', ' ', '\t', '*').Trim())
            : null;
    }

    private static LabelMatch? Opening(string text)
    {
        if (!Words.StartsUpper(text) && !text.StartsWith("v/", StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var (pattern, label) in Openings)
        {
            if (pattern.Match(text) is { Success: true } match && Fits(label, match.Groups["rest"].Value))
            {
                var rest = match.Groups["rest"].Value;
                return new LabelMatch(label, text[..(text.Length - rest.Length)].Trim(), rest.Trim(), IsSentence: true);
            }
        }

        return null;
    }

    /// <summary>"Ved" begins sentences too; a presenter is a name.</summary>
    private static bool Fits(PartLabel label, string rest) =>
        label != PartLabel.Presenter || (Words.StartsUpper(rest.TrimStart()) && PersonText.BeginsWithName(rest.Trim()));
}
