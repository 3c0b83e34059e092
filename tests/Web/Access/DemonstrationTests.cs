using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Demonstration;

namespace Rammevaerk.Tests.Web.Access;

/// <summary>Stepping into a role, which only a demonstration offers.</summary>
public sealed class DemonstrationTests
{
    [Fact]
    public async Task There_is_no_such_page_and_no_such_form_where_the_installation_is_no_demonstration()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Mette Skovgaard", (Role.SecretariatEditor, "midtjylland", null));
        using var browser = world.Browser();
        using var page = await browser.GetAsync("/demo/roller");
        using var posted = await browser.PostAsync("/log-ind", "/demo/roller", ("konto", person.Id.ToString()));

        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        posted.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.ReadAsync("/log-ind")).QuerySelector("a[href='/demo/roller']").ShouldBeNull();
        (await browser.IsSignedInAsync()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("RAMMEVAERK_DEMONSTRATION", "ingen", true)]
    [InlineData("RAMMEVAERK_ADMINISTRATOR", "drift@kommune.example", true)]
    [InlineData("RAMMEVAERK_DEMONSTRATION", "fuld", false)]
    public async Task A_demonstration_is_not_started_as_a_real_installation(string setting, string value, bool refused)
    {
        await using var world = await AccessWorld.CreateAsync();
        await world.PersonAsync("Mette Skovgaard");
        await using (var db = world.Open())
        {
            db.Add(new Setting { Key = Setting.Demonstration, Value = "ja" });
            await db.SaveChangesAsync();
        }

        var services = world.Application.Services;
        services.GetRequiredService<IConfiguration>()[setting] = value;

        (await DemonstrationStart.RefusalAsync(services, default) is not null).ShouldBe(refused);
    }

    [Fact]
    public async Task In_a_demonstration_one_steps_into_a_role_and_out_into_another()
    {
        await using var world = await AccessWorld.CreateAsync();
        var editor = await world.PersonAsync("Mette Skovgaard", (Role.SecretariatEditor, "midtjylland", null));
        var officer = await world.PersonAsync("Jonas Bech", (Role.RateOfficer, "midtjylland", "0779"));
        await using (var db = world.Open())
        {
            db.Add(new Setting { Key = Setting.Demonstration, Value = "ja" });
            await db.SaveChangesAsync();
        }

        using var browser = world.Browser();
        (await browser.ReadAsync("/log-ind")).QuerySelector("a[href='/demo/roller']").ShouldNotBeNull();
        var page = await browser.ReadAsync("/demo/roller");
        page.QuerySelectorAll("fieldset h2")
            .Select(role => role.TextContent)
            .ShouldBe(["Redaktør i sekretariatet", "Takstansvarlig hos driftsherre"]);
        page.QuerySelectorAll("input[type=radio][checked]").ShouldHaveSingleItem();
        page.QuerySelectorAll(".form-hint").Select(hint => hint.TextContent).ShouldContain("Skive Kommune");

        using var nobody = await browser.PostAsync("/demo/roller", "/demo/roller");
        nobody.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var first = await browser.PostAsync("/demo/roller", "/demo/roller", ("konto", editor.Id.ToString()));
        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.ReadAsync("/")).QuerySelector(".rv-who a[href='/demo/roller']").ShouldNotBeNull();
        using var second = await browser.PostAsync("/demo/roller", "/demo/roller", ("konto", officer.Id.ToString()));
        (await browser.ReadAsync("/")).QuerySelector(".rv-who")!.TextContent.ShouldContain("Jonas Bech");
        (await world.AuditedAsync()).ShouldBe(["demonstration.stepped-in", "demonstration.stepped-in"]);
    }
}
