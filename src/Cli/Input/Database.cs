using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web;

namespace Rammevaerk.Cli.Input;

/// <summary>Opens the installation's database for a command, and says in words why it does not open.</summary>
internal static class Database
{
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteNoDatabase = 26;

    /// <summary>Does the work with the use cases: RV-780 two databases named, RV-621 no answer, RV-622 damaged, RV-623 full.</summary>
    public static async Task<Result<T>> WithAsync<T>(
        Invocation invocation,
        Func<IServiceProvider, Task<Result<T>>> work
    )
    {
        var settings = StorageSettings.Read(invocation.Settings, invocation.Data);
        if (!settings.IsOk)
        {
            return settings.Fault;
        }

        if (Misspelt(settings.Value) is { } misspelt)
        {
            return misspelt;
        }

        try
        {
            await using var services = Installation.Open(settings.Value, invocation.Data, invocation.Time);
            await using var scope = services.CreateAsyncScope();
            return await work(scope.ServiceProvider);
        }
        catch (Exception refused) when (Told(refused) is { } fault)
        {
            return fault;
        }
    }

    /// <summary>Null for what is a mistake of ours.</summary>
    private static Fault? Told(Exception refused) =>
        (refused as DbException ?? refused.InnerException as DbException) switch
        {
            SqliteException { SqliteErrorCode: SqliteCorrupt or SqliteNoDatabase } => CliFaults.DatabaseDamaged(),
            SqliteException { SqliteErrorCode: SqliteFull } => CliFaults.DatabaseFull(),
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => CliFaults.DatabaseFull(),
            SqliteException sqlite => CliFaults.DatabaseDoesNotAnswer(sqlite.Message),
            PostgresException { IsTransient: false, Severity: not "FATAL" } => null,
            NpgsqlException server => CliFaults.DatabaseDoesNotAnswer(server.Message),
            _ => null,
        };

    private static Fault? Misspelt(StorageSettings settings)
    {
        try
        {
            return
                settings.Engine == Engine.Postgres
                && new NpgsqlConnectionStringBuilder(settings.Connection).Host is null
                ? CliFaults.DatabaseDoesNotAnswer("forbindelsen nævner ingen vært (Host)")
                : null;
        }
        catch (ArgumentException wrong)
        {
            return CliFaults.DatabaseDoesNotAnswer(wrong.Message);
        }
    }
}
