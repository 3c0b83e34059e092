using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.Planning;

/// <summary>Midtjylland's forum with two invented members, on a database of the test's own.</summary>
internal sealed class PlanWorld : IAsyncDisposable
{
    private PlanWorld(TestDatabase database)
    {
        Database = database;
        Application = new WebApplication().On(database);
        Secretary = TestVisitors.Person(Role.SecretariatEditor);
        Editor = Application.ClientOf(Secretary);
        Public = Application.CreateClient();
        Year = DanishClock.Year(TimeProvider.System) + 1;
    }

    public TestDatabase Database { get; }

    public WebApplication Application { get; }

    public Visitor Secretary { get; }

    public HttpClient Editor { get; }

    public HttpClient Public { get; }

    /// <summary>The year that is planned: the next.</summary>
    public int Year { get; }

    public Body Forum { get; private set; } = null!;

    public Guid MemberAccount { get; private set; }

    public string Plan => $"/moeder/midtjylland/{Forum.Key}/plan/{Year}";

    public static async Task<PlanWorld> CreateAsync(Engine engine = Engine.Sqlite)
    {
        var world = new PlanWorld(await TestDatabase.CreateAsync(engine));
        await world.Public.ReadAsync("/moeder");
        world.Forum = await world.ReadAsync(db =>
            db.Set<Body>().SingleAsync(one => one.Area == "midtjylland" && one.Kind == BodyKind.Forum)
        );
        var account = new Account { Name = "Signe Krag", UserName = "signe.krag@eksempel.example" };
        await world.SaveAsync([account]);
        world.MemberAccount = account.Id;
        var people = new[] { ("Signe Krag", (Guid?)account.Id), ("Bo Lind", null) }
            .Select(one => new Person
            {
                Area = "midtjylland",
                Name = one.Item1,
                Mail = $"{one.Item1.Replace(' ', '.')}@eksempel.example",
                Organisation = "0779",
                AccountId = one.Item2,
            })
            .ToList();
        await world.SaveAsync(people);
        await world.SaveAsync([
            .. people.Select(person => new Membership
            {
                BodyId = world.Forum.Id,
                PersonId = person.Id,
                Role = BodyRole.Member,
                ValidFrom = new(2020, 1, 1),
            }),
            new RoleAssignment
            {
                AccountId = account.Id,
                Role = Role.ForumMember,
                Area = "midtjylland",
                ValidFrom = new(2020, 1, 1),
            },
        ]);
        return world;
    }

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

    public Task<List<Meeting>> MeetingsAsync() =>
        ReadAsync(db => db.Set<Meeting>().OrderBy(one => one.Key).ToListAsync());

    public Task<List<OutboxMail>> MailsAsync() =>
        ReadAsync(db => db.Set<OutboxMail>().OrderBy(mail => mail.CreatedAt).ThenBy(mail => mail.ToName).ToListAsync());

    /// <summary>Posts as the secretariat's browser does, with the token of a page of theirs.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, params (string Field, string Value)[] fields) =>
        PostAsAsync(Editor, Plan, address, fields);

    public static async Task<HttpResponseMessage> PostAsAsync(
        HttpClient client,
        string page,
        string address,
        params (string Field, string Value)[] fields
    )
    {
        const string token = "__RequestVerificationToken";
        var document = await client.ReadAsync(page);
        var value = document.QuerySelector($"input[name={token}]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([
            .. fields.Select(field => KeyValuePair.Create(field.Field, field.Value)),
            KeyValuePair.Create(token, value),
        ]);
        return await client.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    /// <summary>Lays meetings into the plan.</summary>
    public async Task PlanAsync(params string[] lines) =>
        (
            await PostAsync(
                $"{Plan}/moeder",
                ("moeder", string.Join('\n', lines)),
                ("form", nameof(MeetingFormat.Physical)),
                ("tid", "9.30-12.30"),
                ("sted", "Rådhuset")
            )
        ).StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);

    public async ValueTask DisposeAsync()
    {
        Editor.Dispose();
        Public.Dispose();
        await Application.DisposeAsync();
        await Database.DisposeAsync();
    }
}
