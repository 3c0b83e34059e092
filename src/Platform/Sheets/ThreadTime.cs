using System.Runtime.InteropServices;

namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// A clock of the work the present thread has done, so that a limit on work is not reached because a busy machine kept the
/// thread waiting. Only its timestamps differ from the system's; where the system does not tell, they are the system's.
/// Meant for work that stays on one thread.
/// </summary>
public sealed class ThreadTime : TimeProvider
{
    private const int LinuxThreadClock = 3;
    private const int MacThreadClock = 16;
    private const long NanosecondsPerSecond = 1_000_000_000;

    private static readonly int ClockId =
        OperatingSystem.IsLinux() ? LinuxThreadClock
        : OperatingSystem.IsMacOS() ? MacThreadClock
        : -1;

    private ThreadTime() { }

    /// <summary>The clock; the system's own where threads' work cannot be measured.</summary>
    public static TimeProvider Clock { get; } = ClockId < 0 ? System : new ThreadTime();

    public override long TimestampFrequency => NanosecondsPerSecond;

    public override long GetTimestamp() =>
        ClockGetTime(ClockId, out var time) == 0
            ? ((long)time.Seconds * NanosecondsPerSecond) + time.Nanoseconds
            : throw new InvalidOperationException("The system does not tell the thread's time.");

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly nint Seconds;

        public readonly nint Nanoseconds;
    }
}
