using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Drafts;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Web.Api;
using Rammevaerk.Web.Demonstration;
using Rammevaerk.Web.Operation;
using Rammevaerk.Web.Security;

namespace Rammevaerk.Web;

/// <summary>Composes and runs the web application.</summary>
public static class WebHost
{
    /// <summary>Where the application listens unless told otherwise.</summary>
    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>The largest request: a rate file of 10 MB with room for its form.</summary>
    public const long LargestRequest = 12 * 1024 * 1024;

    private const int Done = 0;
    private const int Refused = 1;

    /// <summary>Runs until stopped. Arguments are settings, such as <c>--urls http://localhost:5080</c>.</summary>
    /// <returns>0 when stopped in good order, 1 when the address is taken or the settings name two databases.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var application = Build(args);
        if (SettingsRefusal(application) is { } two)
        {
            await Console.Error.WriteLineAsync(two.ToString());
            return Refused;
        }

        await EndpointContract.VerifyAsync(application);
        await DemonstrationStart.FillAsync(application.Services, CancellationToken.None);
        await application.Services.PrepareStorageAsync(CancellationToken.None);
        if (await DemonstrationStart.RefusalAsync(application.Services, CancellationToken.None) is { } why)
        {
            await Console.Error.WriteLineAsync(why);
            return Refused;
        }

        await LetFirstInAsync(application.Services);
        try
        {
            await application.RunAsync();
            return Done;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                "Adressen er optaget af et andet program. Stop det, eller vælg en anden: --urls http://localhost:5081"
            );
            return Refused;
        }
    }

    private static Fault? SettingsRefusal(WebApplication application) =>
        StorageSettings.Read(application.Configuration, DataFolder.From(application.Configuration)).Fault;

    private static async Task LetFirstInAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().EnsureAsync(CancellationToken.None);
    }

    private static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                // Settings are read when the program starts; watching files for changes would cost each copy a handle.
                Args = [.. args, "--hostBuilder:reloadConfigOnChange=false"],
                ApplicationName = typeof(WebHost).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
            }
        );
        builder.Logging.ClearProviders();
        if (builder.Environment.IsDevelopment())
        {
            builder.Logging.AddSimpleConsole();
        }
        else
        {
            builder.Logging.AddJsonConsole(options => options.UseUtcTimestamp = true);
            builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
            // A page with a form is never cached, and says so before the framework does.
            builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
            // The keys lie unencrypted in the database, beside what they protect.
            builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        }

        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LargestRequest;
        });
        AddServices(builder.Services);
        builder.Services.AddTelemetry(builder.Configuration);
        var application = builder.Build();
        UsePipeline(application);
        return application;
    }

    /// <summary>Everything the use cases need; the demonstration tells its story with the same.</summary>
    internal static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => DataFolder.From(provider.GetRequiredService<IConfiguration>()));
        services.AddDataProtection().SetApplicationName("Rammevaerk");
        services.AddRazorPages(options => options.Conventions.ConfigureFilter(new ReadOnlyPages()));
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "rammevaerk-formular";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddUploadLimit();
        services.AddApiDescription();
        services.AddSingleton<HeavyWork>();
        services.AddStorage();
        services.AddPageCache();
        services.AddSingleton<SiteMenu>();
        services.AddSingleton<IPartyNames, PartyNames>();
        foreach (var module in Modules.All)
        {
            services.AddSingleton(module);
            module.AddServices(services);
        }
    }

    private static void UsePipeline(WebApplication application)
    {
        application.UseMiddleware<SecurityHeaders>();
        if (!application.Environment.IsDevelopment())
        {
            application.UseHsts();
        }

        application.UseExceptionHandler(ErrorPages.AfterException());
        application.UseStatusCodePagesWithReExecute("/fejl/{0}");
        application.Use(ErrorPages.ReadNotPosted);
        application.UseMiddleware<ApiProblemMiddleware>();
        application.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = StaticFileCaching.Apply });
        application.UseMiddleware<FormRefusalMiddleware>();
        application.UseRouting();
        application.UseMiddleware<SmallBodies>();
        application.UseMiddleware<SecretAddressMiddleware>();
        application.UseAuthentication();
        application.UseMiddleware<PermissionMiddleware>();
        application.UseMiddleware<CostReadMiddleware>();
        application.UseOutputCache();
        application.UseMiddleware<DraftMiddleware>();
        application.UseRateLimiter();
        application.UseAntiforgery();
        application.UseMiddleware<AntiforgeryRefusal>();
        application.UseMiddleware<PersonalNumberRefusal>();
        application.MapRazorPages();
        var endpoints = application.MapGroup("").WithMetadata(new RequireAntiforgeryTokenAttribute());
        foreach (var module in application.Services.GetServices<IModule>())
        {
            module.MapEndpoints(endpoints);
        }

        ApiDescription.Map(application);
    }
}
