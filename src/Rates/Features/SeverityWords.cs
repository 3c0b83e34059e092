using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features;

/// <summary>The Danish words of how serious a finding is.</summary>
public static class SeverityWords
{
    /// <summary>One of them, as on a badge.</summary>
    public static string One(Severity severity) =>
        severity switch
        {
            Severity.Error => "Fejl",
            Severity.Warning => "Advarsel",
            Severity.Hint => "Godt råd",
            _ => throw new InvalidOperationException(severity.ToString()),
        };

    /// <summary>More of them, as in a heading.</summary>
    public static string Many(Severity severity) =>
        severity switch
        {
            Severity.Error => "Fejl",
            Severity.Warning => "Advarsler",
            Severity.Hint => "Gode råd",
            _ => throw new InvalidOperationException(severity.ToString()),
        };

    /// <summary>So many: 1 advarsel, 5 advarsler.</summary>
    public static string Counted(Severity severity, int count) =>
        $"{Danish.Number(count)} {(count == 1 ? One(severity) : Many(severity)).ToLower(Danish.Culture)}";

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
