using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Rammevaerk.Cli.Syntax;

/// <summary>The help of every command in Danish, in place of the parser's own.</summary>
internal sealed class DanishHelp : SynchronousCommandLineAction
{
    private const string Program = "rammevaerk";
    private const int Indent = 2;
    private const int Gap = 3;

    /// <summary>Puts the Danish help and the Danish words on the options every command has.</summary>
    public static void Install(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = "Viser denne hjælp";
                    help.Action = new DanishHelp();
                    break;
                case VersionOption version:
                    version.Description = "Viser programmets version";
                    break;
            }
        }
    }

    /// <summary>True when help is asked for, whatever else is wrong with the command.</summary>
    public static bool IsAskedFor(ParseResult parsed) => parsed.Action is DanishHelp;

    /// <summary>The command as it is typed: rammevaerk rates check.</summary>
    public static string Path(Command command)
    {
        var parents = command.Parents.OfType<Command>().Select(Path).FirstOrDefault();
        return parents is null ? Program : $"{parents} {command.Name}";
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Brug: {Usage(command)}");
        WriteSection(output, "Kommandoer", command.Subcommands.Select(sub => (Names(sub), sub.Description ?? "")));
        WriteSection(
            output,
            "Argumenter",
            command.Arguments.Select(argument => (argument.Name, argument.Description ?? ""))
        );
        WriteSection(output, "Valg", Options(command).Select(option => (Left(option), Right(option))));
        return ExitCode.Done;
    }

    private static string Usage(Command command)
    {
        var words = new List<string> { Path(command) };
        words.AddRange(command.Arguments.Select(argument => argument.Name));
        words.AddRange(command.Options.Where(option => option.Required).Select(Left));
        words.Add(command.Subcommands.Count > 0 ? "KOMMANDO" : "[valg]");
        return string.Join(' ', words);
    }

    private static IEnumerable<Option> Options(Command command)
    {
        var inherited = command
            .Parents.OfType<Command>()
            .SelectMany(Options)
            .Where(option => option.Recursive && !command.Options.Contains(option));
        return command
            .Options.Where(option => option is not HelpOption)
            .Concat(inherited)
            .Concat(command.Options.OfType<HelpOption>());
    }

    private static string Names(Command command) =>
        command.Subcommands.Count == 0
            ? command.Name
            : $"{command.Name} {string.Join('|', command.Subcommands.Select(sub => sub.Name))}";

    private static string Left(Option option) =>
        option.Arity.MaximumNumberOfValues == 0 || option is HelpOption or VersionOption
            ? option.Name
            : $"{option.Name} {option.HelpName}";

    private static string Right(Option option) => option.Description + (option.Required ? " (skal skrives)" : "");

    private static void WriteSection(TextWriter output, string title, IEnumerable<(string Left, string Right)> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var width = all.Max(line => line.Left.Length) + Gap;
        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var (left, right) in all)
        {
            output.WriteLine($"{new string(' ', Indent)}{left.PadRight(width)}{right}".TrimEnd());
        }
    }
}
