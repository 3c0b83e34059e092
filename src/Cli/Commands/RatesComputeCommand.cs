using System.CommandLine;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>rates compute</c>: every rate of a rate file, with its derivation when asked for and always in JSON.</summary>
internal static class RatesComputeCommand
{
    public static Command Create(Invocation invocation)
    {
        var file = Values.File("Takstfilen (.xlsx)");
        var explain = Values.Flag("--explain", "Viser, hvordan hver takst er regnet ud, helt ned til cellen og kilden");
        var json = Values.Json();
        var command = new Command("compute", "Beregner alle takster i en takstfil") { file, explain, json };
        command.SetAction(parsed =>
        {
            var explained = parsed.GetValue(explain);
            var asJson = parsed.GetValue(json);
            return invocation.Answer(
                asJson,
                RateFileInput.Assess(parsed.GetRequiredValue(file), invocation.Data, traced: explained || asJson),
                RatesJson.Write,
                assessed => RatesText.Write(invocation.Out, assessed, explained)
            );
        });
        return command;
    }
}
