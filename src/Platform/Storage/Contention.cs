using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rammevaerk.Platform.Storage;

/// <summary>Recognises, on both engines, that a write gave way to others: it may simply be tried again.</summary>
internal static class Contention
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;

    public static bool IsFelt(Exception refused) =>
        (refused as SqliteException ?? refused.InnerException as SqliteException) is { } sqlite
            ? sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked
            : (refused as PostgresException ?? refused.InnerException as PostgresException) is { } postgres
                && postgres.SqlState
                    is PostgresErrorCodes.DeadlockDetected
                        or PostgresErrorCodes.SerializationFailure
                        or PostgresErrorCodes.LockNotAvailable;
}
