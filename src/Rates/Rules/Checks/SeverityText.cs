namespace Rammevaerk.Rates.Rules.Checks;

/// <summary>What users call the severities; the same words everywhere.</summary>
public static class SeverityText
{
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "Fejl",
            Severity.Warning => "Advarsel",
            Severity.Hint => "Godt råd",
            _ => throw new InvalidOperationException(severity.ToString()),
        };
}
