using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Web;

/// <summary>The application in memory with a data folder of its own, and with modules added for a test.</summary>
public sealed class WebApplication : WebApplicationFactory<Program>
{
    private readonly IReadOnlyList<IModule> extra;
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("rammevaerk-web-");

    private StorageSettings? database;
    private string? keys;

    public WebApplication()
        : this([]) { }

    /// <summary>Runs on a database of the test's choice instead of a file in its data folder.</summary>
    internal WebApplication On(TestDatabase other) => On(other.Engine, other.Connection);

    /// <inheritdoc cref="On(TestDatabase)" />
    internal WebApplication On(Engine engine, string connection)
    {
        database = new StorageSettings(engine, connection);
        return this;
    }

    /// <summary>Uses the keys of another data folder, so that files signed there are its own.</summary>
    internal WebApplication With(string otherData)
    {
        keys = Path.Combine(otherData, "keys");
        return this;
    }

    /// <summary>A client that acts as the visitor.</summary>
    public HttpClient ClientOf(Visitor visitor)
    {
        var client = CreateClient();
        TestVisitors.Become(client, visitor);
        return client;
    }

    internal WebApplication(params IReadOnlyList<IModule> extra)
    {
        this.extra = extra;
        ClientOptions.AllowAutoRedirect = false;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting(DataFolder.Setting, data.FullName);
        if (database is null)
        {
            File.WriteAllBytes(Path.Combine(data.FullName, "rammevaerk.db"), StartedDatabase.Content);
        }

        if (keys is not null)
        {
            var own = data.CreateSubdirectory("keys");
            foreach (var key in Directory.EnumerateFiles(keys))
            {
                File.Copy(key, Path.Combine(own.FullName, Path.GetFileName(key)));
            }
        }

        builder.UseSetting(JobRunner.Setting, JobRunner.Off);
        builder.ConfigureTestServices(services =>
        {
            services.AddScoped<SignedInVisitor>();
            services.AddScoped<IVisitorSource, TestVisitors>();
            if (database is not null)
            {
                services.AddSingleton(database);
            }

            foreach (var module in extra)
            {
                services.AddSingleton(module);
            }

            if (extra.OfType<ProbeModule>().Any())
            {
                services.AddRazorPages().AddApplicationPart(typeof(ProbeModule).Assembly);
            }
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(data.FullName))
        {
            data.Delete(recursive: true);
        }
    }
}
