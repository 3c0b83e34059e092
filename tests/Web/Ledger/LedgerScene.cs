using System.Net;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.Catalogue;

namespace Rammevaerk.Tests.Web.Ledger;

/// <summary>An operator with two offers, on an engine of the test's choice, and those who look after their ledgers.</summary>
internal sealed class LedgerScene : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly WebApplication application;

    private LedgerScene(TestDatabase database)
    {
        this.database = database;
        application = new WebApplication().On(database);
        Officer = As(Role.RateOfficer, "0779");
    }

    public HttpClient Officer { get; }

    public Guid Home { get; private set; }

    public Guid Other { get; private set; }

    /// <summary>The last year with accounts.</summary>
    public static int Year { get; } = TimeProvider.System.GetUtcNow().Year - 1;

    public string Address => AddressOf(Home);

    public static string AddressOf(Guid offer) => $"/takster/efterregulering/midtjylland/0779/{offer}";

    public static async Task<LedgerScene> BeginAsync(Engine engine)
    {
        var scene = new LedgerScene(await TestDatabase.CreateAsync(engine));
        scene.Home = await scene.OfferAsync("Bøgely", 1);
        scene.Other = await scene.OfferAsync("Lindegården", 2);
        return scene;
    }

    public HttpClient As(Role role, string? party = null) =>
        application.ClientOf(TestVisitors.Person(role, "midtjylland", party));

    public async Task<T> ReadAsync<T>(Func<RammevaerkDb, Task<T>> read)
    {
        await using var db = database.Open();
        return await read(db);
    }

    /// <summary>Fills the form of the accounts as an officer does.</summary>
    public async Task<FilledForm> AccountsAsync(string proceeds, string costs, string basis = "8.000.000") =>
        (await FilledForm.OpenAsync(Officer, $"{Address}/regnskab", $"{Address}/regnskab"))
            .With("opkraevet", proceeds)
            .With("omkostninger", costs)
            .With("grundlag", basis)
            .With("kilde", "Regnskab, godkendt 30. april");

    /// <summary>Fills the form of a movement as an officer does.</summary>
    public async Task<FilledForm> MovementAsync(string move, string amount, int? year = null, Guid? other = null) =>
        (await FilledForm.OpenAsync(Officer, $"{Address}/bevaegelse", $"{Address}/bevaegelse"))
            .With("oprindelse", $"{Year}")
            .With("bevaegelse", move)
            .With("beloeb", amount)
            .With("aar", year is { } one ? $"{one}" : "")
            .With("tilbud", other is { } id ? $"{id}" : "")
            .With("begrundelse", "Aftalt med centerchefen");

    /// <summary>Posts it, and sees that it was taken.</summary>
    public async Task TakenAsync(FilledForm form)
    {
        using var answer = await form.PostAsync(Officer);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Posts it, and gives what it was refused with.</summary>
    public async Task<string> RefusedAsync(FilledForm form)
    {
        using var answer = await form.PostAsync(Officer);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return await answer.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Officer.Dispose();
        await application.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task<Guid> OfferAsync(string name, int number)
    {
        await using var db = database.Open();
        var offer = new Offer
        {
            Number = number,
            Party = "0779",
            ChangedAt = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            Area = "midtjylland",
        };
        db.Add(offer);
        db.Add(
            new OfferFacts
            {
                Key = OfferFacts.KeyOf(offer.Id),
                OfferId = offer.Id,
                Name = name,
                LegalBasis = "SEL § 107",
                IsInside = true,
                ValidFrom = new(2020, 1, 1),
                KnownFrom = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            }
        );
        await db.SaveChangesAsync();
        return offer.Id;
    }
}
