using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Web.Access;

/// <summary>The application on a database of its own with a clock a test moves, people in it, and their mails.</summary>
internal sealed partial class AccessWorld : IAsyncDisposable
{
    public const string Password = "hest paraply tirsdag mos";

    /// <summary>Real hashing is slow by intent.</summary>
    private const int FewRounds = 1000;

    private readonly TestDatabase database;
    private readonly WebApplication application;

    private AccessWorld(TestDatabase database)
    {
        this.database = database;
        application = new WebApplication().On(database);
        Application = application.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("SignIns:PerMinute", "1000");
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<TimeProvider>(Time);
                services.Configure<PasswordHasherOptions>(options => options.IterationCount = FewRounds);
            });
        });
    }

    public SettableTime Time { get; } = new();

    public WebApplicationFactory<Program> Application { get; }

    public static async Task<AccessWorld> CreateAsync(Engine engine = Engine.Sqlite) =>
        new(await TestDatabase.CreateAsync(engine));

    public RammevaerkDb Open() => database.Open();

    /// <summary>A new browser.</summary>
    public Browser Browser() => new(Application.CreateClient(new() { AllowAutoRedirect = false }));

    /// <summary>Another copy of the application on the same database.</summary>
    public WebApplicationFactory<Program> AnotherCopy() =>
        new WebApplication()
            .On(database)
            .WithWebHostBuilder(builder =>
                builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time))
            );

    /// <summary>A person with a password and roles, given since 2020.</summary>
    public async Task<Account> PersonAsync(string name, params (Role Role, string Area, string? Party)[] roles)
    {
        await using var scope = Application.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var mail = $"{name.Split(' ')[0].ToLowerInvariant()}@kommune.example";
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            Email = mail,
            UserName = mail,
        };
        account.PasswordHash = users.PasswordHasher.HashPassword(account, Password);
        (await users.CreateAsync(account)).Succeeded.ShouldBeTrue();
        await using var db = Open();
        db.AddRange(
            roles.Select(role => new RoleAssignment
            {
                AccountId = account.Id,
                Role = role.Role,
                Area = role.Area,
                Party = role.Party,
                ValidFrom = new(2020, 1, 1),
            })
        );
        await db.SaveChangesAsync();
        return account;
    }

    /// <summary>Signs the person in by both steps.</summary>
    public async Task<Browser> SignInAsync(Account account, string til = "/")
    {
        var browser = Browser();
        using var first = await browser.PasswordAsync(account.Email!, Password, til);
        first.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther, await first.Content.ReadAsStringAsync());
        using var second = await browser.CodeAsync(await CodeAsync(), til);
        second.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther, await second.Content.ReadAsStringAsync());
        return browser;
    }

    public async Task<OutboxMail> LastMailAsync()
    {
        await using var db = Open();
        return await db.Set<OutboxMail>().OrderByDescending(mail => mail.Id).FirstAsync();
    }

    /// <summary>The six digits of the newest mail.</summary>
    public async Task<string> CodeAsync() => SixDigits().Match((await LastMailAsync()).Body).Value;

    /// <summary>The path of the link in the newest mail.</summary>
    public async Task<string> LinkAsync() => PasswordLink().Match((await LastMailAsync()).Body).Value;

    /// <summary>What the trail holds about accounts.</summary>
    public async Task<IReadOnlyList<string>> AuditedAsync()
    {
        await using var db = Open();
        return await db.Set<Platform.Audit.AuditEntry>()
            .Where(entry => entry.Subject.StartsWith("account/"))
            .OrderBy(entry => entry.Number)
            .Select(entry => entry.What)
            .ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        await application.DisposeAsync();
        await database.DisposeAsync();
    }

    [GeneratedRegex("[0-9]{6}")]
    private static partial Regex SixDigits();

    [GeneratedRegex("/log-ind/adgangskode/[A-Za-z0-9_-]+")]
    private static partial Regex PasswordLink();
}
