namespace Rammevaerk.Platform.Storage;

/// <summary>How far long work on the database has come.</summary>
/// <param name="Done">Pieces so far.</param>
/// <param name="Total">Pieces in all.</param>
public readonly record struct WorkProgress(long Done, long Total);
