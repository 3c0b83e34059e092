using Rammevaerk.Kernel;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Checks;
using Spectre.Console;

namespace Rammevaerk.Cli.Output;

/// <summary>Findings for people: errors first, then warnings, then hints; grouped by check, with counts.</summary>
internal static class FindingsText
{
    private const int CheckIndent = 2;
    private const int PlaceIndent = 4;
    private const int TextIndent = 6;

    private static readonly (Severity Severity, Style Style)[] Groups =
    [
        (Severity.Error, new Style(Color.Red, decoration: Decoration.Bold)),
        (Severity.Warning, new Style(Color.Yellow, decoration: Decoration.Bold)),
        (Severity.Hint, new Style(Color.Blue, decoration: Decoration.Bold)),
    ];

    public static void Write(TextWriter output, AssessedRateFile assessed)
    {
        var console = Terminal.For(output);
        var header = assessed.File.Header;
        console.WriteLine($"{header.Operator.FullName}, takstfil for {header.Year}");
        console.WriteLine(string.Join(", ", Groups.Select(group => Counted(assessed.Findings, group.Severity))));
        foreach (var group in Groups)
        {
            var findings = assessed.Findings.Where(finding => finding.Check.Severity == group.Severity).ToList();
            if (findings.Count > 0)
            {
                WriteGroup(console, SeverityText.Counted(group.Severity, findings.Count), group.Style, findings);
            }
        }

        console.WriteLine();
        console.WriteLine("Ikke kontrolleret her:");
        foreach (var what in AssessedRateFile.NotChecked)
        {
            console.WriteIndented(CheckIndent, $"- {what}");
        }
    }

    private static string Counted(IEnumerable<Finding> findings, Severity severity) =>
        SeverityText.Counted(severity, findings.Count(finding => finding.Check.Severity == severity));

    private static void WriteGroup(IAnsiConsole console, string title, Style style, IEnumerable<Finding> findings)
    {
        console.WriteLine();
        console.WriteLine(title.ToUpper(Danish.Culture), style);
        foreach (var check in findings.GroupBy(finding => finding.Check.Id))
        {
            var places = check.Count() == 1 ? "" : $" ({Danish.Number(check.Count())} steder)";
            console.WriteIndented(
                CheckIndent,
                $"{check.Key} {check.First().Check.Title}{places}",
                new Style(decoration: Decoration.Bold)
            );
            foreach (var finding in check)
            {
                var value = finding.Value is { } stands ? $": »{stands}«" : "";
                var subject = finding.Subject.Length == 0 ? "" : $" · {finding.Subject}";
                console.WriteIndented(PlaceIndent, $"{finding.Cell}{value}{subject}");
                console.WriteIndented(TextIndent, $"{finding.What} {finding.Mend}");
            }
        }
    }
}
