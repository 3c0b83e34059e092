using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Access;

/// <summary>What somebody with an old mail, a borrowed window or another's name cannot do.</summary>
public sealed class AccountSafetyTests
{
    private const string Another = "lampe kanal torsdag fisk";

    [Fact]
    public async Task A_newer_link_a_changed_password_and_a_closed_account_end_the_older_links()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag", (Role.RateOfficer, "midtjylland", "0779"));
        var first = await AskedAsync(world, person);
        world.Time.Instant += TimeSpan.FromMinutes(3);
        var second = await AskedAsync(world, person);

        (await OpensAsync(world, first)).ShouldBeFalse();
        (await OpensAsync(world, second)).ShouldBeTrue();
        using var own = await world.SignInAsync(person);
        using var changed = await own.PostAsync(
            "/konto/adgangskode",
            "/konto/adgangskode",
            ("nuvaerende", AccessWorld.Password),
            ("ny", Another),
            ("igen", Another)
        );
        changed.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await changed.Content.ReadAsStringAsync());
        (await OpensAsync(world, second)).ShouldBeFalse();
        (await world.LastMailAsync()).Subject.ShouldBe("Din adgangskode er skiftet");

        world.Time.Instant += TimeSpan.FromMinutes(3);
        var third = await AskedAsync(world, person);
        await using (var db = world.Open())
        {
            await db.Users.ExecuteUpdateAsync(set => set.SetProperty(one => one.LockoutEnd, DateTimeOffset.MaxValue));
        }

        (await OpensAsync(world, third)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Hej\r\n\r\nDin konto er ramt")]
    [InlineData("Se https://ondt.example")]
    [InlineData("Se www.ondt.example")]
    [InlineData("")]
    public async Task A_name_that_could_speak_in_a_mail_is_refused(string name)
    {
        await using var world = await AccessWorld.CreateAsync();
        using var browser = await world.SignInAsync(await world.PersonAsync("Sofie Krag"));

        using var answer = await browser.PostAsync("/konto", "/konto/navn", ("navn", name));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("RV-720");
        PersonName.Of(name).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_takes_the_name_of_another()
    {
        await using var world = await AccessWorld.CreateAsync();
        await world.PersonAsync("Ida Bruun");
        using var browser = await world.SignInAsync(await world.PersonAsync("Sofie Krag"));

        using var answer = await browser.PostAsync("/konto", "/konto/navn", ("navn", "Ida Bruun"));

        (await answer.Content.ReadAsStringAsync()).ShouldContain("RV-723");
    }

    [Fact]
    public async Task Signing_in_again_in_the_same_browser_ends_the_former_session()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var browser = await world.SignInAsync(person);
        using var first = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        using var second = await browser.CodeAsync(await world.CodeAsync());

        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await using var db = world.Open();
        (await db.Set<Session>().CountAsync(session => session.EndedAt == null)).ShouldBe(1);
    }

    private static async Task<string> AskedAsync(AccessWorld world, Account person)
    {
        using var anyone = world.Browser();
        using var asked = await anyone.PostAsync("/log-ind/glemt", "/log-ind/glemt", ("mail", person.Email!));
        asked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return await world.LinkAsync();
    }

    private static async Task<bool> OpensAsync(AccessWorld world, string link)
    {
        using var anyone = world.Browser();
        using var page = await anyone.GetAsync(link);
        return (await page.Content.ReadAsStringAsync()).Contains("name=\"ny\"", StringComparison.Ordinal);
    }
}
