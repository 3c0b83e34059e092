using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Mail;

namespace Rammevaerk.Tests.Web.Access;

/// <summary>Choosing a password by a mailed link, changing it, and the code app.</summary>
public sealed class PasswordTests
{
    private const string Another = "lampe kanal torsdag fisk";

    [Fact]
    public async Task A_mailed_link_lets_one_choose_a_password_once()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var signedIn = await world.SignInAsync(person);
        using var browser = world.Browser();
        using var asked = await browser.PostAsync("/log-ind/glemt", "/log-ind/glemt", ("mail", person.Email!));
        var link = await world.LinkAsync();
        using var page = await browser.GetAsync(link);
        page.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);

        using var weak = await browser.PostAsync(link, link, ("ny", "kort"), ("igen", "kort"));
        (await weak.DocumentAsync()).GetElementById("ny-fejl")!.TextContent.ShouldContain("12 til 128 tegn");
        using var taken = await browser.PostAsync(link, link, ("ny", Another), ("igen", Another));
        taken.Headers.Location!.ToString().ShouldBe("/log-ind?gemt=adgangskode");
        (await signedIn.IsSignedInAsync()).ShouldBeFalse();
        (await browser.ReadAsync(link)).QuerySelector("h1")!.TextContent.ShouldBe("Linket kan ikke bruges");
        using var old = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        old.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var right = await browser.PasswordAsync(person.Email!, Another);
        right.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_link_works_for_an_hour()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var browser = world.Browser();
        using var asked = await browser.PostAsync("/log-ind/glemt", "/log-ind/glemt", ("mail", person.Email!));
        var link = await world.LinkAsync();
        var token = await browser.TokenAsync(link);
        world.Time.Instant += TimeSpan.FromMinutes(61);

        using var late = await browser.PostWithAsync(token, link, ("ny", Another), ("igen", Another));
        (await late.DocumentAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Linket kan ikke bruges");
    }

    [Fact]
    public async Task An_address_without_an_account_is_answered_alike_and_gets_no_mail()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var browser = world.Browser();
        using var asked = await browser.PostAsync(
            "/log-ind/glemt",
            "/log-ind/glemt",
            ("mail", "nobody@kommune.example")
        );

        asked.Headers.Location!.ToString().ShouldBe("/log-ind/glemt?sendt=ja");
        await using var db = world.Open();
        (await db.Set<OutboxMail>().AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Changing_the_password_keeps_this_session_and_ends_the_others()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var here = await world.SignInAsync(person);
        using var there = await world.SignInAsync(person);
        using var wrong = await here.PostAsync(
            "/konto",
            "/konto/adgangskode",
            ("nuvaerende", "forkert"),
            ("ny", Another),
            ("igen", Another)
        );
        (await wrong.DocumentAsync()).GetElementById("nuvaerende-fejl").ShouldNotBeNull();
        using var changed = await here.PostAsync(
            "/konto",
            "/konto/adgangskode",
            ("nuvaerende", AccessWorld.Password),
            ("ny", Another),
            ("igen", Another)
        );

        changed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await here.IsSignedInAsync()).ShouldBeTrue();
        (await there.IsSignedInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_code_app_takes_the_place_of_the_mail_and_its_code_works_once()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var browser = await world.SignInAsync(person);
        var page = await browser.ReadAsync("/konto/engangskode");
        var secret = page.QuerySelector("code.rv-secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var kept = page.QuerySelector("input[name=noegle]")!.GetAttribute("value")!;
        var code = TimeCode.At(secret, world.Time.Instant.UtcDateTime);
        using var unsure = await browser.PostAsync(
            "/konto/engangskode",
            "/konto/engangskode",
            ("noegle", kept),
            ("kode", code)
        );
        (await unsure.Content.ReadAsStringAsync()).ShouldContain("RV-719");
        using var used = await browser.PostAsync(
            "/konto/engangskode",
            "/konto/engangskode",
            ("noegle", kept),
            ("kode", code),
            ("adgangskode", AccessWorld.Password)
        );
        used.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var other = world.Browser();
        using var first = await other.PasswordAsync(person.Email!, AccessWorld.Password);
        using var twice = await other.CodeAsync(code);
        twice.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        world.Time.Instant += TimeSpan.FromMinutes(1);
        using var next = await other.CodeAsync(TimeCode.At(secret, world.Time.Instant.UtcDateTime));
        next.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await using var db = world.Open();
        (await db.Users.SingleAsync()).CodeSecret!.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Without_the_telephone_the_code_comes_by_mail()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        await using (var db = world.Open())
        {
            var secrets = world.Application.Services.GetService(typeof(CodeSecrets)) as CodeSecrets;
            (await db.Users.SingleAsync()).CodeSecret = secrets!.Protect(TimeCode.NewSecret());
            await db.SaveChangesAsync();
        }

        using var browser = world.Browser();
        using var first = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        using var asked = await browser.PostAsync("/log-ind/kode", "/log-ind/kode/mail");
        asked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var second = await browser.CodeAsync(await world.CodeAsync());
        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(20000000000, "353130")]
    public void A_code_is_the_last_six_digits_of_the_standards_examples(long seconds, string code) =>
        TimeCode
            .At("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            .ShouldBe(code);
}
