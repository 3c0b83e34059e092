using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Drafts;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Drafts;

/// <summary>What is typed and not sent is kept for whoever typed it, with and without the script.</summary>
public sealed class DraftTests
{
    private const string Page = "/probe/draft";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_draft_is_saved_found_used_and_discarded_without_a_script(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication(new ProbeModule()).On(database);
        var client = await PersonAsync(application);
        var form = (await client.ReadAsync(Page)).QuerySelector("form[data-draft]")!;
        form.QuerySelectorAll("button")
            .Select(button => button.TextContent)
            .ShouldBe(["Gem", "Gem som kladde"], "Enter presses the first");

        for (var time = 0; time < 2; time++)
        {
            using var saved = await client.PostAsync(form, "/kladde", ("navn", $"Ærø & \"{time}\""));
            saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            saved.Headers.Location!.ToString().ShouldBe($"{Page}?kladde=brug#kladden");
        }

        var offered = await client.ReadAsync(Page);
        offered.QuerySelector(".rv-draft.is-kept")!.TextContent.ShouldContain("Du har en kladde fra");
        offered.QuerySelector("[name=navn]")!.GetAttribute("value").ShouldBe("gemt");
        offered.GetElementById("kladden")!.QuerySelector("button")!.GetAttribute("form").ShouldBe("kasser-kladden");
        var used = await client.ReadAsync($"{Page}?kladde=brug");
        used.QuerySelector("[name=navn]")!.GetAttribute("value").ShouldBe("Ærø & \"1\"");

        var start = (await client.ReadAsync("/")).QuerySelector("main")!;
        start.TextContent.ShouldContain("Kladde: Kladde");
        start.QuerySelector($"a[href='{Page}?kladde=brug#kladden']").ShouldNotBeNull();
        using var discarded = await client.PostAsync(used.GetElementById("kasser-kladden")!, "/kladde/slet");
        discarded.Headers.Location!.ToString().ShouldBe(Page);
        (await client.ReadAsync(Page)).QuerySelector(".rv-draft.is-kept").ShouldBeNull();
        (await client.ReadAsync("/")).QuerySelector("main")!.TextContent.ShouldNotContain("Kladde:");
    }

    [Fact]
    public async Task Nobody_else_sees_it_and_secrets_and_tokens_are_not_kept()
    {
        using var application = new WebApplication(new ProbeModule());
        var mine = await PersonAsync(application);
        var form = (await mine.ReadAsync(Page)).QuerySelector("form[data-draft]")!;
        using var saved = await mine.PostAsync(
            form,
            "/kladde",
            ("navn", "Mit"),
            ("adgangskode", "hemmelig"),
            ("version", "3")
        );

        var other = await PersonAsync(application);
        (await other.ReadAsync($"{Page}?kladde=brug"))
            .QuerySelector("[name=navn]")!
            .GetAttribute("value")
            .ShouldBe("gemt");
        using var scope = application.Services.CreateScope();
        var draft = await scope.ServiceProvider.GetRequiredService<RammevaerkDb>().Set<Draft>().SingleAsync();
        draft.Fields.ShouldBe("{\"navn\":[\"Mit\"],\"version\":[\"3\"]}");
    }

    [Fact]
    public async Task The_script_is_told_when_it_was_saved_and_a_foreign_address_is_not_gone_back_to()
    {
        using var application = new WebApplication(new ProbeModule());
        var client = await PersonAsync(application);
        var form = (await client.ReadAsync(Page)).QuerySelector("form[data-draft]")!;

        using var away = await client.PostAsync(form, "/kladde", ("kladde-form", "//ondt.dk"));
        away.Headers.Location!.ToString().ShouldBe("/");
        client.Http.DefaultRequestHeaders.Add("Rammevaerk-Kladde", "1");
        using var scripted = await client.PostAsync(form, "/kladde", ("navn", "Nyt"));
        (await scripted.Content.ReadAsStringAsync()).ShouldMatch("^\\{\"gemt\":\"\\d{1,2}\\.\\d\\d\"\\}$");
        using var large = await client.PostAsync(form, "/kladde", ("navn", new string('x', DraftDesk.Largest)));
        large.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Someone_signed_out_keeps_none()
    {
        using var application = new WebApplication(new ProbeModule());
        using var client = application.CreateClient();
        using var form = new FormUrlEncodedContent([new("kladde-form", Page), new("navn", "x")]);
        using var answer = await client.PostAsync(new Uri("/kladde", UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task<FormClient> PersonAsync(WebApplication application)
    {
        var person = TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779");
        var client = application.ClientOf(person);
        using var scope = application.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        db.Add(TestVisitors.AccountOf(person));
        await db.SaveChangesAsync();
        return new FormClient(client);
    }
}
