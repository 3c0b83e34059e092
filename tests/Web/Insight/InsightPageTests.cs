using System.Net;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.Agreements;

namespace Rammevaerk.Tests.Web.Insight;

/// <summary>The report of a year as different people draw it.</summary>
public sealed class InsightPageTests
{
    private const string Address = $"/takster/ledelsesinformation/{AgreementScene.Area}/2026";

    [Fact]
    public async Task Anyone_reads_the_year_and_comes_from_a_figure_to_the_rates_behind()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        await scene.PriceAsync("2026", "2,5");

        var page = await scene.Anyone.ReadAsync(Address);
        var by = page.QuerySelector("section[aria-labelledby=driftsherrer] tbody a")!;
        var narrowed = await scene.Anyone.ReadAsync(by.GetAttribute("href")!);
        var own = await scene.Anyone.ReadAsync($"{Address}/{AgreementScene.Viborg}");
        var before = await scene.Anyone.ReadAsync($"{Address}?kendt=2024-12-30");

        page.QuerySelector("h1")!.TextContent.ShouldContain("målet i 2026");
        page.Body!.TextContent.ShouldContain("ikke fuldstændig");
        page.Body.TextContent.ShouldContain("Rapporten bygger på de offentliggjorte takster, som de er nu");
        foreach (var section in page.QuerySelectorAll("section:has(svg)"))
        {
            section.QuerySelector("table").ShouldNotBeNull(section.TextContent);
        }

        page.QuerySelectorAll("#takster").ShouldHaveSingleItem().TextContent.ShouldStartWith("3 takster");
        narrowed.QuerySelector("#takster")!.TextContent.ShouldStartWith("2 takster");
        narrowed
            .QuerySelector("section[aria-labelledby=takster] tbody a")!
            .GetAttribute("href")
            .ShouldBe($"/takster/{AgreementScene.Area}/2026/{AgreementScene.Skive}/Y001");
        own.QuerySelector("#takster")!.TextContent.ShouldStartWith("1 takst");
        before.QuerySelector("#takster").ShouldBeNull();
        before.Body!.TextContent.ShouldContain("som de var kendt den 30. december 2024");
        (await scene.Anyone.GetAsync(new Uri($"{Address}/0851", UriKind.Relative))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task The_report_is_fetched_as_Word_and_Excel_and_its_rates_as_a_list()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        using var buyer = scene.As(Role.BuyerOfficer, party: AgreementScene.Viborg);

        foreach (
            var (file, starts) in new[]
            {
                ("rapport.docx", "PK"),
                ("rapport.xlsx", "PK"),
                ("takster.csv", "\uFEFFKode"),
            }
        )
        {
            foreach (var report in new[] { Address, $"{Address}/{AgreementScene.Skive}" })
            {
                var answer = await buyer.GetAsync(new Uri($"{report}/{file}?aftale=inden", UriKind.Relative));
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{report}/{file}");
                System
                    .Text.Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync())
                    .ShouldStartWith(starts, Case.Sensitive);
            }
        }
    }
}
