using Microsoft.Extensions.Configuration;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Storage;

/// <summary>
/// Which database the installation uses: PostgreSQL when ConnectionStrings:Rammevaerk names one, else a file in the data
/// folder.
/// </summary>
/// <param name="Engine">The engine.</param>
/// <param name="Connection">Its connection string.</param>
public sealed record StorageSettings(Engine Engine, string Connection)
{
    /// <summary>Name of the setting with PostgreSQL's connection string, as configuration has it.</summary>
    public const string Setting = "ConnectionStrings:Rammevaerk";

    /// <summary>The same as an environment variable.</summary>
    public const string Variable = "ConnectionStrings__Rammevaerk";

    /// <summary>The name it had first; still read.</summary>
    public const string OlderSetting = "RAMMEVAERK_DATABASE";

    private const string FileName = "rammevaerk.db";

    /// <summary>The database the settings name, or RV-780 when they name two.</summary>
    public static Result<StorageSettings> Read(IConfiguration configuration, DataFolder data) =>
        (configuration[Setting], configuration[OlderSetting]) switch
        {
            ({ Length: > 0 } named, { Length: > 0 } older) when named != older => StorageFaults.TwoDatabases(),
            ({ Length: > 0 } named, _) => new StorageSettings(Engine.Postgres, named),
            (_, { Length: > 0 } older) => new StorageSettings(Engine.Postgres, older),
            _ => new StorageSettings(Engine.Sqlite, $"Data Source={FileIn(data)}"),
        };

    /// <summary>The same for who has read them before.</summary>
    /// <exception cref="InvalidOperationException">The settings name two databases.</exception>
    public static StorageSettings From(IConfiguration configuration, DataFolder data) =>
        Read(configuration, data).Value;

    /// <summary>Path of the database in a data folder.</summary>
    public static string FileIn(DataFolder data) => Path.Combine(data.Folder("").FullName, FileName);
}
