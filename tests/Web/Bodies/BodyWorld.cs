using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.Catalogue;

namespace Rammevaerk.Tests.Web.Bodies;

/// <summary>Midtjylland on a database of the test's own: its bodies, four officials, and a client of the secretariat.</summary>
internal sealed class BodyWorld : IAsyncDisposable
{
    public const string Area = "midtjylland";
    public const string Root = "/parter/midtjylland";

    private BodyWorld(TestDatabase database)
    {
        Database = database;
        Application = new WebApplication().On(database);
        Editor = Application.ClientOf(TestVisitors.Person(Role.SecretariatEditor));
        Member = Application.ClientOf(TestVisitors.Person(Role.ForumMember));
    }

    public TestDatabase Database { get; }

    public WebApplication Application { get; }

    public HttpClient Editor { get; }

    /// <summary>A member of the forum.</summary>
    public HttpClient Member { get; }

    public DateOnly Today { get; } = DanishClock.Today(TimeProvider.System);

    public Person Ulla { get; } = Official("Ulla Dam", "0779");

    public Person Karl { get; } = Official("Karl Munk", "0751");

    public Person Esther { get; } = Official("Esther Riis", "0751");

    public Person Poul { get; } = Official("Poul Hede", "0741");

    public IReadOnlyList<Person> People => [Ulla, Karl, Esther, Poul];

    public static async Task<BodyWorld> CreateAsync(Engine engine = Engine.Sqlite)
    {
        var world = new BodyWorld(await TestDatabase.CreateAsync(engine));
        // Reading a page first lets the application prepare the database.
        await world.Editor.ReadAsync("/parter");
        await world.SaveAsync(world.People);
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

    public Task<Body> BodyAsync(string key) =>
        ReadAsync(db => db.Set<Body>().SingleAsync(body => body.Area == Area && body.Key == key));

    public Task<List<Membership>> SeatsAsync() =>
        ReadAsync(db => db.Set<Membership>().OrderBy(seat => seat.ValidFrom).ToListAsync());

    /// <summary>A stored seat.</summary>
    public async Task<Membership> SeatAsync(string body, Person person, DateOnly from, DateOnly? to = null)
    {
        var seat = new Membership
        {
            BodyId = (await BodyAsync(body)).Id,
            PersonId = person.Id,
            Role = BodyRole.Member,
            Organisation = person.Organisation,
            ValidFrom = from,
            ValidTo = to,
        };
        await SaveAsync([seat]);
        return seat;
    }

    /// <summary>Fills and posts a form of a page as the secretariat, and expects to be led on; gives where to.</summary>
    public async Task<string> DoneAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        using var answer = await PostAsync(page, action, fields);
        if (answer.StatusCode != HttpStatusCode.SeeOther)
        {
            (await answer.DocumentAsync()).QuerySelector(".rv-errors")?.TextContent.ShouldBe("no fault");
        }

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Fills and posts a form, and expects the fault.</summary>
    public async Task RefusedAsync(
        string fault,
        string page,
        string action,
        params (string Name, string Value)[] fields
    )
    {
        using var answer = await PostAsync(page, action, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain(fault);
    }

    public async Task<string> TextAsync(string address, HttpClient? client = null) =>
        (await (client ?? Editor).ReadAsync(address)).QuerySelector("main")!.TextContent;

    /// <summary>Runs work with the services of one request.</summary>
    public async Task<T> ServeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Application.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Lets a decision carry out an effect as the module of meetings does.</summary>
    public Task<Result<EffectChange>> DecideAsync(
        string kind,
        Guid decision,
        params (string Name, string Value)[] terms
    ) =>
        ServeAsync(services =>
        {
            var effect = services.GetServices<IDecisionEffect>().Single(one => one.Kind == kind);
            return services
                .GetRequiredService<WriteDesk>()
                .RunAsync(write => effect.CarryOutAsync(write, Taken(decision, terms), default), default);
        });

    public static Decided Taken(Guid decision, params (string Name, string Value)[] terms) =>
        new(
            new("decision", decision.ToString()),
            "DASSOS 17. september 2026, punkt 2.1",
            new(2026, 9, 17),
            new AreaKey(Area),
            terms.ToDictionary(term => term.Name, term => term.Value, StringComparer.Ordinal)
        );

    public async ValueTask DisposeAsync()
    {
        Editor.Dispose();
        Member.Dispose();
        await Application.DisposeAsync();
        await Database.DisposeAsync();
    }

    private async Task<HttpResponseMessage> PostAsync(string page, string action, (string Name, string Value)[] fields)
    {
        var form = await FilledForm.OpenAsync(Editor, page, action);
        foreach (var (name, value) in fields)
        {
            form.With(name, value);
        }

        return await form.PostAsync(Editor);
    }

    private static Person Official(string name, string organisation) =>
        new()
        {
            Area = Area,
            Name = name,
            Title = "Socialchef",
            Mail = $"{name.Split(' ')[0].ToUpperInvariant()}@eksempel.example",
            Phone = "12 34 56 78",
            Organisation = organisation,
        };
}
