using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Cli.Output;

/// <summary>The rates of a file for people: a table, and each rate's derivation when asked for.</summary>
internal static class RatesText
{
    private const string Unknown = "–";

    public static void Write(TextWriter output, AssessedRateFile assessed, bool explained)
    {
        var header = assessed.File.Header;
        output.WriteLine($"{header.Operator.FullName}, takster for {header.Year}");
        var lines = RateLine.Of(assessed);
        WriteTable(output, lines);
        foreach (var line in lines.Where(line => line.Rate is null))
        {
            output.WriteLine($"{Title(line)} kan ikke beregnes:");
            foreach (var finding in line.Findings)
            {
                output.WriteLine($"    {finding.Check.Id} {finding.Cell}: {finding.What} {finding.Mend}");
            }
        }

        if (!assessed.IsOk)
        {
            var errors = assessed.Findings.Count(finding => finding.Check.Severity == Severity.Error);
            output.WriteLine($"Filen har {Danish.Number(errors)} fejl. Se dem med: rammevaerk rates check");
        }

        if (explained)
        {
            foreach (var line in lines)
            {
                WriteDerivation(output, line);
            }
        }
    }

    private static void WriteTable(TextWriter output, IEnumerable<RateLine> lines)
    {
        var table = Terminal.Table(
            ("Nr.", false),
            ("Tilbud", false),
            ("Ydelse", false),
            ("Enhed", false),
            ("Belægning", true),
            ("Takst, kr.", true)
        );
        foreach (var line in lines)
        {
            table.Add(
                line.Key,
                ServiceName.Of(line.Offer, line.Department, ""),
                line.IsAddOn ? $"+ {line.Service}" : line.Service,
                line.UnitName,
                line.Occupancy is { } occupancy ? Danish.Percent(occupancy) : "",
                line.Rate is { } rate ? Danish.Number(rate.Value, 2) : Unknown
            );
        }

        Terminal.For(output).Write(table);
    }

    private static void WriteDerivation(TextWriter output, RateLine line)
    {
        if (line.Rate is { } rate)
        {
            output.WriteLine();
            output.WriteLine($"{Title(line)}, pr. {line.UnitName}");
            ExplanationLadder.Write(output, Explanation.Of(rate));
        }
    }

    private static string Title(RateLine line) =>
        $"{line.Key} {ServiceName.Of(line.Offer, line.Department, line.Service)}";
}
