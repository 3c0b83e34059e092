using Spectre.Console;

namespace Rammevaerk.Cli.Output;

/// <summary>Writes for people: colours and the window's width on a terminal, plain and unwrapped elsewhere.</summary>
internal static class Terminal
{
    private const int WidthInFiles = 1000;

    public static IAnsiConsole For(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        if (output.IsTerminal)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = output });
        }

        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = output,
            }
        );
        console.Profile.Width = WidthInFiles;
        return console;
    }

    /// <summary>A text in a style, wrapped inside its indentation on a terminal.</summary>
    public static void WriteIndented(this IAnsiConsole console, int indent, string text, Style? style = null)
    {
        if (console.Profile.Out.IsTerminal)
        {
            console.Write(new Padder(new Text(text, style)).Padding(indent, 0, 0, 0));
        }
        else
        {
            console.Profile.Out.Writer.WriteLine($"{new string(' ', indent)}{text}");
        }
    }

    /// <summary>A table with light lines and bold heads.</summary>
    public static Table Table(params (string Head, bool Right)[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (head, right) in columns)
        {
            var column = new TableColumn(new Text(head, new Style(decoration: Decoration.Bold)));
            table.AddColumn(right ? column.RightAligned() : column);
        }

        return table;
    }

    public static void Add(this Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)));
}
