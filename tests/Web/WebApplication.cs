using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Web;

/// <summary>The application in memory with a data folder of its own, and with modules added for a test.</summary>
public sealed class WebApplication : WebApplicationFactory<Program>
{
    private readonly IReadOnlyList<IModule> extra;
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("rammevaerk-web-");

    public WebApplication()
        : this([]) { }

    internal WebApplication(params IReadOnlyList<IModule> extra)
    {
        this.extra = extra;
        ClientOptions.AllowAutoRedirect = false;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting(DataFolder.Setting, data.FullName);
        builder.ConfigureTestServices(services =>
        {
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
