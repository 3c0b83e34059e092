using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Web.Rounds;

/// <summary>
/// A round of Midtjylland for next year on a database of the test's own: Skive (an officer and an approver) and Aarhus (an
/// officer) are expected, Samsø is not.
/// </summary>
internal sealed class RoundWorld : IAsyncDisposable
{
    public const string Skive = "0779";
    public const string Aarhus = "0751";
    public const string Samsoe = "0741";

    private const string TokenField = "__RequestVerificationToken";

    private RoundWorld(TestDatabase database)
    {
        Database = database;
        Application = new WebApplication().On(database);
        Editor = Application.ClientOf(TestVisitors.Person(Role.SecretariatEditor));
        Today = DanishClock.Today(TimeProvider.System);
        Round = new RateRound
        {
            Area = "midtjylland",
            Year = Today.Year + 1,
            State = RoundState.Planned,
            Layout = Layouts.All[0].Version,
            OpensOn = Today.AddDays(-30),
            Deadline = Today.AddDays(7),
            ReviewDeadline = Today.AddDays(20),
            PublishesOn = Today.AddDays(30),
        };
    }

    public TestDatabase Database { get; }

    public WebApplication Application { get; }

    /// <summary>A client of the secretariat.</summary>
    public HttpClient Editor { get; }

    public DateOnly Today { get; }

    /// <summary>The round as first stored.</summary>
    public RateRound Round { get; }

    public string Board => Round.Address;

    public static async Task<RoundWorld> CreateAsync(Engine engine, Action<RateRound>? change = null)
    {
        var world = new RoundWorld(await TestDatabase.CreateAsync(engine));
        change?.Invoke(world.Round);
        // Reading a page first lets the application prepare the database.
        await world.Editor.ReadAsync("/takster/proev");
        await world.SaveAsync([
            world.Round,
            .. new[] { Skive, Aarhus, Samsoe }.Select(party => new RoundOperator
            {
                RoundId = world.Round.Id,
                Party = party,
                IsExpected = party != Samsoe,
            }),
        ]);
        await world.AddPersonAsync("Signe Krag", Role.RateOfficer, Skive);
        await world.AddPersonAsync("Bo Lind", Role.RateApprover, Skive);
        await world.AddPersonAsync("Ida Bæk", Role.RateOfficer, Aarhus);
        return world;
    }

    public async Task<Guid> AddPersonAsync(string name, Role role, string party)
    {
        var mail = $"{name.Replace(' ', '.')}@eksempel.example";
        var account = new Account
        {
            Name = name,
            UserName = mail,
            NormalizedUserName = mail.ToUpperInvariant(),
            Email = mail,
            NormalizedEmail = mail.ToUpperInvariant(),
        };
        await SaveAsync([account]);
        await SaveAsync([
            new RoleAssignment
            {
                AccountId = account.Id,
                Role = role,
                Area = Round.Area,
                Party = party,
                ValidFrom = new(2020, 1, 1),
            },
        ]);
        return account.Id;
    }

    /// <summary>A stored delivery, without its file's rows.</summary>
    public RateSubmission Delivery(string party, SubmissionState state, int number = 1) =>
        new()
        {
            RoundId = Round.Id,
            Party = party,
            Number = number,
            State = state,
            FileHash = $"{party}{number}",
            FileName = "takstfil.xlsx",
            ReceivedAt = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2),
            ReceivedByName = "Signe Krag",
            Receipt = $"K-{party}-{number}",
            Errors = 3,
            Warnings = 5,
            Rows = 14,
            Proceeds = 246_900_000m,
        };

    public async Task SaveAsync(IEnumerable<object> rows)
    {
        await using var db = Database.Open();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }

    public async Task<T> ReadAsync<T>(Func<RammevaerkDb, Task<T>> read)
    {
        await using var db = Database.Open();
        return await read(db);
    }

    public Task<RateRound> StoredAsync() => ReadAsync(db => db.Set<RateRound>().SingleAsync(one => one.Id == Round.Id));

    public Task<RoundOperator> OperatorAsync(string party) =>
        ReadAsync(db => db.Set<RoundOperator>().SingleAsync(one => one.RoundId == Round.Id && one.Party == party));

    public Task<List<OutboxMail>> MailsAsync() =>
        ReadAsync(db => db.Set<OutboxMail>().OrderBy(mail => mail.ToName).ToListAsync());

    /// <summary>Posts a form as the secretariat's browser does.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, params (string Field, string Value)[] fields) =>
        PostAsAsync(Editor, address, fields);

    public static async Task<HttpResponseMessage> PostAsAsync(
        HttpClient client,
        string address,
        params (string Field, string Value)[] fields
    )
    {
        var page = await client.ReadAsync("/takster/proev");
        var token = page.QuerySelector($"input[name={TokenField}]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([
            .. fields.Select(field => KeyValuePair.Create(field.Field, field.Value)),
            KeyValuePair.Create(TokenField, token),
        ]);
        return await client.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    public IServiceScope Scope() => Application.Services.CreateScope();

    public async ValueTask DisposeAsync()
    {
        Editor.Dispose();
        await Application.DisposeAsync();
        await Database.DisposeAsync();
    }
}
