using System.CommandLine;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>minutes</c>: old agendas and minutes.</summary>
internal static class MinutesCommand
{
    public static Command Create(Invocation invocation) =>
        new("minutes", "Gamle dagsordener og referater: læs dem, og læg dem i arkivet")
        {
            MinutesParseCommand.Create(invocation),
            MinutesImportCommand.Create(invocation),
        };
}
