using System.Net;
using System.Text;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Web.Catalogue;
using PostingClient = Rammevaerk.Tests.Web.Submissions.FormClient;

namespace Rammevaerk.Tests.Web.History;

/// <summary>An offer with a new name and a published rate, and those who import what was published before.</summary>
internal sealed class HistoryScene : IAsyncDisposable
{
    public const string Address = "/takster/historik/midtjylland";
    public const string OldName = "Bøgely";
    public const string NewName = "Bo- og naboskabet Bøgen";

    private static readonly DateTime Known = new(2025, 12, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TestDatabase database;
    private readonly WebApplication application;

    private HistoryScene(TestDatabase database)
    {
        this.database = database;
        application = new WebApplication().On(database);
        Secretariat = As(Role.SecretariatEditor);
        Anyone = As(Role.Public);
        Posting = new PostingClient(As(Role.SecretariatEditor));
    }

    public HttpClient Secretariat { get; }

    public HttpClient Anyone { get; }

    public PostingClient Posting { get; }

    public Offer Offer { get; } =
        new()
        {
            Number = 1,
            Party = "0779",
            Area = "midtjylland",
            ChangedAt = Known,
        };

    public static async Task<HistoryScene> BeginAsync(Engine engine)
    {
        var scene = new HistoryScene(await TestDatabase.CreateAsync(engine));
        await using var db = scene.database.Open();
        db.Add(scene.Offer);
        db.AddRange(
            scene.Named(OldName, new(2015, 1, 1), new(2023, 12, 31)),
            scene.Named(NewName, new(2024, 1, 1), null)
        );
        db.Add(
            new PublishedRate
            {
                Key = PublishedRate.KeyOf("0779", "Y001"),
                Area = "midtjylland",
                Party = "0779",
                Year = 2026,
                ServiceKey = "Y001",
                OfferName = NewName,
                ServiceName = "Ophold",
                OfferType = "Døgn",
                LegalBasis = "SEL § 107",
                Unit = "døgn",
                Rate = 2461.37m,
                Occupancy = 0.956m,
                Places = 14m,
                State = RateState.Published,
                Terms = new RateTerms(
                    365m,
                    0.954m,
                    2348.15m,
                    Split: null,
                    [new(StepKind.Level, "Niveau 2", 1.2m, 4m, Hours: null, 2953.64m, 1_078_078.60m, SplitPrice: null)],
                    HealthAct: false
                ).Write(),
                OfferId = scene.Offer.Id,
                ValidFrom = new(2026, 1, 1),
                ValidTo = new(2026, 12, 31),
                KnownFrom = Known,
            }
        );
        await db.SaveChangesAsync();
        return scene;
    }

    public HttpClient As(Role role) => application.ClientOf(TestVisitors.Person(role, "midtjylland"));

    public async Task<T> ReadAsync<T>(Func<RammevaerkDb, Task<T>> read)
    {
        await using var db = database.Open();
        return await read(db);
    }

    /// <summary>Hands a list in; gives the address of its page.</summary>
    public async Task<string> TakenInAsync(string text, string source = "Takstoversigt", string year = "2024")
    {
        using var answer = await Posting.UploadAsync(
            $"{Address}/import",
            Encoding.UTF8.GetBytes(text),
            "takster.csv",
            ("kilde", source),
            ("aar", year)
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Posts a form of a page as it stands, with fields changed, and sees that it was taken.</summary>
    public async Task TakenAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var form = await FilledForm.OpenAsync(Secretariat, page, action);
        foreach (var (name, value) in fields)
        {
            form.With(name, value);
        }

        using var answer = await form.PostAsync(Secretariat);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        await database.DisposeAsync();
    }

    private OfferFacts Named(string name, DateOnly from, DateOnly? to) =>
        new()
        {
            Key = OfferFacts.KeyOf(Offer.Id),
            OfferId = Offer.Id,
            Name = name,
            LegalBasis = "SEL § 107",
            IsInside = true,
            PortalId = "104711",
            PlacesTotal = 14m,
            ValidFrom = from,
            ValidTo = to,
            KnownFrom = Known,
        };
}
