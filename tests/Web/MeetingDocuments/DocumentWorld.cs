using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.MeetingDocuments;

/// <summary>
/// A meeting of Midtjylland's forum that has been held: an open item, a closed one, an open, an internal and a closed
/// attachment, internal notes. Every text that may not leave begins with »hemmelig«.
/// </summary>
internal sealed class DocumentWorld : IAsyncDisposable
{
    public const string Secret = "hemmelig";

    private DocumentWorld(TestDatabase database)
    {
        Database = database;
        Application = new WebApplication().On(database);
        Editor = As(Role.SecretariatEditor);
    }

    public TestDatabase Database { get; }

    public WebApplication Application { get; }

    /// <summary>A client of the secretariat.</summary>
    public HttpClient Editor { get; }

    public Meeting Meeting { get; private set; } = new();

    public Attachment Open { get; private set; } = new();

    public Attachment Internal { get; private set; } = new();

    public Attachment Closed { get; private set; } = new();

    public CaseThread Case { get; } =
        new()
        {
            Area = "midtjylland",
            Number = "2026-114",
            Title = "Takstbilag",
        };

    public AgendaItem OpenItem { get; private set; } = new();

    public static async Task<DocumentWorld> CreateAsync(Engine engine)
    {
        var world = new DocumentWorld(await TestDatabase.CreateAsync(engine));
        // Reading a page first lets the application prepare the database.
        await world.Editor.ReadAsync("/takster/proev");
        await world.FillAsync();
        return world;
    }

    public HttpClient As(Role role) => Application.ClientOf(TestVisitors.Person(role));

    public HttpClient Public() => Application.CreateClient();

    /// <summary>Lays agenda and minutes open, as they stand, with an edition of each.</summary>
    public async Task PublishAsync()
    {
        await using (var db = Database.Open())
        {
            var meeting = await db.Set<Meeting>().SingleAsync(one => one.Id == Meeting.Id);
            meeting.AgendaPublishedAt = meeting.MinutesPublishedAt = meeting.ChangedAt;
            await db.SaveChangesAsync();
        }

        await AddEditionAsync(EditionKind.Agenda, "");
        await AddEditionAsync(EditionKind.Minutes, "");
    }

    /// <summary>Stores an edition as the product does.</summary>
    public async Task<DocumentEdition> AddEditionAsync(EditionKind kind, string reason)
    {
        await using var scope = Application.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var desk = services.GetRequiredService<WriteDesk>();
        var editions = services.GetRequiredService<DocumentEditions>();
        var body = await services
            .GetRequiredService<RammevaerkDb>()
            .Set<Body>()
            .SingleAsync(one => one.Id == Meeting.BodyId);
        var found = new FoundMeeting(
            Meeting,
            body,
            MeetingReading.DefaultsOf(body),
            MeetingAccess.Of(TestVisitors.Person(Role.SecretariatEditor), body)
        );
        var done = await desk.RunAsync<DocumentEdition>(
            async write =>
            {
                var kept = await editions.AddAsync(write, found, kind, reason, CancellationToken.None);
                write.Audit(new AuditNote("agenda.sent", Meeting.Subject, "Sendt."));
                return Result.Ok(kept.Edition);
            },
            CancellationToken.None
        );
        return done.Value;
    }

    public async Task ChangeAsync<T>(Guid id, Action<T> change)
        where T : class
    {
        await using var db = Database.Open();
        var row = await db.Set<T>().FindAsync(id);
        change(row!);
        await db.SaveChangesAsync();
    }

    public async Task<List<AuditEntry>> AuditAsync(string what)
    {
        await using var db = Database.Open();
        return await db.Set<AuditEntry>().AsNoTracking().Where(one => one.What == what).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Editor.Dispose();
        await Application.DisposeAsync();
        await Database.DisposeAsync();
    }

    private async Task FillAsync()
    {
        await using var db = Database.Open();
        var body = await db.Set<Body>().SingleAsync(one => one.Area == "midtjylland" && one.Key == "forum");
        Meeting = new Meeting
        {
            Area = "midtjylland",
            BodyId = body.Id,
            BodyKey = body.Key,
            Key = "2026-4",
            Year = 2026,
            State = MeetingState.Held,
            Date = new DateOnly(2026, 11, 5),
            StartsAt = new TimeOnly(9, 30),
            Place = "Viborg Rådhus",
            JoinLink = $"https://video.example/{Secret}",
            ChangedAt = WriteDesk.Now(TimeProvider.System),
        };
        OpenItem = new AgendaItem
        {
            MeetingId = Meeting.Id,
            Area = Meeting.Area,
            Title = "Takstbilag 2027",
            Ordinal = 1,
            State = ItemState.OnAgenda,
            CaseId = Case.Id,
            Summary = "Kort om **takster**.",
            CaseStatement = "Lang sag\n\n| Kommune | Takst |\n|---|---:|\n| Viborg | 12,5 |",
            InternalNote = $"{Secret} note",
        };
        var closedItem = new AgendaItem
        {
            MeetingId = Meeting.Id,
            Area = Meeting.Area,
            Title = $"{Secret} titel",
            Ordinal = 2,
            State = ItemState.OnAgenda,
            IsClosed = true,
            ClosedReason = "Forhandling",
            Summary = $"{Secret} resume",
            InternalNote = $"{Secret} note",
        };
        Open = await FileAsync(db, "Åbent bilag", "aabent.pdf", "åbent indhold");
        Internal = await FileAsync(db, $"{Secret} internt", "internt.txt", $"{Secret} internt indhold");
        Internal.IsInternal = true;
        Closed = await FileAsync(db, $"{Secret} lukket", "lukket.html", $"{Secret} lukket indhold");
        db.AddRange(
            Meeting,
            Case,
            OpenItem,
            closedItem,
            Open,
            Internal,
            Closed,
            new Recommendation
            {
                ItemId = OpenItem.Id,
                Ordinal = 1,
                Text = "godkender takstbilaget",
            },
            new ItemAttachment
            {
                ItemId = OpenItem.Id,
                AttachmentId = Open.Id,
                Ordinal = 1,
            },
            new ItemAttachment
            {
                ItemId = OpenItem.Id,
                AttachmentId = Internal.Id,
                Ordinal = 2,
            },
            new ItemAttachment
            {
                ItemId = closedItem.Id,
                AttachmentId = Closed.Id,
                Ordinal = 1,
            },
            new ItemMinutes
            {
                ItemId = OpenItem.Id,
                Outcome = ItemOutcome.Approved,
                Decision = "Forummet godkendte takstbilaget.",
                InternalNote = $"{Secret} referatnote",
            },
            new ItemMinutes
            {
                ItemId = closedItem.Id,
                Outcome = ItemOutcome.Noted,
                Decision = $"{Secret} beslutning",
            }
        );
        await db.SaveChangesAsync();
    }

    private async Task<Attachment> FileAsync(RammevaerkDb db, string title, string name, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var hash = FileStore.HashOf(content);
        db.Add(
            new StoredFile
            {
                Hash = hash,
                Length = content.Length,
                Content = content,
                StoredAt = Meeting.ChangedAt,
            }
        );
        await db.SaveChangesAsync();
        return new Attachment
        {
            MeetingId = Meeting.Id,
            Title = title,
            FileName = name,
            FileHash = hash,
            Length = content.Length,
        };
    }
}
