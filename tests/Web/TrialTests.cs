using System.Net;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Web;

public sealed class TrialTests(WebApplication application) : IClassFixture<WebApplication>
{
    private readonly TrialClient client = new(application.CreateClient());

    [Fact]
    public async Task An_upload_leads_to_the_findings_with_the_news_in_the_heading()
    {
        var address = await client.TryAsync(
            SampleRateFile.MakeWithMistakes(application.Services),
            "Skive, 2. udkast.xlsx"
        );
        var page = await client.Http.ReadAsync(address);

        address.ShouldMatch("^/takster/proev/[0-9a-f]{32}$");
        page.QuerySelector("h1")!
            .TextContent.ShouldMatch(@"^\d+ fund: \d+ fejl, \d+ advarsler, \d+ godt? råd|gode råd");
        page.QuerySelector(".rv-kicker")!.TextContent.ShouldStartWith("Skive Kommune · 2027 · Skive, 2. udkast.xlsx");
        var overhead = page.QuerySelectorAll(".rv-finding").First(one => one.TextContent.Contains("RF-201"));
        overhead.QuerySelector("dt")!.TextContent.ShouldBe("Hvor");
        overhead.QuerySelector("dd code.rv-cell")!.TextContent.ShouldStartWith("Budget!C");
        overhead.TextContent.ShouldContain("Styringsaftale 2015");
        page.QuerySelector(".rv-actions a")!.GetAttribute("href").ShouldBe($"{address}/arbejdsbog");
        page.GetElementById("ikke-kontrolleret")!
            .QuerySelectorAll("ul li")
            .Length.ShouldBe(AssessedRateFile.NotChecked.Count);
    }

    [Fact]
    public async Task A_file_without_errors_says_so()
    {
        var page = await client.Http.ReadAsync(await client.TryAsync(SampleRateFile.Make(application.Services)));

        page.QuerySelector("h1")!.TextContent.ShouldStartWith("Ingen fejl");
        page.QuerySelectorAll(".rv-finding.is-error").ShouldBeEmpty();
    }

