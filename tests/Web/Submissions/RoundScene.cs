using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Web.Submissions;

/// <summary>An open round for 2027 with two operators, on an engine of the test's choice; and the people who use it.</summary>
internal sealed class RoundScene : IAsyncDisposable
{
    public const string Area = "midtjylland";
    public const string Skive = SampleRateFile.OperatorCode;
    public const string Viborg = "0791";
    public const string Address = $"/takster/runder/{Area}/2027/{Skive}";

    private RoundScene(TestDatabase database, WebApplication application)
    {
        Database = database;
        Application = application;
    }

    public TestDatabase Database { get; }

    public WebApplication Application { get; }

    public IServiceProvider Services => Application.Services;

    public Guid RoundId { get; private set; }

    public Person Officer { get; private set; } = null!;

    public Person Approver { get; private set; } = null!;

    public Person Institution { get; private set; } = null!;

    public static async Task<RoundScene> OpenAsync(Engine engine, RoundState state = RoundState.Open)
    {
        var own = await TestDatabase.CreateAsync(engine);
        var scene = new RoundScene(own, new WebApplication().On(own));
        await using var db = own.Open();
        var round = new RateRound
        {
            Area = Area,
            Year = 2027,
            State = state,
            Layout = Layouts.Newest.Version,
            OpensOn = new(2026, 9, 1),
            Deadline = new(2099, 10, 23),
            ReviewDeadline = new(2099, 11, 5),
            PublishesOn = new(2099, 12, 1),
        };
        db.Add(round);
        db.Add(new RoundOperator { RoundId = round.Id, Party = Skive });
        db.Add(new RoundOperator { RoundId = round.Id, Party = Viborg });
        scene.RoundId = round.Id;
        scene.Officer = Add(db, Role.RateOfficer, "Jonas Bech");
        scene.Approver = Add(db, Role.RateApprover, "Karen Lund");
        scene.Institution = Add(db, Role.InstitutionUser, "Ida Friis");
        await db.SaveChangesAsync();
        return scene;
    }

    /// <summary>Reads the database beside the application.</summary>
    public async Task<T> ReadAsync<T>(Func<RammevaerkDb, Task<T>> read)
    {
        await using var db = Database.Open();
        return await read(db);
    }

    /// <summary>Changes the database as another part of the product would.</summary>
    public async Task ChangeAsync(Func<RammevaerkDb, Task> change)
    {
        await using var db = Database.Open();
        await change(db);
        await db.SaveChangesAsync();
    }

    public Task<List<RateSubmission>> DeliveriesAsync() =>
        ReadAsync(db => db.Set<RateSubmission>().AsNoTracking().OrderBy(one => one.Number).ToListAsync());

    /// <summary>A sample file without errors, signed by the application.</summary>
    public byte[] File(int count = 6) => SampleRateFile.Make(Services, count);

    /// <summary>A client that acts as the person.</summary>
    public FormClient As(Person person) => new(Application.ClientOf(person.Visitor));

    /// <summary>A client with another role, without an account of its own.</summary>
    public FormClient As(Role role, string area = Area, string? party = null) =>
        new(Application.ClientOf(TestVisitors.Person(role, area, party)));

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static Person Add(RammevaerkDb db, Role role, string name)
    {
        var mail = $"{role}@skive.example";
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            UserName = mail,
            Email = mail,
        };
        db.Add(account);
        db.Add(
            new RoleAssignment
            {
                AccountId = account.Id,
                Role = role,
                Area = Area,
                Party = Skive,
                ValidFrom = new(2020, 1, 1),
            }
        );
        return new(account.Id, mail, new Visitor(account.Id, name, [new Assignment(role, new(Area), Skive)]));
    }

    /// <summary>Somebody with an account.</summary>
    internal sealed record Person(Guid AccountId, string Mail, Visitor Visitor);
}
