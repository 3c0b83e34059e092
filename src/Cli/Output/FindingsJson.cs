using System.Text.Json;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Cli.Output;

/// <summary>Findings as JSON, in the shape the command line promises.</summary>
internal static class FindingsJson
{
    /// <summary>The answer of <c>rates check</c>.</summary>
    public static void WriteReport(Utf8JsonWriter writer, AssessedRateFile assessed)
    {
        WriteHead(writer, assessed);
        Write(writer, assessed.Findings);
        writer.WriteStartArray("notChecked");
        foreach (var what in AssessedRateFile.NotChecked)
        {
            writer.WriteStringValue(what);
        }

        writer.WriteEndArray();
    }

    /// <summary>Whose file it is, and whether it has errors.</summary>
    public static void WriteHead(Utf8JsonWriter writer, AssessedRateFile assessed)
    {
        writer.WriteString("operator", assessed.File.Header.Operator.Code.Value);
        writer.WriteNumber("year", assessed.File.Header.Year.Year);
        writer.WriteBoolean("ok", assessed.IsOk);
    }

    public static void Write(Utf8JsonWriter writer, IEnumerable<Finding> findings)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", finding.Check.Id);
            writer.WriteString("severity", Name(finding.Check.Severity));
            writer.WriteString("sheet", finding.Cell.Sheet);
            writer.WriteString("cell", finding.Cell.Local);
            writer.WriteString("subject", finding.Subject);
            writer.WriteString("message", finding.Message);
            writer.WriteString("value", finding.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Name(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Hint => "hint",
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };
}
