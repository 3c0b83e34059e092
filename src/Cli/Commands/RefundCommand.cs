using System.CommandLine;
using System.Text.Json;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Schemes.Rules;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>refund</c>: the central refund of a yearly cost (FIN-4).</summary>
internal static class RefundCommand
{
    /// <summary>Nothing, with the scale of øre: added to an amount it shows both decimals.</summary>
    private const decimal WithOere = 0.00m;

    public static Command Create(Invocation invocation)
    {
        var year = Values.Text("--year", "ÅR", "Udgiftens år", required: true);
        var amount = Values.Number("--amount", "BELØB", "Årets udgift i kroner til én person");
        var explain = Values.Flag("--explain", "Viser hele udregningen");
        var json = Values.Json();
        var command = new Command("refund", "Beregner statens refusion af en udgift efter SEL § 176 (FIN-4)")
        {
            year,
            amount,
            explain,
            json,
        };
        command.SetAction(parsed =>
        {
            var cost = parsed.GetValue(amount);
            var explained = parsed.GetValue(explain);
            return invocation.Answer(
                parsed.GetValue(json),
                Compute(parsed.GetRequiredValue(year), cost),
                (writer, found) => WriteJson(writer, found.Year, cost, found.Refund, explained),
                found => WriteText(invocation.Out, found.Year, cost, found.Refund, explained)
            );
        });
        return command;
    }

    private static Result<(BudgetYear Year, Figure Refund)> Compute(string year, decimal cost) =>
        decimal.Round(cost, 2) != cost
            ? CliFaults.AmountHasFractions(cost)
            : BudgetYear
                .Parse(year)
                .Then(parsed =>
                    CentralRefundRule
                        .Compute(cost, parsed, ParameterFile.Starting)
                        .Then(refund => Result.Ok((parsed, refund)))
                );

    private static void WriteJson(Utf8JsonWriter writer, BudgetYear year, decimal cost, Figure refund, bool explained)
    {
        writer.WriteNumber("year", year.Year);
        writer.WriteAmount("amount", cost);
        writer.WriteNumber("refund", refund.Value + WithOere);
        if (explained)
        {
            writer.WritePropertyName("explanation");
            ExplanationJson.Write(writer, Explanation.Of(refund));
        }
    }

    private static void WriteText(TextWriter output, BudgetYear year, decimal cost, Figure refund, bool explained)
    {
        output.WriteLine(
            $"Statens refusion af {Danish.Kroner(cost).TrimEnd('.')} i {year} er {Danish.Kroner(refund.Value)}"
        );
        if (explained)
        {
            output.WriteLine();
            ExplanationLadder.Write(output, Explanation.Of(refund));
        }
    }
}
