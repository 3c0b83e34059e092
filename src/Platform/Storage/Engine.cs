using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Rammevaerk.Platform.Storage;

/// <summary>The database engines the product runs on.</summary>
public enum Engine
{
    /// <summary>A file; the default.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server, 15 or newer.</summary>
    Postgres,
}

/// <summary>Points a context at an engine and at that engine's migrations.</summary>
public static class EngineOptions
{
    /// <summary>Uses the engine with a connection string of its own form.</summary>
    public static DbContextOptionsBuilder UseEngine(
        this DbContextOptionsBuilder options,
        Engine engine,
        string connection
    )
    {
        // Comparing the model with its migrations at every start takes long and tells nothing: a test does it.
        options.ConfigureWarnings(told => told.Ignore(RelationalEventId.PendingModelChangesWarning));
        return engine switch
        {
            Engine.Sqlite => options.UseSqlite(connection, to => to.MigrationsAssembly(MigrationsOf(engine))),
            Engine.Postgres => options.UseNpgsql(connection, to => to.MigrationsAssembly(MigrationsOf(engine))),
            _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "No such engine."),
        };
    }

    private static string MigrationsOf(Engine engine) => $"Rammevaerk.Migrations.{engine}";
}
