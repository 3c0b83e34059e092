using Rammevaerk.Kernel.Faults;
using Spectre.Console;

namespace Rammevaerk.Cli.Output;

/// <summary>Long work with a bar on a terminal and nothing elsewhere.</summary>
internal static class Progress
{
    /// <summary>Does every piece in turn; stops at the first fault.</summary>
    /// <returns>How many were done.</returns>
    public static Result<int> Over<T>(TextWriter error, string what, IReadOnlyList<T> pieces, Func<T, Result<int>> work)
    {
        if (!new AnsiConsoleOutput(error).IsTerminal)
        {
            return Run(pieces, work, () => { });
        }

        return Terminal
            .For(error)
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask(what, maxValue: pieces.Count);
                return Run(pieces, work, () => task.Increment(1));
            });
    }

    private static Result<int> Run<T>(IReadOnlyList<T> pieces, Func<T, Result<int>> work, Action done)
    {
        foreach (var piece in pieces)
        {
            var result = work(piece);
            if (!result.IsOk)
            {
                return result;
            }

            done();
        }

        return pieces.Count;
    }
}
