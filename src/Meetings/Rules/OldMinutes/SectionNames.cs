using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Which kind of section a heading names, and which kind an item is without one.</summary>
internal static class SectionNames
{
    private static readonly (Pattern Pattern, ReadSection Section)[] Headings =
    [
        (
            Pattern.Make(
                @"^(?:punkter|sager|emner)? ?(?:til|fra)? ?(?:beslutning|beslutninger|beslutningspunkter|beslutningssager|afgørelse)$|^(?:beslutningspunkter|beslutningssager|sager til beslutning)\b"
            ),
            ReadSection.Decision
        ),
        (
            Pattern.Make(
                @"^(?:punkter|sager|emner)? ?til (?:orientering|efterretning)$|^orienteringspunkter\b|^orienteringssager\b|^orienteringer?$|^meddelelser$|^gensidig orientering$"
            ),
            ReadSection.Information
        ),
        (
            Pattern.Make(
                @"^punkter til (?:kommende|næste) møder?$|^kommende møder?$|^(?:næste|kommende) møde og eventuelt$|^kommende punkter$"
            ),
            ReadSection.NextMeetings
        ),
        (
            Pattern.Make(
                @"^(?:punkter|sager|emner) til drøftelse$|^drøftelsespunkter$|^drøftelsessager$|^temadrøftelser?$|^tema$|^temapunkter$|^dialogpunkter$|^drøftelser$"
            ),
            ReadSection.Dialog
        ),
        (
            Pattern.Make(
                @"^godkendelse af dagsorden og referat$|^godkendelser$|^godkendelse$|^formalia$|^indledning og formalia$"
            ),
            ReadSection.Approval
        ),
        (Pattern.Make(@"^eventuelt og .*$|^afslutning$"), ReadSection.AnyOtherBusiness),
    ];

    private static readonly (Pattern Pattern, ReadSection Section)[] Loose =
    [
        (Pattern.Make(@"\bkommende møde|\bnæste møde"), ReadSection.NextMeetings),
        (Pattern.Make(@"^eventuelt|^evt\b"), ReadSection.AnyOtherBusiness),
        (Pattern.Make(@"^godkendelse"), ReadSection.Approval),
        (Pattern.Make(@"beslutning|godkendelse|afgørelse"), ReadSection.Decision),
        (Pattern.Make(@"orientering|meddelelse|efterretning|status|siden sidst"), ReadSection.Information),
        (Pattern.Make(@"drøftelse|dialog|tema|debat"), ReadSection.Dialog),
    ];

    private static readonly Pattern NextMeetings = Pattern.Make(
        @"^(?:næste|kommende) møde|\bnæste møde\b|^mødekalender$|^punkter til (?:næste|kommende)"
    );
    private static readonly Pattern AnyOther = Pattern.Make(@"^(?:eventuelt|evt)\b");
    private static readonly Pattern Approval = Pattern.Make(
        @"^godkendelse af (?:dagsorden|mødets dagsorden|referat|sidste referat|seneste referat|protokol)|^(?:dagsorden|referat)(?:en|et)? (?:godkendes|til godkendelse)$|^godkendelse af .{0,20}referat"
    );
    private static readonly Pattern Information = Pattern.Make(
        @"^(?:orientering|meddelelser|gensidig orientering|nyt fra|siden sidst|status\b|bordet rundt|til orientering)"
    );
    private static readonly Pattern Dialog = Pattern.Make(@"^(?:dialog|temadrøftelse|tema\b|drøftelse|debat)");

    /// <summary>The section a line names when it stands alone as a heading, or null.</summary>
    public static ReadSection? OfHeading(string text)
    {
        var key = Words.Key(text);
        if (key.Length is 0 or > 60)
        {
            return null;
        }

        foreach (var (pattern, section) in Headings)
        {
            if (pattern.IsMatch(key))
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>True for a heading that only says whether what follows is open to the public.</summary>
    public static bool IsOpenness(string text) =>
        Words.Key(text)
            is "åbne punkter"
                or "lukkede punkter"
                or "åbne sager"
                or "lukkede sager"
                or "åben dagsorden"
                or "lukket dagsorden"
                or "åbent møde"
                or "lukket møde"
                or "dagsordenspunkter";

    /// <summary>The section a numbered heading above items names, in whatever words.</summary>
    public static ReadSection? OfNumberedHeading(string text)
    {
        var key = Words.Key(text);
        foreach (var (pattern, section) in Loose)
        {
            if (pattern.IsMatch(key))
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The kind of an item that stands in no section, by its title and whether something is recommended.</summary>
    public static ReadSection OfItem(string title, IReadOnlyList<string> recommendation)
    {
        var key = Words.Key(title);
        return AnyOther.IsMatch(key) ? ReadSection.AnyOtherBusiness
            : NextMeetings.IsMatch(key) ? ReadSection.NextMeetings
            : Approval.IsMatch(key) ? ReadSection.Approval
            : Dialog.IsMatch(key) && !recommendation.Any(IsDecision) ? ReadSection.Dialog
            : Information.IsMatch(key) || (recommendation.Count > 0 && recommendation.All(IsNoted))
                ? ReadSection.Information
            : ReadSection.Decision;
    }

    /// <summary>True for titles that are items wherever they stand alone.</summary>
    public static bool IsUsualItem(string text)
    {
        var key = Words.Key(text);
        return key
            is "eventuelt"
                or "evt"
                or "næste møde"
                or "kommende møde"
                or "kommende møder"
                or "næste møder"
                or "eventuelt og næste møde";
    }

    private static bool IsNoted(string text) =>
        text.Contains("efterretning", StringComparison.OrdinalIgnoreCase)
        || text.Contains("orientering", StringComparison.OrdinalIgnoreCase);

    private static bool IsDecision(string text) =>
        text.Contains("godkend", StringComparison.OrdinalIgnoreCase)
        || text.Contains("beslut", StringComparison.OrdinalIgnoreCase)
        || text.Contains("tiltræd", StringComparison.OrdinalIgnoreCase);
}
