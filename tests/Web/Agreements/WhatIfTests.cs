using AngleSharp.Dom;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Agreements;

/// <summary>Estimates under the assumptions of an address.</summary>
public sealed class WhatIfTests
{
    private const string Address = $"{AgreementScene.Address}/hvad-hvis";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_saving_is_shown_for_each_rate_and_operator_and_against_the_path(Engine engine)
    {
        await using var scene = await AgreementScene.BeginAsync(engine);
        await scene.PriceAsync("2026", "2,0");

        var page = await scene.Secretariat.ReadAsync($"{Address}?besparelse=5&driftsherre=0779");

        page.QuerySelector("h1")!.TextContent.ShouldStartWith("Skøn: ");
        page.QuerySelector("h1")!.TextContent.ShouldContain("mindre om året i 2026");
        // 8,400,000 × 1.045 / 3,504 = 2,505.14; 5 % less is 2,379.88.
        var rate = Rows(page, "takster").Single(row => row.Contains("2.505,14", StringComparison.Ordinal));
        rate.ShouldContain("2.379,88");
        Rows(page, "takster").Count.ShouldBe(2);
        Rows(page, "driftsherrer").Single(row => row.Contains("Viborg", StringComparison.Ordinal)).ShouldContain("0,0");
        // (8,400,000 × 0.95 + 6,060,000) / 14,000,000 / 1.02 = 0.9832.
        Rows(page, "mod-stien")[0].ShouldContain("98,32");
        page.QuerySelectorAll("svg .guess").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_public_sees_estimates_that_tell_nothing_of_the_costs()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);

        var page = await scene.Anyone.ReadAsync($"{Address}?overhead=0");

        page.QuerySelector("main")!.TextContent.ShouldContain("RV-566");
        page.QuerySelector("main")!.TextContent.ShouldContain("regnet af taksterne alene");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Skøn: ingen forskel i kroner i 2026");
        var own = await scene.Secretariat.ReadAsync($"{Address}?overhead=0");
        own.QuerySelector("h1")!.TextContent.ShouldContain("mindre om året");
        page.QuerySelectorAll("select[name=grundlag]").ShouldBeEmpty();
        own.QuerySelectorAll("select[name=grundlag]").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_assumed_price_development_moves_the_index_and_no_rate()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);

        var page = await scene.Anyone.ReadAsync($"{Address}?pl=3");

        Rows(page, "mod-stien")[0].ShouldContain("–");
        // 14,460,000 / 14,000,000 / 1.03 = 1.0028.
        Rows(page, "mod-stien")[0].ShouldContain("100,28");
        page.QuerySelector("h1")!.TextContent.ShouldContain("ingen forskel");
    }

    [Fact]
    public async Task What_cannot_be_used_is_said_and_left_out()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);

        var page = await scene.Anyone.ReadAsync($"{Address}?besparelse=meget&belaegning=90&grundlag=leveret");

        page.QuerySelectorAll("main .alert")
            .Count(alert => alert.TextContent.Contains("RV-565", StringComparison.Ordinal))
            .ShouldBe(2);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Hvad hvis? Regn på taksterne 2026");
    }

    [Fact]
    public async Task An_area_without_rates_says_so()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        using var member = scene.As(Role.RateGroupMember);

        (await member.ReadAsync($"{Address}?grundlag=leveret"))
            .QuerySelector("h1")!
            .TextContent.ShouldStartWith("Der er ingen takster");
    }

    private static List<string> Rows(IDocument page, string section) =>
        [.. page.QuerySelectorAll($"section[aria-labelledby={section}] tbody tr").Select(row => row.TextContent)];
}
