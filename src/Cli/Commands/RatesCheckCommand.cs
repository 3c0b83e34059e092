using System.CommandLine;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>rates check</c>: everything the checks find in a rate file. Done when the check ran, whatever it found.</summary>
internal static class RatesCheckCommand
{
    public static Command Create(Invocation invocation)
    {
        var file = Values.File("Takstfilen (.xlsx)");
        var json = Values.Json();
        var command = new Command("check", "Kontrollerer en takstfil: hvert fund med regel, celle og forklaring")
        {
            file,
            json,
        };
        command.SetAction(parsed =>
            invocation.Answer(
                parsed.GetValue(json),
                RateFileInput.Assess(parsed.GetRequiredValue(file), invocation.Data, traced: false),
                FindingsJson.WriteReport,
                assessed => FindingsText.Write(invocation.Out, assessed)
            )
        );
        return command;
    }
}
