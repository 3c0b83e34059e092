using System.CommandLine;
using Rammevaerk.Cli.Commands;
using Rammevaerk.Cli.Syntax;

namespace Rammevaerk.Cli;

/// <summary>The product's command line: parses the arguments, runs one command and gives its exit code.</summary>
public static class CommandLine
{
    private const string JsonOption = "--json";

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments after the program's name.</param>
    /// <param name="output">The result; with --json one JSON document and nothing else.</param>
    /// <param name="error">Messages and progress.</param>
    /// <param name="environment">Gives an environment variable, or null.</param>
    /// <param name="time">The clock.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(
        IReadOnlyList<string> args,
        TextWriter output,
        TextWriter error,
        Func<string, string?> environment,
        TimeProvider time
    )
    {
        var invocation = new Invocation(output, error, environment, time);
        var json = args.Contains(JsonOption, StringComparer.Ordinal);
        try
        {
            var parsed = Root(invocation).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && !DanishHelp.IsAskedFor(parsed))
            {
                return invocation.Refuse(json, UsageFault.Of(parsed), ExitCode.WrongUsage);
            }

            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (OperationCanceledException)
        {
            return invocation.Refuse(json, CliFaults.Stopped(), ExitCode.Refused);
        }
        catch (Exception bug)
        {
            error.WriteLine(bug);
            return invocation.Refuse(json, CliFaults.OurFailure(), ExitCode.Failed);
        }
    }

    private static RootCommand Root(Invocation invocation)
    {
        var root = new RootCommand(
            "Rammeværk: takster, kapacitet og fælles ordninger på det specialiserede socialområde."
        )
        {
            ServeCommand.Create(invocation),
            RatesCommand.Create(invocation),
            MinutesCommand.Create(invocation),
            ShareCommand.Create(invocation),
            RefundCommand.Create(invocation),
            CapacityCommand.Create(invocation),
            DemoCommand.Create(invocation),
            BackupCommand.Create(invocation),
            RestoreCommand.Create(invocation),
            VerifyCommand.Create(invocation),
            BenchDataCommand.Create(invocation),
        };
        root.Directives.Clear();
        DanishHelp.Install(root);
        return root;
    }
}
