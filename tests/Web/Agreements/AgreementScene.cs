using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Tests.Web.Catalogue;

namespace Rammevaerk.Tests.Web.Agreements;

/// <summary>Two operators' published rates of 2025 and 2026 under an agreement of zero growth from 2025.</summary>
internal sealed class AgreementScene : IAsyncDisposable
{
    public const string Area = "midtjylland";
    public const string Address = $"/takster/aftale/{Area}";
    public const string Skive = "0779";
    public const string Viborg = "0791";

    private static readonly DateTime Known = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TestDatabase database;
    private readonly WebApplication application;

    private AgreementScene(TestDatabase database)
    {
        this.database = database;
        application = new WebApplication().On(database);
        Secretariat = As(Role.SecretariatEditor);
        Anyone = As(Role.Public);
    }

    public HttpClient Secretariat { get; }

    public HttpClient Anyone { get; }

    public static async Task<AgreementScene> BeginAsync(Engine engine)
    {
        var scene = new AgreementScene(await TestDatabase.CreateAsync(engine));
        await scene.ChangeAsync(db =>
        {
            db.AddRange(Rates(Skive, 2025, 8_000_000m), Rates(Skive, 2026, 8_400_000m));
            db.AddRange(Rates(Viborg, 2025, 6_000_000m), Rates(Viborg, 2026, 6_060_000m));
            var added = Rates(Skive, 2026, 1_000_000m);
            (added.ServiceKey, added.Key) = ("Y002", PublishedRate.KeyOf(Skive, "Y002"));
            db.Add(added);
            db.Add(
                new RateAgreement
                {
                    Area = Area,
                    BaseYear = 2025,
                    LastYear = 2029,
                    Basis = PriceBasis.Real,
                    Source = "Opdigtet aftale",
                    EnteredAt = Known,
                }
            );
        });
        return scene;
    }

    public HttpClient As(Role role, string area = Area, string? party = null) =>
        application.ClientOf(TestVisitors.Person(role, area, party));

    public async Task<T> ReadAsync<T>(Func<RammevaerkDb, Task<T>> read)
    {
        await using var db = database.Open();
        return await read(db);
    }

    public async Task ChangeAsync(Action<RammevaerkDb> change)
    {
        await using var db = database.Open();
        change(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Enters a year's price figure as the secretariat does.</summary>
    public async Task<HttpResponseMessage> PriceAsync(string year, string percent, string source = "Opdigtet") =>
        await (await PriceFormAsync(year))
            .With("aar", year)
            .With("procent", percent)
            .With("kilde", source)
            .PostAsync(Secretariat);

    public Task<FilledForm> PriceFormAsync(string year) =>
        FilledForm.OpenAsync(Secretariat, $"{Address}/prisindeks?aar={year}", $"{Address}/prisindeks");

    public async ValueTask DisposeAsync()
    {
        Secretariat.Dispose();
        Anyone.Dispose();
        await application.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>A rate of ten places all year, with its derivation.</summary>
    private static PublishedRate Rates(string party, int year, decimal costs)
    {
        static Figure Given(decimal value, string label, Unit unit) => Figure.From(new Input(value, label, unit));
        var basis = Figure.Sum([Given(costs, "Løn", Unit.Kroner)]).Named(RateBasisRule.Step);
        var rate = RatePerUnitRule
            .Compute(
                basis,
                (Given(0.045m, "Overhead i procent", Unit.Percent) * basis).Named(OverheadRule.Step),
                Given(0m, "Efterregulering", Unit.Kroner),
                Given(10m, "Fuldtidspladser", Unit.Places),
                Given(365m, "Døgn pr. år", Unit.Units),
                Given(0.96m, "Belægning", Unit.Percent),
                2
            )
            .Named(RatePerUnitRule.StepOf(Rammevaerk.Rates.Domain.ServiceUnit.Day));
        return new()
        {
            Key = PublishedRate.KeyOf(party, "Y001"),
            Area = Area,
            Party = party,
            Year = year,
            ServiceKey = "Y001",
            OfferName = party == Skive ? "Bøgely" : "Lindegården",
            Unit = "døgn",
            LegalBasis = "SEL § 107",
            IsInside = true,
            Places = 10m,
            Occupancy = 0.96m,
            Rate = rate.Value,
            State = RateState.Published,
            Derivation = StoredDerivation.Pack(Explanation.Of(rate)),
            ValidFrom = new(year, 1, 1),
            ValidTo = new(year, 12, 31),
            KnownFrom = Known,
        };
    }
}
