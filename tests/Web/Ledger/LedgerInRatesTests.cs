using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Movement;
using Rammevaerk.Tests.Web.Submissions;

namespace Rammevaerk.Tests.Web.Ledger;

/// <summary>A delivered rate file beside the ledger of its offer: the finding, and the derivation down to the results.</summary>
public sealed class LedgerInRatesTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_file_that_differs_from_the_accounts_is_found_and_one_that_agrees_shows_their_results(
        Engine engine
    )
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var officer = scene.As(scene.Officer);
        await officer.DeliverAsync(scene.File());
        var (key, entered) = await EnteredAsync(scene);
        var offer = await PublishedLastYearAsync(scene, key);
        await MoveAsync(scene, offer, 1, 5_000m);

        await officer.DeliverAsync(scene.File(5));

        var found = (await FindingsAsync(scene)).ShouldHaveSingleItem();
        found.ServiceKey.ShouldBe(key);
        found.What.ShouldContain("Overskud 2025: 5.000,00");

        await MoveAsync(scene, offer, 2, -entered - 5_000m);
        await officer.DeliverAsync(scene.File(4));

        (await FindingsAsync(scene)).ShouldBeEmpty();
        var regulation = (await DerivationAsync(scene, key)).Inputs[2];
        regulation.Rule.ShouldBe("RATE-6");
        regulation.Value.ShouldBe(entered);
    }

    private static async Task<(string Key, decimal Amount)> EnteredAsync(RoundScene scene)
    {
        var rates = await scene.ReadAsync(db => db.Set<DeliveredRate>().OrderBy(rate => rate.Ordinal).ToListAsync());
        foreach (var rate in rates.Where(rate => rate.ParentKey is null && rate.Derivation is not null).Take(4))
        {
            var parts = RateParts.Of(await DerivationAsync(scene, rate.ServiceKey))!;
            if (parts.Of(RatePartKind.Regulation, "") is { } amount && amount != 0m)
            {
                return (rate.ServiceKey, amount);
            }
        }

        throw new InvalidOperationException("No service of the sample has a post-regulation.");
    }

    private static async Task<Explanation> DerivationAsync(RoundScene scene, string key)
    {
        var stored = await scene.ReadAsync(db =>
            db.Set<DeliveredRate>()
                .Where(rate => rate.ServiceKey == key)
                .Join(
                    db.Set<RateSubmission>(),
                    rate => rate.SubmissionId,
                    one => one.Id,
                    (rate, one) => new { rate, one }
                )
                .OrderByDescending(pair => pair.one.Number)
                .Select(pair => pair.rate.Derivation!)
                .FirstAsync()
        );
        return ExplanationReader.Read(StoredDerivation.Unpack(stored)).Value;
    }

    private static async Task<Guid> PublishedLastYearAsync(RoundScene scene, string key)
    {
        var known = new DateTime(2025, 12, 1, 0, 0, 0, DateTimeKind.Utc);
        var offer = new Offer
        {
            Number = 1,
            Party = RoundScene.Skive,
            Area = RoundScene.Area,
            ChangedAt = known,
        };
        await scene.ChangeAsync(db =>
        {
            db.Add(offer);
            db.Add(
                new PublishedRate
                {
                    Key = PublishedRate.KeyOf(RoundScene.Skive, key),
                    Area = RoundScene.Area,
                    Party = RoundScene.Skive,
                    Year = 2026,
                    ServiceKey = key,
                    OfferName = "Bøgely",
                    Unit = "døgn",
                    Rate = 1000m,
                    OfferId = offer.Id,
                    ValidFrom = new(2026, 1, 1),
                    ValidTo = new(2026, 12, 31),
                    KnownFrom = known,
                }
            );
            return Task.CompletedTask;
        });
        return offer.Id;
    }

    private static Task MoveAsync(RoundScene scene, Guid offer, int number, decimal amount) =>
        scene.ChangeAsync(db =>
        {
            db.Add(
                new LedgerEntry
                {
                    Area = RoundScene.Area,
                    Party = RoundScene.Skive,
                    OfferId = offer,
                    Number = number,
                    OriginYear = 2025,
                    Move = LedgerMove.IntoRate,
                    Amount = amount,
                    BookYear = 2027,
                    Reason = "Indregnes",
                    EnteredAt = new(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc),
                }
            );
            return Task.CompletedTask;
        });

    private static async Task<List<SubmissionFinding>> FindingsAsync(RoundScene scene)
    {
        var newest = (await scene.DeliveriesAsync())[^1];
        return await scene.ReadAsync(db =>
            db.Set<SubmissionFinding>()
                .Where(finding => finding.SubmissionId == newest.Id && finding.Check == "RF-309")
                .ToListAsync()
        );
    }
}
