namespace Rammevaerk.Tests.Web;

/// <summary>A clock a test moves forward; its timers never ring.</summary>
internal sealed class SettableTime : TimeProvider
{
    public DateTimeOffset Instant { get; set; } = new(2026, 10, 20, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Instant;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Silent();

    private sealed class Silent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
