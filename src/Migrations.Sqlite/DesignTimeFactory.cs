using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Rammevaerk.Migrations.Shared;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Migrations.Sqlite;

/// <summary>Opens the database for <c>dotnet ef</c>, which only reads its model and never connects.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<RammevaerkDb>
{
    public RammevaerkDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<RammevaerkDb>();
        options.UseEngine(Engine.Sqlite, "Data Source=:memory:");
        return new RammevaerkDb(options.Options, ModelParts.All);
    }
}
