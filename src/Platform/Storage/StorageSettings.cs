using Microsoft.Extensions.Configuration;

namespace Rammevaerk.Platform.Storage;

/// <summary>Which database the installation uses: PostgreSQL when RAMMEVAERK_DATABASE names one, else a file in the data folder.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Connection">Its connection string.</param>
public sealed record StorageSettings(Engine Engine, string Connection)
{
    /// <summary>Name of the setting with PostgreSQL's connection string.</summary>
    public const string Setting = "RAMMEVAERK_DATABASE";

    private const string FileName = "rammevaerk.db";

    public static StorageSettings From(IConfiguration configuration, DataFolder data) =>
        configuration[Setting] is { Length: > 0 } connection
            ? new(Engine.Postgres, connection)
            : new(Engine.Sqlite, $"Data Source={Path.Combine(data.Folder("").FullName, FileName)}");
}
