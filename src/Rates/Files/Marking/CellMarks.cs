using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Files.Marking;

/// <summary>Marks cells by a conditional format that is always true and known by its words, so it can be taken off again.</summary>
internal static class CellMarks
{
    private const string Signature = "Rammeværk-fund";
    private static readonly string AlwaysTrue = $"LEN(\"{Signature}\")>0";

    public static void Replace(WorksheetPart part, IReadOnlyList<Finding> findings, StyleAppender styles)
    {
        var worksheet = part.Worksheet;
        Remove(worksheet);
        var groups = Group(findings).ToList();
        foreach (var rule in worksheet.Descendants<ConditionalFormattingRule>())
        {
            rule.Priority = (rule.Priority?.Value ?? 1) + groups.Count;
        }

        var priority = 1;
        foreach (var (severity, cells) in groups)
        {
            var (fill, ink) = Colours(severity);
            worksheet.AddChild(
                new ConditionalFormatting(
                    new ConditionalFormattingRule(new Formula(AlwaysTrue))
                    {
                        Type = ConditionalFormatValues.Expression,
                        Priority = priority++,
                        StopIfTrue = true,
                        FormatId = styles.Differential(fill, ink),
                    }
                )
                {
                    SequenceOfReferences = new ListValue<StringValue> { InnerText = string.Join(' ', cells) },
                }
            );
        }
    }

    /// <summary>Each cell once, under its most serious finding.</summary>
    private static IEnumerable<(Severity Severity, IReadOnlyList<string> Cells)> Group(
        IReadOnlyList<Finding> findings
    ) =>
        findings
            .GroupBy(finding => finding.Cell.Local, StringComparer.Ordinal)
            .GroupBy(cell => cell.Min(finding => finding.Check.Severity), cell => cell.Key)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, (IReadOnlyList<string>)group.ToList()));

    private static void Remove(Worksheet worksheet)
    {
        foreach (var format in worksheet.Elements<ConditionalFormatting>().ToList())
        {
            foreach (var rule in format.Elements<ConditionalFormattingRule>().ToList())
            {
                if (rule.InnerText.Contains(Signature, StringComparison.Ordinal))
                {
                    rule.Remove();
                }
            }

            if (!format.Elements<ConditionalFormattingRule>().Any())
            {
                format.Remove();
            }
        }
    }

    private static (string Fill, string Ink) Colours(Severity severity) =>
        severity switch
        {
            Severity.Error => ("FFB3B3", "7A0000"),
            Severity.Warning => ("FFD98A", "5C3700"),
            Severity.Hint => ("CFE6F7", "003A73"),
            _ => throw new InvalidOperationException(severity.ToString()),
        };
}
