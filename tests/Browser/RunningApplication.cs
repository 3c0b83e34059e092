using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Browser;

/// <summary>The application on a real port, with a data folder of its own.</summary>
public sealed class RunningApplication : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("rammevaerk-browser-");
    private readonly string? postgres;

    public RunningApplication()
        : this(null) { }

    /// <summary>Runs on PostgreSQL when a connection is given, else on a file in its data folder.</summary>
    internal RunningApplication(string? postgres)
    {
        this.postgres = postgres;
        UseKestrel(0);
        StartServer();
    }

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseEnvironment("Production")
            .UseSetting(DataFolder.Setting, data.FullName)
            .UseSetting(StorageSettings.Setting, postgres)
            .UseSetting("RAMMEVAERK_JOBS", "fra");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(data.FullName))
        {
            data.Delete(recursive: true);
        }
    }
}
