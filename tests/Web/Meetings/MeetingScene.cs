using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using PostingClient = Rammevaerk.Tests.Web.Submissions.FormClient;

namespace Rammevaerk.Tests.Web.Meetings;

/// <summary>
/// The forum of Midtjylland with a chair and two members who have accounts, a meeting it has held, and one to come; on an
/// engine of the test's choice.
/// </summary>
internal sealed class MeetingScene : IAsyncDisposable
{
    public const string Area = "midtjylland";
    public const string Address = $"/moeder/{Area}";

    private MeetingScene(TestDatabase database)
    {
        Database = database;
        Application = new WebApplication().On(database);
        Today = DanishClock.Today(TimeProvider.System);
        Forum = LaidMeeting.Forum();
        Held = LaidMeeting.Of(Forum, "2026-3", Today.AddDays(-10), MeetingState.Held);
        Next = LaidMeeting.Of(Forum, "2026-4", Today.AddDays(40), MeetingState.Planned);
    }

    public TestDatabase Database { get; }

    public WebApplication Application { get; }

    public DateOnly Today { get; }

    public Body Forum { get; }

    /// <summary>A meeting ten days ago whose minutes are being written.</summary>
    public Meeting Held { get; }

    /// <summary>A meeting in forty days.</summary>
    public Meeting Next { get; }

    /// <summary>The chair, director in Viborg.</summary>
    public Person Anne { get; private set; } = null!;

    /// <summary>A member, director in Skive.</summary>
    public Person Bo { get; private set; } = null!;

    /// <summary>A member, director in Aarhus.</summary>
    public Person Carla { get; private set; } = null!;

    public static async Task<MeetingScene> BeginAsync(Engine engine)
    {
        var scene = new MeetingScene(await TestDatabase.CreateAsync(engine));
        // Reading a page first lets the application prepare the database.
        await scene.As(Role.Public).TokenAsync();
        await using var db = scene.Database.Open();
        db.AddRange(scene.Forum, scene.Held, scene.Next);
        scene.Anne = await scene.SeatAsync(db, "Anne Berg", "0791", BodyRole.Chair);
        scene.Bo = await scene.SeatAsync(db, "Bo Lind", "0779", BodyRole.Member);
        scene.Carla = await scene.SeatAsync(db, "Carla Dam", "0751", BodyRole.Member);
        await db.SaveChangesAsync();
        return scene;
    }

    /// <summary>A client with a role in the area; nobody for the public.</summary>
    public PostingClient As(Role role) =>
        role == Role.Public
            ? new(Application.CreateClient())
            : new(Application.ClientOf(TestVisitors.Person(role, Area)));

    /// <summary>A client that acts as the person, a member of the forum unless another role is named.</summary>
    public PostingClient As(Person person, Role role = Role.ForumMember) =>
        new(
            Application.ClientOf(
                new Visitor(person.AccountId, person.Name, [new Assignment(role, new(Area), person.Organisation)])
            )
        );

    /// <summary>Puts an item on the agenda of the meeting that was held.</summary>
    public async Task<AgendaItem> AddItemAsync(string title, Action<AgendaItem>? change = null, Meeting? at = null)
    {
        var item = new AgendaItem
        {
            MeetingId = (at ?? Held).Id,
            Area = Area,
            State = ItemState.OnAgenda,
            Ordinal = await ReadAsync(db => db.Set<AgendaItem>().CountAsync()) + 1,
            Title = title,
        };
        change?.Invoke(item);
        await AddAsync(item);
        return item;
    }

    /// <summary>Records the item's decision as the secretariat does, and expects that it is taken.</summary>
    public async Task DecideAsync(AgendaItem item, string decision, ItemOutcome outcome = ItemOutcome.Approved)
    {
        using var answer = await TryDecidingAsync(item, decision, outcome);
        ((int)answer.StatusCode).ShouldBe(303, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Records the item's decision as the secretariat does.</summary>
    public Task<HttpResponseMessage> TryDecidingAsync(AgendaItem item, string decision, ItemOutcome outcome) =>
        As(Role.SecretariatEditor)
            .PostAsync($"{item.Address}/beslut", ("udfald", $"{outcome}"), ("beslutning", decision), ("version", "0"));

    /// <summary>Lays the minutes of the held meeting open, as their approval does.</summary>
    public Task PublishMinutesAsync() =>
        ChangeAsync(async db =>
        {
            var meeting = await db.Set<Meeting>().SingleAsync(one => one.Id == Held.Id);
            meeting.State = MeetingState.MinutesApproved;
            meeting.MinutesApprovedAt =
                meeting.MinutesPublishedAt =
                meeting.AgendaPublishedAt =
                    TimeProvider.System.GetUtcNow().UtcDateTime;
        });

    /// <summary>Stores rows beside the application.</summary>
    public Task AddAsync(params object[] rows) =>
        ChangeAsync(db =>
        {
            db.AddRange(rows);
            return Task.CompletedTask;
        });

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

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>Stores a person with an account and a seat in the forum since long.</summary>
    private async Task<Person> SeatAsync(RammevaerkDb db, string name, string party, BodyRole role)
    {
        var mail = $"{name.Replace(' ', '.')}@eksempel.example";
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            UserName = mail,
            Email = mail,
        };
        var person = new Person
        {
            Area = Area,
            Name = name,
            Title = "Direktør",
            Mail = mail,
            Organisation = party,
            AccountId = account.Id,
        };
        await db.AddRangeAsync(
            account,
            person,
            new Membership
            {
                BodyId = Forum.Id,
                PersonId = person.Id,
                Role = role,
                ValidFrom = new(2024, 1, 1),
            }
        );
        return person;
    }
}
