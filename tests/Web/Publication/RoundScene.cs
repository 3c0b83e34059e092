using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;

namespace Rammevaerk.Tests.Web.Publication;

/// <summary>
/// A round of Midtjylland for 2027 on a database of its own, with one real file delivered by 0779 and signed off, and an
/// operator, 0751, that has delivered nothing.
/// </summary>
internal sealed class RoundScene : IAsyncDisposable
{
    public const string Area = "midtjylland";
    public const string Party = SampleRateFile.OperatorCode;
    public const string Address = "/takster/runder/midtjylland/2027";

    private readonly TestDatabase database;
    private readonly WebApplication application;
    private readonly Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Rammevaerk.Web.Program> host;

    private RoundScene(TestDatabase database)
    {
        this.database = database;
        Time = new SettableTime();
        application = new WebApplication().On(database);
        host = application.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time))
        );
        host.ClientOptions.AllowAutoRedirect = false;
    }

    public SettableTime Time { get; }

    public IServiceProvider Services => host.Services;

    public Guid RoundId { get; private set; }

    public Guid OfficerId { get; private set; }

    public static async Task<RoundScene> BeginAsync(Engine engine, bool rowByRow = false, byte[]? file = null)
    {
        var scene = new RoundScene(await TestDatabase.CreateAsync(engine));
        await scene.FillAsync(rowByRow, file ?? SampleRateFile.Make(scene.Services));
        return scene;
    }

    /// <summary>Acts as a person with the role in the area, or at the operator.</summary>
    public FormClient As(Role role, string? party = null) => As(TestVisitors.Person(role, Area, party));

    public FormClient As(Visitor visitor)
    {
        var client = host.CreateClient();
        TestVisitors.Become(client, visitor);
        return new FormClient(client);
    }

    public FormClient Anyone() => new(host.CreateClient());

    /// <summary>Reads the database.</summary>
    public async Task<T> ReadAsync<T>(Func<RammevaerkDb, Task<T>> read)
    {
        await using var db = database.Open();
        return await read(db);
    }

    public Task<List<DeliveredRate>> RatesAsync() =>
        ReadAsync(db => db.Set<DeliveredRate>().OrderBy(rate => rate.Ordinal).ToListAsync());

    public Task<RateSubmission> DeliveryAsync() =>
        ReadAsync(db => db.Set<RateSubmission>().OrderByDescending(one => one.Number).FirstAsync());

    /// <summary>Changes the database beside the application, for what other parts of it do.</summary>
    public async Task ChangeAsync(Func<RammevaerkDb, Task> change)
    {
        await using var db = database.Open();
        await change(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Accepts the whole delivery and closes the round, as the rate group and the secretariat do.</summary>
    public async Task AcceptAndCloseAsync()
    {
        var delivery = await DeliveryAsync();
        using var accepted = await As(Role.RateGroupMember)
            .PostAsync($"{Address}/gennemgang/{Party}/accepter", ("version", $"{delivery.Version}"));
        ((int)accepted.StatusCode).ShouldBe(303, await accepted.Content.ReadAsStringAsync());
        await ChangeAsync(async db => (await db.Set<RateRound>().SingleAsync()).State = RoundState.Closed);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await application.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task FillAsync(bool rowByRow, byte[] file)
    {
        var year = SampleRateFile.Year;
        var round = new RateRound
        {
            Area = Area,
            Year = year.Year,
            State = RoundState.Open,
            Layout = "2027.1",
            OpensOn = new(2026, 8, 1),
            Deadline = new(2026, 10, 25),
            ReviewDeadline = new(2026, 11, 15),
            PublishesOn = new(2026, 12, 12),
            ApprovedRowByRow = rowByRow,
        };
        var officer = new Account
        {
            Id = Guid.CreateVersion7(),
            Name = "Tove Takst",
            UserName = "tove@example.dk",
            Email = "tove@example.dk",
        };
        (RoundId, OfficerId) = (round.Id, officer.Id);
        await ChangeAsync(db =>
        {
            db.AddRange(round, officer);
            db.Add(new RoundOperator { RoundId = round.Id, Party = Party });
            db.Add(new RoundOperator { RoundId = round.Id, Party = "0751" });
            db.Add(
                new RoleAssignment
                {
                    AccountId = officer.Id,
                    Role = Role.RateOfficer,
                    Area = Area,
                    Party = Party,
                    ValidFrom = new(2026, 1, 1),
                }
            );
            return Task.CompletedTask;
        });
        await using (var scope = Services.CreateAsyncScope())
        {
            var delivered = await scope
                .ServiceProvider.GetRequiredService<DeliverRateFile>()
                .RunAsync(round, Party, "skive.xlsx", file, CancellationToken.None);
            delivered.IsOk.ShouldBeTrue(delivered.Fault?.Message);
        }

        await ChangeAsync(async db =>
        {
            var delivery = await db.Set<RateSubmission>().SingleAsync();
            delivery.State = SubmissionState.SignedOff;
            delivery.SignedOffAt = Time.Instant.UtcDateTime;
            delivery.SignedOffByName = "Carl Chef";
        });
    }
}
