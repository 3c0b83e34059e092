using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web;
using Rammevaerk.Web.Demonstration;

namespace Rammevaerk.Tests.Browser;

/// <summary>The application on a real port, with a data folder of its own.</summary>
public sealed class RunningApplication : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("rammevaerk-browser-");
    private readonly string? postgres;
    private readonly string demonstration;
    private readonly TimeProvider? clock;

    public RunningApplication()
        : this(null) { }

    /// <summary>Runs on PostgreSQL when a connection is given, else on a file in its data folder.</summary>
    /// <param name="postgres">PostgreSQL's connection, or null.</param>
    /// <param name="demonstration">Which demonstration it is filled with: none, unless said.</param>
    /// <param name="clock">What it takes the time from; the machine's own clock when null.</param>
    internal RunningApplication(string? postgres, string demonstration = "ingen", TimeProvider? clock = null)
    {
        this.postgres = postgres;
        this.demonstration = demonstration;
        this.clock = clock;
        UseKestrel(0);
        StartServer();
    }

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseEnvironment("Production")
            .UseSetting(DataFolder.Setting, data.FullName)
            .UseSetting(StorageSettings.Setting, postgres)
            .UseSetting(JobRunner.Setting, "fra")
            .UseSetting(DemonstrationStart.Setting, demonstration)
            .ConfigureServices(services => services.AddSingleton(clock ?? TimeProvider.System));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(data.FullName))
        {
            data.Delete(recursive: true);
        }
    }
}
