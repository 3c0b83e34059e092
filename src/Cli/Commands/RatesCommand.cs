using System.CommandLine;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>rates</c>: the rate file, from template to explained rate.</summary>
internal static class RatesCommand
{
    public static Command Create(Invocation invocation) =>
        new("rates", "Takstfiler: skabelon, kontrol, beregning og aflevering")
        {
            RatesTemplateCommand.Create(invocation),
            RatesCheckCommand.Create(invocation),
            RatesComputeCommand.Create(invocation),
            RatesDeliverCommand.Create(invocation),
        };
}
