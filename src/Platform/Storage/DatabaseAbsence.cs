using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rammevaerk.Platform.Storage;

/// <summary>Recognises, on both engines, that the database cannot be used just now, whatever was asked of it.</summary>
public static class DatabaseAbsence
{
    private const int SqliteIo = 10;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const string ConnectionLost = "08";
    private const string NoResources = "53";
    private const string OperatorStepsIn = "57P";

    /// <summary>True when the failure, or what it is about, is that the database is away or full.</summary>
    public static bool IsFelt(Exception? failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            if (IsItself(inner))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when nothing more can be written: the disk is full.</summary>
    internal static bool IsFull(Exception refused) =>
        (refused as SqliteException ?? refused.InnerException as SqliteException)?.SqliteErrorCode == SqliteFull
        || (refused as PostgresException ?? refused.InnerException as PostgresException)?.SqlState
            == PostgresErrorCodes.DiskFull;

    private static bool IsItself(Exception failure) =>
        failure switch
        {
            SqliteException sqlite => sqlite.SqliteErrorCode is SqliteIo or SqliteFull or SqliteCannotOpen,
            PostgresException postgres => postgres.SqlState.StartsWith(ConnectionLost, StringComparison.Ordinal)
                || postgres.SqlState.StartsWith(NoResources, StringComparison.Ordinal)
                || postgres.SqlState.StartsWith(OperatorStepsIn, StringComparison.Ordinal),
            NpgsqlException => true,
            _ => false,
        };
}
