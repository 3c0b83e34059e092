using System.CommandLine;
using System.CommandLine.Parsing;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Cli.Syntax;

/// <summary>Says in Danish what is wrong with the way a command was written; the parser's own words are English.</summary>
internal static class UsageFault
{
    public static Fault Of(ParseResult parsed)
    {
        var problems =
            parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens.Select(Unknown) : parsed.Errors.Select(Say);
        var help = $"Se brugen med: {DanishHelp.Path(parsed.CommandResult.Command)} --help";
        return CliFaults.WrongUsage(string.Join(" ", problems.Distinct(StringComparer.Ordinal).Append(help)));
    }

    private static string Unknown(string token) =>
        token.StartsWith('-') ? $"Valget »{token}« findes ikke her." : $"»{token}« forstås ikke her.";

    private static string Say(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0, IdentifierToken: null } missing => $"Valget {missing.Option.Name} mangler.",
            OptionResult { Tokens.Count: 0 } empty => $"Valget {empty.Option.Name} mangler en værdi.",
            OptionResult { IdentifierTokenCount: > 1 } twice => $"Valget {twice.Option.Name} står mere end én gang.",
            ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } =>
                $"Valget {option.Option.Name} mangler en værdi.",
            ArgumentResult { Tokens.Count: 0 } missing => $"Der mangler en {missing.Argument.Name}.",
            CommandResult { Command.Subcommands.Count: > 0 } command =>
                $"Vælg en kommando: {string.Join(", ", command.Command.Subcommands.Select(one => one.Name))}.",
            _ => error.Message,
        };
}
