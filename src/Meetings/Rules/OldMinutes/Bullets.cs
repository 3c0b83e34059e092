namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>The marker of a bullet: where its text begins, and whether it is a number.</summary>
internal sealed record BulletMark(string Text, bool IsNumbered);

/// <summary>Finds the markers of bullets, also those that recognition made letters of.</summary>
internal static class Bullets
{
    private static readonly Pattern Mark = Pattern.Make(
        @"^([-–—•·*▪◦‣●○■□➢✓\uF0B7\uF0A7o]|e|>|->|=>|¢|«)[ \t]+(\S.*)$"
    );

    private static readonly Pattern Number = Pattern.Make(
        @"^(\(?\d{1,2}[.)]|\(?[a-zæøå][.)]|\(?[ivx]{1,4}[.)])[ \t]+(\S.*)$"
    );

    private static readonly Pattern Month = Pattern.Make(
        @"^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b"
    );

    /// <summary>The bullet a line is, or null.</summary>
    public static BulletMark? Of(string text, bool isScanned)
    {
        if (text.Length < 3)
        {
            return null;
        }

        if (Mark.Match(text) is { Success: true } mark)
        {
            var sign = mark.Groups[1].Value;
            return sign is "e" or "E" or "¢" or "«" && !isScanned || sign is "O" or "E"
                ? null
                : new BulletMark(mark.Groups[2].Value, IsNumbered: false);
        }

        return Number.Match(text) is { Success: true } number && !Month.IsMatch(number.Groups[2].Value)
            ? new BulletMark(number.Groups[2].Value, IsNumbered: true)
            : null;
    }
}
