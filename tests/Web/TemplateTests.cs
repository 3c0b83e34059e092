using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Web;

public sealed class TemplateTests(WebApplication application) : IClassFixture<WebApplication>
{
    private readonly TrialClient client = new(application.CreateClient());

    [Theory]
    [InlineData("0751", "2027", "nine", "takstfil-aarhus-2027.xlsx")]
    [InlineData("1081", "2026", "three", "takstfil-region-nordjylland-2026.xlsx")]
    public async Task A_template_comes_for_any_party_year_and_form(string code, string year, string form, string name)
    {
        using var answer = await client.GetAsync($"/takster/skabelon/hent?driftsherre={code}&aar={year}&form={form}");
        var header = (await ReadAsync(answer)).Header;

        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe(name);
        header.Operator.Code.Value.ShouldBe(code);
        header.Year.ToString().ShouldBe(year);
        header.Form.Key.ShouldBe(form);
    }

    [Theory]
    [InlineData("?aar=2027&form=nine", "RV-440", "driftsherre")]
    [InlineData("?driftsherre=9999&aar=2027&form=nine", "RV-301", "driftsherre")]
    [InlineData("?driftsherre=1084&aar=2027&form=nine", "RV-302", "driftsherre")]
    [InlineData("?driftsherre=0751&aar=1999&form=nine", "RV-121", "aar")]
    [InlineData("?driftsherre=0751&aar=2050&form=nine", "RV-441", "aar")]
    [InlineData("?driftsherre=0751&aar=2027&form=ti", "RV-413", "form")]
    public async Task A_choice_that_cannot_be_is_explained_at_its_field(string query, string fault, string field)
    {
        using var answer = await client.GetAsync($"/takster/skabelon/hent{query}");
        var page = await answer.DocumentAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain($"({fault})");
        page.GetElementById($"{field}-fejl").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_refused_choice_is_still_chosen_when_the_form_comes_back()
    {
        using var answer = await client.GetAsync("/takster/skabelon/hent?driftsherre=1084&aar=2027&form=three");
        var page = await answer.DocumentAsync();

        page.QuerySelector("#driftsherre option[selected]")!.GetAttribute("value").ShouldBe("1084");
        page.QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("three");
    }

    [Fact]
    public async Task Last_years_file_gives_the_next_years_template_with_its_offers()
    {
        var file = SampleRateFile.Make(application.Services);
        using var answer = await client.UploadAsync(file, address: "/takster/skabelon", field: "sidste");
        var next = await ReadAsync(answer);

        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("takstfil-skive-2028.xlsx");
        next.Header.LastYear.Count.ShouldBe(6);
        next.Services.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_file_that_is_no_rate_file_gives_no_template()
    {
        using var answer = await client.UploadAsync([1, 2, 3], address: "/takster/skabelon", field: "sidste");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.DocumentAsync()).GetElementById("sidste-fejl").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_page_documents_every_sheet_and_both_forms_from_the_layout()
    {
        var page = await client.Http.ReadAsync("/takster/skabelon");
        var text = page.QuerySelector("main")!.TextContent;

        Layouts.Newest.Sheets.ShouldAllBe(sheet => text.Contains($"Arket {sheet.Name}"));
        Layouts.Newest.CostForms.SelectMany(form => form.Lines).ShouldAllBe(line => text.Contains(line.Help));
        page.QuerySelectorAll("#driftsherre optgroup").Length.ShouldBe(2);
        // Five regions, and the one that takes the place of two of them.
        page.QuerySelectorAll("#driftsherre option").Length.ShouldBe(1 + 98 + 6);
    }

    private async Task<RateFile> ReadAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        using var stream = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        return application.Services.GetRequiredService<RateFileReader>().Read(stream, ReadLimits.Default).Value;
    }
}
