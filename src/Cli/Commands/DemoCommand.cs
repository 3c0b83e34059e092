using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>demo</c>: fills an empty database with the demonstration.</summary>
internal static class DemoCommand
{
    public static Command Create(Invocation invocation)
    {
        var small = Values.Flag("--small", "Kun tre driftsherrer med fire tilbud hver");
        var command = new Command("demo", "Fylder en tom database med demonstrationens opdigtede tal og navne")
        {
            small,
        };
        command.SetAction(
            async (parsed, stop) =>
                invocation.Answer(
                    json: false,
                    await FillAsync(invocation, parsed.GetValue(small), stop),
                    (_, _) => { },
                    words => invocation.Out.WriteLine(words)
                )
        );
        return command;
    }

    private static async Task<Result<string>> FillAsync(Invocation invocation, bool small, CancellationToken stop)
    {
        if (invocation.Environment(FirstAdministrator.Setting) is { Length: > 0 })
        {
            return CliFaults.DemonstrationIsNotForOperation(FirstAdministrator.Setting);
        }

        return await Database.WithAsync<string>(
            invocation,
            async services =>
            {
                var filled = await DemonstrationFilling.RunAsync(
                    services.GetRequiredService<StorageSettings>(),
                    invocation.Data,
                    invocation.Time,
                    small ? DemonstrationPlan.Small : DemonstrationPlan.Full,
                    stop
                );
                return filled is null ? CliFaults.DatabaseInUse() : Result.Ok(filled.Words);
            }
        );
    }
}
