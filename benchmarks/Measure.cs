using System.Diagnostics;

namespace Rammevaerk.Bench;

/// <summary>One thing to time; it gives a number, so that nothing is optimised away and results can be compared.</summary>
internal sealed record Subject(string Name, Func<decimal> Run);

/// <summary>The median time of a subject, and half the way between its quartiles.</summary>
internal sealed record Timing(string Name, double Milliseconds, double Spread);

/// <summary>Times subjects side by side: warmed up, then one run of each in turn, so that noise hits all alike.</summary>
internal static class Measure
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public static IReadOnlyList<Timing> SideBySide(int rounds, params Subject[] subjects)
    {
        CheckSameAnswer(subjects);
        Array.ForEach(subjects, Warm);
        var times = subjects.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                times[i].Add(Time(subjects[i]));
            }
        }

        return [.. subjects.Select((subject, i) => Summary(subject.Name, times[i]))];
    }

    private static void CheckSameAnswer(Subject[] subjects)
    {
        var answers = subjects.Select(subject => subject.Run()).Where(answer => answer != 0m).Distinct().ToArray();
        if (answers.Length > 1)
        {
            throw new InvalidOperationException($"The subjects differ: {string.Join(", ", answers)}.");
        }
    }

    /// <summary>Long enough for the run-time to have compiled the hot paths for good.</summary>
    private static void Warm(Subject subject)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            subject.Run();
        }
    }

    private static double Time(Subject subject)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        subject.Run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Timing Summary(string name, List<double> times)
    {
        times.Sort();
        return new(name, At(times, 0.5), (At(times, 0.75) - At(times, 0.25)) / 2);
    }

    private static double At(List<double> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)];
}
