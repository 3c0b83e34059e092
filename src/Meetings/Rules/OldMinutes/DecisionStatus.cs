using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>What became of an item, by the words of its decision.</summary>
internal static class DecisionStatus
{
    private static readonly Pattern Nothing = Pattern.Make(
        @"^(?:intet|ingen(?:ting)?|ingen bemærkninger|intet at bemærke|der var intet|ingen punkter|-)\.?$"
    );
    private static readonly Pattern Rejected = Pattern.Make(
        @"\b(?:afvis(?:t|te|tes|es)|forkast\w*|ikke (?:godkend\w*|tiltr[åæ]d\w*|vedtag\w*)|kunne ikke (?:godkende|tiltræde|tilslutte)|afslag|afslå\w*|nedstemt)\b"
    );
    private static readonly Pattern Postponed = Pattern.Make(
        @"\b(?:udsat|udsætt?es|udsatte[s]?|udskyd\w*|udskudt|udsatt?es|genoptages|tages af dagsordenen|taget af dagsordenen|overføres til næste|oversendes ikke)\b"
    );
    private static readonly Pattern Approved = Pattern.Make(
        @"\b(?:godkend\w*|vedtag\w*|tiltrådt\w*|tiltræd\w*|tiltrådte|indstilling(?:en|erne) (?:følges|blev fulgt|er fulgt|tages til følge)|som indstillet|beslutte[rd]\w*|(?:blev udpeget|udpegede|udpeges)|blev valgt|anbefaler|anbefalede|bevilge\w*|bevilling(?:en)? (?:er )?givet|imødekom\w*|tilslut(?:tede|ter|ttes) sig|enighed om at)\b"
    );
    private static readonly Pattern Noted = Pattern.Make(
        @"\btil (?:efterretning|orientering)\b|\b(?:taget|tog|tages) til (?:efterretning|orientering)\b|\borientering(?:en|erne) (?:blev )?(?:tage[st]|givet|gives|foretaget)\b|\b(?:orienterede|oplyste|orienterer) om\b|\bblev orienteret\b|\btog orienteringen\b"
    );
    private static readonly Pattern Discussed = Pattern.Make(
        @"\bdrøft\w*|\btilslutning\b|\bopbakning\b|\btilkendeg\w*|\bdebat\w*|\bder var enighed\b|\bbemærkninger\b|\bopmærksomhedspunkter\b"
    );

    public static (ReadStatus Status, Certainty Certainty) Of(string? decision, ReadSection section)
    {
        if (string.IsNullOrWhiteSpace(decision) || Nothing.IsMatch(decision.Trim()))
        {
            return (ReadStatus.None, Certainty.Likely);
        }

        if (section == ReadSection.AnyOtherBusiness)
        {
            return (ReadStatus.Noted, Certainty.Unsure);
        }

        var head = decision.Length > 600 ? decision[..600] : decision;
        if (Rejected.IsMatch(head))
        {
            return (ReadStatus.Rejected, Certainty.Likely);
        }

        var first = new[]
        {
            (At(Postponed, head), ReadStatus.Postponed),
            (At(Approved, head), ReadStatus.Approved),
            (At(Noted, head), ReadStatus.Noted),
            (At(Discussed, head), ReadStatus.Discussed),
        }
            .OrderBy(one => one.Item1)
            .First();
        return first.Item1 == int.MaxValue ? (ReadStatus.Discussed, Certainty.Unsure) : (first.Item2, Certainty.Likely);
    }

    private static int At(Pattern pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? match.Index : int.MaxValue;
}
