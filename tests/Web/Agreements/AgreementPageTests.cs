using System.Net;
using System.Text.Json;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Agreements;

/// <summary>Published rates against an agreement, as anyone sees them.</summary>
public sealed class AgreementPageTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Who_is_above_the_path_and_by_how_many_kroner_is_shown_with_chart_and_tables(Engine engine)
    {
        await using var scene = await AgreementScene.BeginAsync(engine);
        (await scene.PriceAsync("2026", "2,0")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await scene.Anyone.ReadAsync(AgreementScene.Address);

        page.QuerySelector("h1")!.TextContent.ShouldContain("om året over stien");
        page.QuerySelectorAll("svg circle").Length.ShouldBe(2);
        var operators = page.QuerySelectorAll("section[aria-labelledby=driftsherrer] tbody tr")
            .Select(row => row.TextContent)
            .ToList();
        // 8,400,000 / 8,000,000 / 1.02 = 1.0294, and 6,060,000 / 6,000,000 / 1.02 = 0.9902.
        operators.Count.ShouldBe(2);
        operators.Single(row => row.Contains("Skive", StringComparison.Ordinal)).ShouldContain("102,94");
        operators.Single(row => row.Contains("Viborg", StringComparison.Ordinal)).ShouldContain("99,02");
        page.QuerySelectorAll("section[aria-labelledby=ydelser] tbody tr")
            .ShouldHaveSingleItem()
            .TextContent.ShouldContain("Bøgely");
        page.QuerySelector("main")!
            .TextContent.ShouldContain("1 takst 2026 er ikke med: 1 uden takst for samme enhed i 2025.");
        (await scene.Anyone.ReadAsync($"{AgreementScene.Address}?aftale=2026-2029&aar=2026&vis=alle&driftsherre=0791"))
            .QuerySelectorAll("section[aria-labelledby=ydelser] tbody tr")
            .ShouldHaveSingleItem()
            .TextContent.ShouldContain("Lindegården");
    }

    [Fact]
    public async Task Without_price_figures_the_page_says_which_year_is_missing()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);

        var page = await scene.Anyone.ReadAsync(AgreementScene.Address);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Indekset for 2026 mangler prisudvikling");
        page.QuerySelector(".alert")!.TextContent.ShouldContain("mangler for 2026");
        page.QuerySelectorAll("main form input[name=procent]").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_derivation_of_an_index_is_a_page_and_a_document()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        await scene.PriceAsync("2026", "2,0");
        var list = await scene.Anyone.ReadAsync(AgreementScene.Address);
        var links = list.QuerySelectorAll("main a[href*='/udledning?']")
            .Select(link => link.GetAttribute("href")!)
            .ToList();

        links.Count.ShouldBe(4);
        foreach (var link in links)
        {
            var page = await scene.Anyone.ReadAsync(link);
            page.QuerySelector("h1")!.TextContent.ShouldStartWith("Hvorfor indeks");
            (await scene.Anyone.ReadAsync($"{link}&tal=kroner"))
                .QuerySelector("h1")!
                .TextContent.ShouldEndWith("om året?");
        }

        var line = links.Single(link => link.Contains("ydelse=Y001", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(
            await scene.Anyone.GetStringAsync(
                new Uri(line.Replace("/udledning?", "/udledning.json?", StringComparison.Ordinal), UriKind.Relative)
            )
        );
        json.RootElement.GetProperty("rule").GetString().ShouldBe("RATE-13");
        json.RootElement.GetProperty("value").GetDecimal().ShouldBe(1.0294m);
    }

    [Fact]
    public async Task Lists_are_fetched_as_the_page_shows_them()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        await scene.PriceAsync("2026", "2,0");
        Task<string> Fetch(string what) =>
            scene.Anyone.GetStringAsync(new Uri($"{AgreementScene.Address}/{what}", UriKind.Relative));

        (await Fetch("driftsherrer.csv?orden=-indeks")).Split('\n')[1].ShouldStartWith("0779");
        (await Fetch("ydelser.csv")).ShouldNotContain("Lindegården");
        (await Fetch("ydelser.csv?vis=alle")).ShouldContain("Lindegården");
        (await Fetch("prisindeks.csv")).ShouldContain("2026;2,0;Opdigtet");
        (await Fetch("hvad-hvis/takster.csv?besparelse=2")).ShouldContain("Bøgely");
        (
            await scene.Anyone.GetAsync(new Uri($"{AgreementScene.Address}/ydelser.xlsx", UriKind.Relative))
        ).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_areas_of_the_spec_have_their_agreements_from_the_start_and_unknown_addresses_are_not_found()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);

        var first = await scene.Anyone.ReadAsync($"{AgreementScene.Address}?aftale=2019-2022");
        first.QuerySelector("#aftalen")!.TextContent.ShouldContain("mindst 2,0");
        first.QuerySelector("main")!.TextContent.ShouldContain("standardværdi, ikke fastsat i områdets aftale");
        (await scene.Anyone.ReadAsync("/takster/aftale/nordjylland"))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("Nordjylland har ingen takstaftale");
        using var other = scene.As(Role.SecretariatEditor, "nordjylland");
        foreach (
            var address in new[]
            {
                "/takster/aftale/fyn",
                $"{AgreementScene.Address}/2031/udledning?aftale=2026-2029",
                $"{AgreementScene.Address}/2026/udledning.json?aftale=2026-2029&part=0665",
            }
        )
        {
            (await scene.Anyone.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(
                HttpStatusCode.NotFound,
                address
            );
        }
    }
}
