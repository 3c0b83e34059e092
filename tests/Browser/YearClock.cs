namespace Rammevaerk.Tests.Browser;

/// <summary>A clock that can be set to a day of the story and goes on from there.</summary>
internal sealed class YearClock : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset set;
    private long since;

    public YearClock(DateOnly day) => Set(day);

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return set + System.GetElapsedTime(since);
        }
    }

    /// <summary>Moves to nine in the morning of a day, by universal time.</summary>
    public void Set(DateOnly day)
    {
        lock (gate)
        {
            set = new(day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
            since = System.GetTimestamp();
        }
    }
}
