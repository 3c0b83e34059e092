using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Access.Demonstrations;
using Rammevaerk.Platform.Access.OwnAccount;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Access.Users;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Platform.Access;

/// <summary>The front door of access: signing in, one's own account, users, and stepping into roles in a demonstration.</summary>
public sealed class AccessModule : IModule
{
    /// <summary>Rounds of PBKDF2 with SHA-512, as OWASP advises.</summary>
    private const int HashRounds = 210_000;

    public IReadOnlyList<MenuEntry> Menu => [new("Brugere", UserEndpoints.Page, Permissions.ManageUsers)];

    public void AddServices(IServiceCollection services)
    {
        services
            .AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Lockout.AllowedForNewUsers = true;
            })
            .AddEntityFrameworkStores<RammevaerkDb>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services
            .AddAuthentication(Sessions.Scheme)
            .AddCookie(Sessions.Scheme, SetCookie)
            .AddBearerToken(RobotTokens.Scheme, options => options.BearerTokenExpiration = RobotTokens.Life);
        services.AddScoped<RobotTokens>();
        services.AddScoped<ManageRobots>();
        services.AddScoped<IWorklistSource, RobotWork>();
        services.AddSingleton<DatabaseKeys>();
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<DatabaseKeys>((options, keys) => options.XmlRepository = keys);
        services.AddSingleton<PasswordCheck>();
        services.AddSingleton<CodeSecrets>();
        services.AddSingleton<SiteAddress>();
        services.AddScoped<VisitorAccessor>();
        services.AddScoped<IVisitorSource, SignedInVisitor>();
        services.AddSingleton<VisitorMemory>();
        services.AddScoped(provider => new Lazy<RobotTokens>(provider.GetRequiredService<RobotTokens>));
        services.AddScoped<CheckPassword>();
        services.AddScoped<CheckCode>();
        services.AddScoped<ChoosePassword>();
        services.AddScoped<OwnSessions>();
        services.AddScoped<ChangeOwnAccount>();
        services.AddScoped<ReadNotifications>();
        services.AddScoped<DemonstrationMode>();
        services.AddScoped<DemonstrationPeople>();
        services.AddScoped<StepInto>();
        services.AddScoped<UserDirectory>();
        services.AddScoped<AdministerUsers>();
        services.AddScoped<ChangeUsers>();
        services.AddScoped<FirstAdministrator>();
        services.AddScoped<IJobWork, AccessSweep>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        SignInEndpoints.Map(endpoints);
        OwnAccountEndpoints.Map(endpoints);
        DemonstrationEndpoints.Map(endpoints);
        UserEndpoints.Map(endpoints);
        RobotEndpoints.Map(endpoints);
    }

    public void MapApi(IEndpointRouteBuilder api) =>
        api.MapPost("/token", TokenEndpoint.HandleAsync)
            .RequirePermission(Permissions.SignIn)
            .Described("token", "Adgang", "Hent et token for robottens nøgle (OAuth 2, client credentials)")
            .Takes(
                new TokenForm("client_credentials", "0199aaaa000070008000000000000001", "rvk_...")
                {
                    Scope = "deliveries.read",
                },
                "application/x-www-form-urlencoded"
            )
            .Answers(new TokenAnswer("CfDJ8...", "Bearer", (int)RobotTokens.Life.TotalSeconds, "deliveries.read"))
            .Answers(
                new TokenRefusal("unsupported_grant_type", "grant_type skal være client_credentials."),
                StatusCodes.Status400BadRequest
            )
            .Answers(
                new TokenRefusal("invalid_client", "Robotten kendes ikke, eller nøglen er forkert."),
                StatusCodes.Status401Unauthorized
            );

    /// <summary>The cookie ends with the browser or with its session, whichever comes first; nothing renews it.</summary>
    private static void SetCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Sessions.CookieName;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Session.Longest;
        options.SlidingExpiration = false;
    }
}
