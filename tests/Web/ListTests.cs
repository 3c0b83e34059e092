using System.Text;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Features.Catalogue;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Tests.Web;

/// <summary>The lists that can be filtered, ordered and fetched.</summary>
public sealed class ListTests(WebApplication application) : IClassFixture<WebApplication>
{
    private readonly TrialClient client = new(application.CreateClient());

    [Fact]
    public async Task A_name_like_a_formula_is_never_run_by_a_spreadsheet()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services));
        var csv = await TextAsync($"{address}/takster.csv");
        var cells = await WorkbookAsync($"{address}/takster.xlsx");

        csv.ShouldContain(";\"'=2+5, Syd\";");
        Enumerable.Range(1, 40).Select(row => cells[row, 6].Text).ShouldContain("=2+5, Syd");
        Enumerable.Range(1, 40).ShouldAllBe(row => !cells[row, 6].HasFormula);
    }

    [Fact]
    public async Task Rates_come_as_CSV_that_a_Danish_spreadsheet_opens()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services));
        using var answer = await client.GetAsync($"{address}/takster.csv?type=Skole&orden=nr");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var lines = Encoding.UTF8.GetString(bytes).Trim('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("proeve-beregnede-takster-skive-kommune-2027.csv");
        lines[0].ShouldStartWith("Budgetår;Kode;CVR-nr.;Driftsherre;Nr.;Tilbud;Ydelse;Tilbudstype");
        lines.Length.ShouldBeGreaterThan(1);
        lines.Skip(1).ShouldAllBe(line => line.Contains(";Skole;"));
        lines[^1].ShouldMatch(@";\d+,\d{2};");
    }

    [Fact]
    public async Task Findings_come_filtered_as_on_the_page_and_all_pages_of_them()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services));
        var all = await WorkbookAsync($"{address}/fund.xlsx?side=2");
        var errors = await TextAsync($"{address}/fund.csv?alvor=fejl");

        all[1, 6].Text.ShouldBe("Regel");
        all[2, 5].Text.ShouldBe("Fejl");
        errors.ShouldContain("RF-201");
        errors.ShouldNotContain("Advarsel");
    }

    [Fact]
    public async Task Differences_come_as_Excel()
    {
        var address = await client.TryAsync(SampleRateFile.MakeWithMistakes(application.Services));
        var cells = await WorkbookAsync($"{address}/forskelle.xlsx");

        cells[2, 5].Text.ShouldBe("Forsvundet ydelse");
    }

    [Fact]
    public async Task The_catalogue_lists_every_check_and_rule_each_with_a_page()
    {
        var page = await client.Http.ReadAsync("/takster/regler");
        var ids = page.QuerySelectorAll("tbody th a").Select(link => link.TextContent).ToList();

        ids.ShouldBe([.. RuleCatalogue.Own.Select(rule => rule.Id)]);
        CheckCatalogue.Rules.Select(rule => rule.Id).Except(ids).ShouldBeEmpty();
        CheckCatalogue.All.Select(check => check.Info.Id).Except(ids).ShouldBeEmpty();
        foreach (var id in ids)
        {
            (await client.Http.ReadAsync($"/takster/regler/{id}"))
                .QuerySelector(".rv-kicker")!
                .TextContent.ShouldStartWith(id);
        }

        using var unknown = await client.GetAsync("/takster/regler/RF-999");
        unknown.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await TextAsync("/takster/regler.csv?slags=beregning")).ShouldContain("RATE-7");
    }

    [Fact]
    public async Task A_parameter_without_a_source_says_so()
    {
        var page = await client.Http.ReadAsync("/takster/parametre?omraade=midtjylland&aar=2027&q=d%C3%B8gn%20pr");
        var row = page.QuerySelectorAll("tbody tr").ShouldHaveSingleItem();

        row.QuerySelector(".badge-warning")!.TextContent.ShouldBe("standardværdi, ikke fastsat i områdets aftale");
        row.TextContent.ShouldContain("365 også i skudår");
        (await TextAsync("/takster/parametre.csv?omraade=danmark")).ShouldContain("Refusionsgrænse 1");
        (await WorkbookAsync("/takster/parametre.xlsx"))[1, 1].Text.ShouldBe("Parameter");
    }

    [Fact]
    public async Task Parameters_are_shown_and_fetched_as_known_on_a_day()
    {
        var page = await client.Http.ReadAsync("/takster/parametre?kendt=2020-01-01");
        using var answer = await client.GetAsync("/takster/parametre.csv?kendt=2020-01-01");

        page.GetElementById("kendt")!.GetAttribute("value").ShouldBe("2020-01-01");
        page.QuerySelectorAll("tbody tr").ShouldBeEmpty();
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("parametre_som-kendt-2020-01-01.csv");
        (await client.Http.ReadAsync("/takster/parametre")).QuerySelectorAll("tbody tr").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Areas_are_listed_in_the_years_they_are_there()
    {
        async Task<IEnumerable<string>> AreasAsync(string query) =>
            (await client.Http.ReadAsync($"/takster/parametre{query}"))
                .QuerySelectorAll("#omraade option")
                .Select(option => option.TextContent);

        (await AreasAsync("")).ShouldContain("Sjælland (til 31. december 2026)");
        (await AreasAsync("?aar=2027")).ShouldContain("Østdanmark (fra 1. januar 2027)");
        (await AreasAsync("?aar=2027")).ShouldNotContain("Sjælland (til 31. december 2026)");
        (await AreasAsync("?aar=2026")).ShouldNotContain("Østdanmark (fra 1. januar 2027)");
    }

    private async Task<string> TextAsync(string address) =>
        await client.Http.GetStringAsync(new Uri(address, UriKind.Relative));

    private async Task<SheetCells> WorkbookAsync(string address)
    {
        using var stream = new MemoryStream(await client.Http.GetByteArrayAsync(new Uri(address, UriKind.Relative)));
        return SheetReader.Read(stream, ReadLimits.Default).Value.Sheets[0];
    }
}
