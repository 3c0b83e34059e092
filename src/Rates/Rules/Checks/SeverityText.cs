using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks;

/// <summary>What users call the severities; the same words on the page, in the workbook and on the terminal.</summary>
public static class SeverityText
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
}
