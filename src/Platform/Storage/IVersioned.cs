namespace Rammevaerk.Platform.Storage;

/// <summary>
/// A row two people may edit at once. The form carries the version it was filled from; a write whose version is no longer
/// the stored one is refused, and the loser is shown both.
/// </summary>
public interface IVersioned
{
    /// <summary>Counts the row's changes from 1; set by the database context.</summary>
    int Version { get; set; }
}
