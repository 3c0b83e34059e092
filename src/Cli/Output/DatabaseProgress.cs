using Rammevaerk.Platform.Storage;
using Spectre.Console;

namespace Rammevaerk.Cli.Output;

/// <summary>Work on the database with a bar on a terminal and nothing elsewhere.</summary>
internal static class DatabaseProgress
{
    /// <summary>Does the work, which tells how far it has come.</summary>
    public static async Task<T> DuringAsync<T>(
        TextWriter error,
        string what,
        Func<IProgress<WorkProgress>, Task<T>> work
    )
    {
        if (!new AnsiConsoleOutput(error).IsTerminal)
        {
            return await work(new Bar(null));
        }

        return await Terminal
            .For(error)
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context => work(new Bar(context.AddTask(what, maxValue: 1))));
    }

    /// <summary>Moves at once, in the order it is told, and not for every row.</summary>
    private sealed class Bar(ProgressTask? task) : IProgress<WorkProgress>
    {
        private const int Steps = 200;

        private long shown = -1;

        public void Report(WorkProgress value)
        {
            var step = value.Total == 0 ? Steps : value.Done * Steps / value.Total;
            if (task is not null && step != shown)
            {
                (shown, task.Value) = (step, (double)step / Steps);
            }
        }
    }
}
