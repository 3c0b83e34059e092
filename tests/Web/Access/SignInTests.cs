using System.Net;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Access;

/// <summary>Signing in by password and mailed code, what is refused, and what the answers tell.</summary>
public sealed class SignInTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_person_signs_in_by_password_and_mailed_code_and_comes_to_the_page_asked_for(Engine engine)
    {
        await using var world = await AccessWorld.CreateAsync(engine);
        await world.PersonAsync("Mette Skovgaard", (Role.SecretariatEditor, "midtjylland", null));
        using var browser = world.Browser();

        using var asked = await browser.GetAsync("/brugere/midtjylland?q=a");
        asked.Headers.Location!.ToString().ShouldBe("/log-ind?til=%2Fbrugere%2Fmidtjylland%3Fq%3Da");
        using var password = await browser.PasswordAsync(
            "METTE@kommune.example",
            AccessWorld.Password,
            "/brugere/midtjylland?q=a"
        );
        password.Headers.Location!.ToString().ShouldBe("/log-ind/kode?til=%2Fbrugere%2Fmidtjylland%3Fq%3Da");
        (await browser.IsSignedInAsync()).ShouldBeFalse();
        using var code = await browser.CodeAsync(await world.CodeAsync(), "/brugere/midtjylland?q=a");
        code.Headers.Location!.ToString().ShouldBe("/brugere/midtjylland?q=a");

        var page = await browser.ReadAsync("/brugere/midtjylland?q=a");
        page.QuerySelector(".rv-who")!.TextContent.ShouldContain("Mette Skovgaard");
        page.QuerySelector(".rv-who")!.TextContent.ShouldContain("Redaktør i sekretariatet, Midtjylland");
        (await world.AuditedAsync()).ShouldBe(["sign-in.begun", "sign-in.done"]);

        using var left = await browser.PostAsync("/konto", "/log-ud");
        left.Headers.Location!.ToString().ShouldBe("/");
        (await browser.IsSignedInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task The_words_are_the_same_whether_the_address_has_an_account_or_not()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Jonas Bech");
        using var browser = world.Browser();
        var words = new List<string>();
        foreach (var mail in (string[])[person.Email!, "nobody@kommune.example"])
        {
            for (var attempt = 0; attempt < 6; attempt++)
            {
                using var answer = await browser.PasswordAsync(mail, "forkert adgangskode");
                answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
                words.Add((await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent);
            }
        }

        words.Take(6).ShouldBe(words.Skip(6));
        words[0].ShouldContain("RV-710");
        words[4].ShouldContain("RV-711");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_for_a_quarter_of_an_hour(Engine engine)
    {
        await using var world = await AccessWorld.CreateAsync(engine);
        var person = await world.PersonAsync("Jonas Bech");
        using var browser = world.Browser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await browser.PasswordAsync(person.Email!, "forkert adgangskode");
        }

        using var shut = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        (await shut.DocumentAsync())
            .QuerySelector(".rv-errors")!
            .TextContent.ShouldContain("lukket til kl. 10.15. Vent til da");
        (await world.AuditedAsync()).ShouldContain("sign-in.shut");

        world.Time.Instant += TimeSpan.FromMinutes(15);
        using var open = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        open.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_code_works_once_and_for_ten_minutes_and_wrong_ones_are_counted()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var browser = world.Browser();
        using var first = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        var code = await world.CodeAsync();
        var token = await browser.TokenAsync("/log-ind/kode");
        using var wrong = await browser.PostWithAsync(token, "/log-ind/kode", ("kode", "000"));
        (await wrong.DocumentAsync()).GetElementById("kode-fejl")!.TextContent.ShouldContain("4 forsøg tilbage");

        world.Time.Instant += TimeSpan.FromMinutes(11);
        using var late = await browser.PostWithAsync(token, "/log-ind/kode", ("kode", code));
        (await late.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-713");

        using var again = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        var newer = await world.CodeAsync();
        using var right = await browser.CodeAsync($" {newer[..3]} {newer[3..]} ");
        right.Headers.Location!.ToString().ShouldBe("/");
        using var other = world.Browser();
        using var reused = await other.PostAsync("/log-ind", "/log-ind/kode", ("kode", newer));
        reused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await other.IsSignedInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Five_wrong_codes_shut_the_door_as_wrong_passwords_do()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var browser = world.Browser();
        using var first = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        var token = await browser.TokenAsync("/log-ind/kode");
        var code = await world.CodeAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await browser.PostWithAsync(token, "/log-ind/kode", ("kode", "12"));
        }

        using var right = await browser.PostWithAsync(token, "/log-ind/kode", ("kode", code));
        right.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var password = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        (await password.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-711");
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task An_address_of_another_site_is_not_gone_to_afterwards(string elsewhere)
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var browser = world.Browser();
        using var first = await browser.PasswordAsync(person.Email!, AccessWorld.Password, elsewhere);
        first.Headers.Location!.ToString().ShouldBe("/log-ind/kode");
        using var second = await browser.CodeAsync(await world.CodeAsync(), elsewhere);

        second.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task The_sessions_cookie_is_for_this_site_and_no_script_and_holds_no_name()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var http = world.Application.CreateClient(
            new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://rammevaerk.example") }
        );
        using var browser = new Browser(http);
        using var first = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        using var second = await browser.CodeAsync(await world.CodeAsync());
        var cookie = second
            .Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith("rammevaerk-session=", StringComparison.Ordinal));

        cookie.ShouldContain("; secure");
        cookie.ShouldContain("; samesite=lax");
        cookie.ShouldContain("; httponly");
        cookie.ShouldNotContain("expires");
        cookie.ShouldNotContain("Sofie");
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_answered_with_429()
    {
        using var application = new WebApplication();
        using var limited = application.WithWebHostBuilder(builder => builder.UseSetting("SignIns:PerMinute", "2"));
        using var browser = new Browser(limited.CreateClient());
        var token = await browser.TokenAsync("/log-ind");
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var answer = await browser.PostWithAsync(token, "/log-ind", ("mail", "a@b.dk"), ("adgangskode", "x"));
            answers.Add(answer.StatusCode);
        }

        answers.ShouldBe([
            HttpStatusCode.UnprocessableEntity,
            HttpStatusCode.UnprocessableEntity,
            HttpStatusCode.TooManyRequests,
        ]);
    }
}
