using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Web.Publication;

/// <summary>The page of one rate under review, and what the operator sees of the same rate.</summary>
public sealed class RateReviewTests
{
    private const string Queue = $"{RoundScene.Address}/gennemgang";

    [Fact]
    public async Task One_rate_is_returned_or_accepted_on_its_own_page()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        var reviewer = scene.As(Role.RateGroupMember);
        var rate = (await scene.RatesAsync())[0];
        var address = $"{Queue}/{RoundScene.Party}/{rate.ServiceKey}";
        var page = await reviewer.ReadAsync(address);
        (string, string)[] form =
        [
            ("raekke", page.QuerySelector("main form input[name=raekke]")!.GetAttribute("value")!),
            ("driftsherre-side", RoundScene.Party),
            ("ydelse-side", rate.ServiceKey),
        ];
        using var silent = await reviewer.PostAsync(Queue, [.. form, ("handling", "returner")]);
        using var accepted = await reviewer.PostAsync(Queue, [.. form, ("handling", "accepter")]);

        var refused = await silent.DocumentAsync();
        refused.QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-471)");
        refused.QuerySelector("h1")!.TextContent.ShouldStartWith("Hvorfor");
        ((int)accepted.StatusCode).ShouldBe(303);
        accepted.Headers.Location!.ToString().ShouldBe(address);
        (await scene.RatesAsync())[0].State.ShouldBe(RateState.Accepted);
        page.QuerySelector("main .rv-actions .badge")!.TextContent.ShouldBe("godkendt af driftsherre");
    }

    [Fact]
    public async Task What_moved_a_rate_is_shown_to_the_rate_group_and_the_operator()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        var reviewer = scene.As(Role.RateGroupMember);
        var rate = (await scene.RatesAsync())[0];
        var address = $"{Queue}/{RoundScene.Party}/{rate.ServiceKey}";
        var without = await reviewer.ReadAsync(address);
        await scene.ChangeAsync(async db =>
        {
            var derivation = await db.Set<DeliveredRate>()
                .Where(one => one.Id == rate.Id)
                .Select(one => one.Derivation)
                .SingleAsync();
            db.Add(Published(rate, RoundScene.Party, rate.OfferName, rate.Rate!.Value, derivation));
        });
        var reviewed = await reviewer.ReadAsync(address);
        var own = await scene
            .As(Role.RateOfficer, RoundScene.Party)
            .ReadAsync($"{RoundScene.Address}/{RoundScene.Party}/levering/1/takst/{rate.ServiceKey}");

        without.QuerySelector("#flyttede")!.ParentElement!.TextContent.ShouldContain("ingen offentliggjort takst");
        foreach (var page in new[] { reviewed, own })
        {
            var table = page.QuerySelector("#flyttede")!.ParentElement!.QuerySelector("table")!;
            table.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(5);
            table.QuerySelectorAll("tbody td:last-child").ShouldAllBe(cell => cell.TextContent == "0,00");
            table.QuerySelector("tfoot")!.TextContent.ShouldContain(Danish.Number(rate.Rate!.Value, 2));
        }
    }

    [Fact]
    public async Task The_rate_group_and_the_operator_see_the_same_median()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        var rate = (await scene.RatesAsync())[0];
        string[] others = ["0751", "0730", "0615", "0791", "0657", "0661", "0665", "0671"];
        await scene.ChangeAsync(db =>
        {
            db.AddRange(
                others.Select((party, index) => Published(rate, party, $"Tilbud {index}", 1000m + index, null))
            );
            return Task.CompletedTask;
        });
        var queue = await scene.As(Role.RateGroupMember).ReadAsync(Queue);
        var own = await scene
            .As(Role.RateOfficer, RoundScene.Party)
            .ReadAsync($"{RoundScene.Address}/{RoundScene.Party}/levering/1/takster");

        foreach (var page in new[] { queue, own })
        {
            var cell = page.QuerySelectorAll("tbody td")
                .Single(cell => cell.TextContent.StartsWith("1.003,50", StringComparison.Ordinal));
            cell.TextContent.ShouldContain("8 tilbud, heraf 8 med 2026-takst");
        }

        queue.QuerySelector("main")!.TextContent.ShouldContain("andre driftsherrers tilbud i området");
    }

    private static PublishedRate Published(
        DeliveredRate like,
        string party,
        string offer,
        decimal amount,
        byte[]? derivation
    ) =>
        new()
        {
            Key = PublishedRate.KeyOf(party, like.ServiceKey),
            Area = RoundScene.Area,
            Party = party,
            Year = 2026,
            ServiceKey = like.ServiceKey,
            OfferName = offer,
            Department = like.Department,
            ServiceName = like.ServiceName,
            LegalBasis = like.LegalBasis,
            Target = like.Target,
            Unit = like.Unit,
            Rate = amount,
            Derivation = derivation,
            State = RateState.Published,
            ValidFrom = new(2026, 1, 1),
            ValidTo = new(2026, 12, 31),
            KnownFrom = new(2025, 11, 1, 0, 0, 0, DateTimeKind.Utc),
        };
}
