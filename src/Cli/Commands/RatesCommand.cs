using System.CommandLine;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>rates</c>: the rate file, from template to explained rate.</summary>
internal static class RatesCommand
{
    public static Command Create(Session session) =>
        new("rates", "Takstfiler: skabelon, kontrol og beregning")
        {
            RatesTemplateCommand.Create(session),
            RatesCheckCommand.Create(session),
            RatesComputeCommand.Create(session),
        };
}
