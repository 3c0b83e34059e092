namespace Rammevaerk.Web.Demonstration.Files;

/// <summary>A clock that stands still, for what is made ahead of the story.</summary>
internal sealed class FixedClock(DateTimeOffset instant) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => instant;
}
