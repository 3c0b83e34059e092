namespace Rammevaerk.Tests.Unit.Platform.Storage;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class ManualClock : TimeProvider
{
    public DateTime Instant { get; set; } = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(Instant);
}
