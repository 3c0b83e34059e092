using System.Globalization;

namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>The processor time of the current thread, so that a busy machine does not fail a test.</summary>
internal static class ThreadTime
{
    private const string Statistics = "/proc/thread-self/schedstat";

    /// <summary>Linux counts nanoseconds on the processor for each thread.</summary>
    public static TimeSpan Now()
    {
        var nanoseconds = File.ReadAllText(Statistics).Split(' ')[0];
        return TimeSpan.FromMicroseconds(long.Parse(nanoseconds, CultureInfo.InvariantCulture) / 1_000d);
    }
}
