using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features;

/// <summary>How serious a finding is, in addresses and on badges; the words users read are in <see cref="SeverityText"/>.</summary>
public static class SeverityWords
{
    /// <summary>The word in addresses.</summary>
    public static string Key(Severity severity) =>
        severity switch
        {
            Severity.Error => "fejl",
            Severity.Warning => "advarsel",
            Severity.Hint => "raad",
            _ => throw new InvalidOperationException(severity.ToString()),
        };

    /// <summary>What the word in an address means; null for anything else.</summary>
    public static Severity? Parse(string? key) =>
        Enum.GetValues<Severity>().Where(severity => Key(severity) == key).Cast<Severity?>().FirstOrDefault();

    public static BadgeKind Badge(Severity severity) =>
        severity switch
        {
            Severity.Error => BadgeKind.Error,
            Severity.Warning => BadgeKind.Warning,
            Severity.Hint => BadgeKind.Info,
            _ => throw new InvalidOperationException(severity.ToString()),
        };
}
