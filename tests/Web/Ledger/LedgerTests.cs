using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Ledger;

namespace Rammevaerk.Tests.Web.Ledger;

/// <summary>Accounts and what becomes of their results, on both engines.</summary>
public sealed class LedgerTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_surplus_is_entered_set_aside_within_the_limit_and_the_rest_put_into_a_rate(Engine engine)
    {
        await using var scene = await LedgerScene.BeginAsync(engine);
        (await scene.Officer.ReadAsync($"/tilbud/{scene.Home}")).Body!.TextContent.ShouldContain(
            "ikke indtastet regnskaber"
        );

        await scene.TakenAsync(await scene.AccountsAsync("8.500.000", "8000000,00"));
        (await scene.Officer.ReadAsync(scene.Address))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("500.000,00\u00A0kr. i overskud er ikke disponeret");
        (await scene.RefusedAsync(await scene.MovementAsync("SetAside", "400.000,01"))).ShouldContain(
            "højst 400.000,00"
        );
        await scene.TakenAsync(await scene.MovementAsync("SetAside", "400.000"));
        (await scene.RefusedAsync(await scene.MovementAsync("IntoRate", "100000", LedgerScene.Year + 3))).ShouldContain(
            "RV-526"
        );
        await scene.TakenAsync(await scene.MovementAsync("IntoRate", "100000", LedgerScene.Year + 2));

        var page = await scene.Officer.ReadAsync(scene.Address);
        page.QuerySelector("h1")!.TextContent.ShouldBe("400.000,00\u00A0kr. er henlagt");
        page.QuerySelector("main")!.TextContent.ShouldContain($"Takst {LedgerScene.Year + 2}: −100.000,00");
        var list = await scene.Officer.ReadAsync("/takster/efterregulering");
        list.QuerySelectorAll("tbody th a").ShouldHaveSingleItem().TextContent.ShouldStartWith("Bøgely");
        (
            await scene.Officer.GetStringAsync(new Uri("/takster/efterregulering/midtjylland.csv", UriKind.Relative))
        ).ShouldContain("Bøgely");
        (await scene.Officer.GetStringAsync(new Uri($"{scene.Address}.csv", UriKind.Relative))).ShouldContain(
            "indregnet i takst"
        );
        (await scene.ReadAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.What == "ledger.moved"))).ShouldBe(
            2
        );
    }

    [Fact]
    public async Task A_movement_is_taken_back_by_one_of_the_opposite_amount_but_not_when_it_is_used_further()
    {
        await using var scene = await LedgerScene.BeginAsync(Engine.Sqlite);
        await scene.TakenAsync(await scene.AccountsAsync("8.300.000", "8.000.000"));
        await scene.TakenAsync(await scene.MovementAsync("SetAside", "300.000"));
        await scene.TakenAsync(await scene.MovementAsync("Used", "50.000", LedgerScene.Year + 1));
        var (first, second) = await scene.ReadAsync(async db =>
        {
            var entries = await db.Set<LedgerEntry>().OrderBy(entry => entry.Number).ToListAsync();
            return (entries[0].Id, entries[1].Id);
        });

        (await scene.RefusedAsync(await TakeBackAsync(scene, first))).ShouldContain("RV-535");
        await scene.TakenAsync(await TakeBackAsync(scene, second));
        await scene.TakenAsync(await TakeBackAsync(scene, first));

        (await scene.Officer.ReadAsync(scene.Address)).QuerySelector("h1")!.TextContent.ShouldContain("300.000,00");
        (await scene.ReadAsync(db => db.Set<LedgerEntry>().CountAsync())).ShouldBe(4);
    }

    [Fact]
    public async Task A_balance_follows_to_the_offer_that_takes_over_and_nothing_is_lost()
    {
        await using var scene = await LedgerScene.BeginAsync(Engine.Sqlite);
        await scene.TakenAsync(await scene.AccountsAsync("7.750.000", "8.000.000"));

        await scene.TakenAsync(await scene.MovementAsync("Moved", "250.000", LedgerScene.Year + 1, scene.Other));

        (await scene.Officer.ReadAsync(scene.Address))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("Alle resultater er disponeret");
        (await scene.Officer.ReadAsync(LedgerScene.AddressOf(scene.Other)))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("250.000,00\u00A0kr. i underskud er ikke disponeret");
        (await scene.ReadAsync(db => db.Set<LedgerEntry>().Select(entry => entry.Amount).ToListAsync()))
            .Sum()
            .ShouldBe(0m);
    }

    [Fact]
    public async Task Of_two_who_spend_the_same_krone_the_second_is_told()
    {
        await using var scene = await LedgerScene.BeginAsync(Engine.Sqlite);
        await scene.TakenAsync(await scene.AccountsAsync("8.300.000", "8.000.000"));
        var second = await scene.MovementAsync("SetAside", "200.000");
        await scene.TakenAsync(await scene.MovementAsync("SetAside", "100.000"));

        (await scene.RefusedAsync(second)).ShouldContain("RV-701");
        (await scene.ReadAsync(db => db.Set<LedgerEntry>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Wrong_figures_are_refused_field_by_field_and_kept_in_the_form()
    {
        await using var scene = await LedgerScene.BeginAsync(Engine.Sqlite);

        var answer = await scene.RefusedAsync(
            (await scene.AccountsAsync("12,345,6", "otte millioner")).With("kilde", "").With("aar", "1999")
        );

        answer.ShouldContain("»12,345,6« er ikke et beløb");
        answer.ShouldContain("»otte millioner« er ikke et beløb");
        answer.ShouldContain("RV-530");
        answer.ShouldContain("RV-531");
        (await scene.ReadAsync(db => db.Set<OfferAccount>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Accounts_are_not_corrected_below_what_was_done_with_them()
    {
        await using var scene = await LedgerScene.BeginAsync(Engine.Sqlite);
        await scene.TakenAsync(await scene.AccountsAsync("8.300.000", "8.000.000"));
        await scene.TakenAsync(await scene.MovementAsync("SetAside", "300.000"));

        (await scene.RefusedAsync(await scene.AccountsAsync("8.200.000", "8.000.000"))).ShouldContain("RV-536");
        (
            await scene.ReadAsync(db => db.Set<OfferAccount>().Select(account => account.Proceeds).SingleAsync())
        ).ShouldBe(8_300_000m);
    }

    [Fact]
    public async Task Another_operator_and_the_public_see_nothing_of_it()
    {
        await using var scene = await LedgerScene.BeginAsync(Engine.Sqlite);
        await scene.TakenAsync(await scene.AccountsAsync("8.300.000", "8.000.000"));
        using var other = scene.As(Role.RateOfficer, "0791");
        using var anyone = scene.As(Role.Public);
        using var auditor = scene.As(Role.Auditor);

        (await other.GetAsync(new Uri(scene.Address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await other.ReadAsync("/takster/efterregulering")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await anyone.ReadAsync($"/tilbud/{scene.Home}")).Body!.TextContent.ShouldNotContain("Efterregulering");
        (await auditor.ReadAsync(scene.Address)).QuerySelectorAll("main form").ShouldBeEmpty();
    }

    private static Task<Catalogue.FilledForm> TakeBackAsync(LedgerScene scene, Guid movement) =>
        Catalogue
            .FilledForm.OpenAsync(
                scene.Officer,
                $"{scene.Address}/bevaegelse/{movement}",
                $"{scene.Address}/bevaegelse/{movement}/tilbage"
            )
            .ContinueWith(
                opened => opened.Result.With("begrundelse", "Indtastet på et forkert år"),
                TaskScheduler.Default
            );
}
