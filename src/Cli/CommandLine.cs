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
        var session = new Session(output, error, environment, time);
        var json = args.Contains(JsonOption, StringComparer.Ordinal);
        try
        {
            var parsed = Root(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && !DanishHelp.IsAskedFor(parsed))
            {
                return session.Refuse(json, UsageFault.Of(parsed), ExitCode.WrongUsage);
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
        catch (Exception bug)
        {
            error.WriteLine(bug);
            return session.Refuse(json, CliFaults.OurFailure(), ExitCode.Failed);
        }
    }

    private static RootCommand Root(Session session)
    {
        var root = new RootCommand(
            "Rammeværk: takster, kapacitet og fælles ordninger på det specialiserede socialområde."
        )
        {
            ServeCommand.Create(session),
            RatesCommand.Create(session),
            ShareCommand.Create(session),
            RefundCommand.Create(session),
            CapacityCommand.Create(session),
            BenchDataCommand.Create(session),
        };
        root.Directives.Clear();
        DanishHelp.Install(root);
        return root;
    }
}