    [Fact]
    public async Task More_findings_than_a_page_holds_are_shown_a_hundred_at_a_time()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services, 200));
        while ((await client.Http.ReadAsync(address)).QuerySelector("[hx-get]") is not null)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        var first = await client.Http.ReadAsync(address);
        var next = await client.Http.ReadAsync(first.QuerySelector(".rv-pages a[rel=next]")!.GetAttribute("href")!);

        first.QuerySelectorAll(".rv-finding").Length.ShouldBe(100);
        first.QuerySelector(".rv-pages span")!.TextContent.ShouldStartWith("Side 1 af ");
        next.QuerySelectorAll(".rv-finding").ShouldNotBeEmpty();
        next.QuerySelector(".rv-pages a[rel=prev]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Findings_are_filtered_by_severity_sheet_rule_and_words()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services));
        var errors = await client.Http.ReadAsync($"{address}?alvor=fejl");
        var budget = await client.Http.ReadAsync($"{address}?ark=Budget&orden=celle");
        var one = await client.Http.ReadAsync($"{address}?regel=RF-201&q=H%C3%B8jst");
        var none = await client.Http.ReadAsync($"{address}?q=findesikke");

        errors.QuerySelectorAll(".rv-finding").ShouldNotBeEmpty();
        errors.QuerySelectorAll(".rv-finding").ShouldAllBe(finding => finding.ClassList.Contains("is-error"));
        budget
            .QuerySelectorAll(".rv-finding dd:first-of-type code")
            .ShouldAllBe(cell => cell.TextContent.StartsWith("Budget!"));
        one.QuerySelectorAll(".rv-finding").ShouldHaveSingleItem();
        none.QuerySelector("main")!.TextContent.ShouldContain("Ingen fund passer");
    }

    [Fact]
    public async Task The_rates_lead_to_their_derivations_and_sort_by_a_link()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services));
        var page = await client.Http.ReadAsync($"{address}/takster?orden=-takst");
        var rates = page.QuerySelectorAll("section[aria-labelledby=ydelser] tbody a[aria-label]")
            .Select(link => decimal.Parse(link.TextContent, Kernel.Danish.Culture))
            .ToList();

        rates.ShouldBe(rates.OrderDescending());
        page.QuerySelector("th[aria-sort=descending] a")!
            .GetAttribute("href")
            .ShouldBe($"{address}/takster?orden=takst");
        var why = await client.Http.ReadAsync($"{address}/takst/Y003");
        var link = page.QuerySelector($"a[href='{address}/takst/Y003']")!;
        why.QuerySelector("h1")!.TextContent.ShouldBe($"Hvorfor {link.TextContent}\u00A0kr.?");
        why.QuerySelector(".font-lead")!
            .TextContent.ShouldMatch(@"Udgifter for [\d.,]+\skr\. deles ud på [\d.,]+ døgn\.");
        why.QuerySelectorAll(".rv-moves li").Length.ShouldBe(5);
        why.QuerySelector(".rv-ladder")!.TextContent.ShouldContain("Budget!E12");
    }

    [Fact]
    public async Task An_add_on_has_a_derivation_too()
    {
        var address = await client.TryAsync(SampleRateFile.Make(application.Services));
        var why = await client.Http.ReadAsync($"{address}/takst/t001");

        why.QuerySelector(".font-lead")!.TextContent.ShouldMatch(@"deles ud på [\d.,]+ timer\.");
        why.QuerySelector(".rv-ladder h2")!.TextContent.ShouldBe("Takst for tillægsydelse");
    }

    [Fact]
    public async Task The_differences_name_vanished_services_and_rates_up_and_down()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services));
        var page = await client.Http.ReadAsync($"{address}/forskelle");

        page.QuerySelector("h1")!.TextContent.ShouldStartWith("1 ydelse væk");
        page.QuerySelectorAll("main h2").Select(title => title.TextContent).ShouldContain("Forsvundne ydelser (1)");
        page.QuerySelectorAll(".rv-delta.rv-over").ShouldNotBeEmpty();
        var without = await client.Http.ReadAsync(
            $"{await client.TryAsync(SampleRateFile.Make(application.Services))}/forskelle"
        );
        without.QuerySelector("h1")!.TextContent.ShouldBe("Ingen tal fra sidste år");
    }

    [Fact]
    public async Task The_derivation_comes_as_JSON()
    {
        var address = await client.TryAsync(SampleRateFile.Make(application.Services));
        using var answer = await client.GetAsync($"{address}/takst/Y001.json");
        using var json = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        json.RootElement.GetProperty("rule").GetString().ShouldBe("RATE-2");
        json.RootElement.GetProperty("inputs").GetArrayLength().ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task The_workbook_comes_back_with_a_sheet_of_findings_and_can_be_tried_again()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services), "Skive.xlsx");
        using var answer = await client.GetAsync($"{address}/arbejdsbog");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Skive-markeret.xlsx");
        using var stream = new MemoryStream(bytes);
        SheetReader.Read(stream, ReadLimits.Default).Value.Sheets[0].Name.ShouldBe("Fund");
        (await client.Http.ReadAsync(await client.TryAsync(bytes)))
            .QuerySelector("h1")!
            .TextContent.ShouldContain("fund:");
    }

    [Fact]
    public async Task The_same_file_twice_is_two_trials()
    {
        var file = SampleRateFile.Make(application.Services);

        (await client.TryAsync(file)).ShouldNotBe(await client.TryAsync(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/takster")]
    [InlineData("/forskelle")]
    [InlineData("/takst/Y001")]
    [InlineData("/takst/Y001.json")]
    [InlineData("/fund.csv")]
    [InlineData("/takster.xlsx")]
    [InlineData("/arbejdsbog")]
    public async Task What_lies_behind_a_secret_address_is_neither_stored_nor_indexed_nor_passed_on(string part)
    {
        var address = await client.TryAsync(SampleRateFile.Make(application.Services));
        using var answer = await client.GetAsync(address + part);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Cache-Control").ShouldBe(["no-store"]);
        answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }
}
