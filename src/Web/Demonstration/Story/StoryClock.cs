namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>The clock of the story: stands where the step being told happened.</summary>
internal sealed class StoryClock : TimeProvider
{
    private DateTimeOffset instant;

    /// <summary>Moves to a UTC instant.</summary>
    public void MoveTo(DateTime utc) => instant = new DateTimeOffset(utc, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => instant;
}
