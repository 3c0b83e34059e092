using System.Net;
using System.Text;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Tests.Web.History;

namespace Rammevaerk.Tests.Web.Portal;

/// <summary>Published rates in the portal's layout, and an extract held against them; on both engines.</summary>
public sealed class PortalTests
{
    private const string Address = "/takster/tilbudsportalen/midtjylland";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Rates_are_fetched_altered_handed_in_and_the_differences_shown(Engine engine)
    {
        await using var scene = await HistoryScene.BeginAsync(engine);
        (await scene.Anyone.ReadAsync(Address)).Body!.TextContent.ShouldContain("2026");
        var json = await scene.Anyone.GetStringAsync(new Uri($"{Address}/2026/takster.json", UriKind.Relative));
        json.ShouldContain("\"tilbudsId\": \"104711\"");
        json.ShouldContain("\"belaegning\": 95.6,");
        json.ShouldContain("\"takstUdenMoms\": 2348.15");
        json.ShouldContain("\"niveau\": \"Niveau 2\"");
        using (var none = await scene.Anyone.GetAsync(new Uri($"{Address}/2019/takster.xlsx", UriKind.Relative)))
        {
            none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var page = await HandInAsync(scene, json.Replace("2461.37", "2500", StringComparison.Ordinal));
        (await HandInAsync(scene, json.Replace("2461.37", "2500", StringComparison.Ordinal))).ShouldBe(page);
        var compared = await scene.Secretariat.ReadAsync(page);
        compared.QuerySelector("h1")!.TextContent.ShouldContain("1 forskel");
        compared.QuerySelector("tbody tr")!.TextContent.ShouldContain("2.500,00");
        (await scene.Secretariat.GetStringAsync(new Uri($"{page}.csv", UriKind.Relative))).ShouldContain("Takst i alt");
        using (var hidden = await scene.Anyone.GetAsync(new Uri(page, UriKind.Relative)))
        {
            hidden.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        }

        var same = await scene.Secretariat.ReadAsync(await HandInAsync(scene, json));
        same.QuerySelector("h1")!.TextContent.ShouldContain("som det, der er offentliggjort");
    }

    private static async Task<string> HandInAsync(HistoryScene scene, string json)
    {
        using var answer = await scene.Posting.UploadAsync(
            $"{Address}/udtraek",
            Encoding.UTF8.GetBytes(json),
            "udtraek.json",
            ("aar", "2026"),
            ("dag", "2026-03-01"),
            ("kilde", "Tilbudsportalen")
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }
}
