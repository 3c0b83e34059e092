namespace Rammevaerk.Platform.Storage;

/// <summary>
/// Something the application holds in memory of what the database says. Register it so, and it is as new as the database
/// when a page is made that others will be given too.
/// </summary>
public interface IHeldInMemory
{
    /// <summary>Reads again if the database says something else now. What was written before the call is known after it.</summary>
    Task FreshenAsync(CancellationToken cancellation);
}
