using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Access;

/// <summary>How long sessions last, what ends them, and that forms and copies of the application go along.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task A_session_ended_from_another_browser_is_gone_at_the_next_request()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var one = await world.SignInAsync(person);
        using var two = await world.SignInAsync(person);
        var page = await one.ReadAsync("/konto");
        var end = page.QuerySelector("form[action$='/afslut']")!.GetAttribute("action")!;

        using var ended = await one.PostAsync("/konto", end);
        ended.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await two.IsSignedInAsync()).ShouldBeFalse();
        (await one.IsSignedInAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_ends_somebody_elses_session()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var one = await world.SignInAsync(await world.PersonAsync("Sofie Krag"));
        using var two = await world.SignInAsync(await world.PersonAsync("Jonas Bech"));
        await using var db = world.Open();
        var id = (await db.Set<Session>().OrderBy(session => session.StartedAt).FirstAsync()).Id;

        using var ended = await two.PostAsync("/konto", $"/konto/sessioner/{id}/afslut");
        (await one.IsSignedInAsync()).ShouldBeTrue();
    }

    [Theory]
    [InlineData(125, 1)]
    [InlineData(70, 11)]
    public async Task A_session_ends_when_nothing_is_asked_for_and_at_last_in_any_case(int pause, int times)
    {
        await using var world = await AccessWorld.CreateAsync();
        using var browser = await world.SignInAsync(await world.PersonAsync("Sofie Krag"));
        for (var time = 1; time < times; time++)
        {
            world.Time.Instant += TimeSpan.FromMinutes(pause);
            (await browser.IsSignedInAsync()).ShouldBe(time * pause < 12 * 60);
        }

        world.Time.Instant += TimeSpan.FromMinutes(pause);
        (await browser.IsSignedInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_form_from_before_signing_in_is_refused_and_one_from_after_is_taken()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        using var browser = world.Browser();
        var before = await browser.TokenAsync("/log-ind");
        using var first = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        using var second = await browser.CodeAsync(await world.CodeAsync());

        using var old = await browser.PostWithAsync(before, "/konto/navn", ("navn", "Sofie K"), ("version", "0"));
        old.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var version = (await browser.ReadAsync("/konto"))
            .QuerySelector("form[action='/konto/navn'] input[name=version]")!
            .GetAttribute("value")!;
        using var fresh = await browser.PostAsync("/konto", "/konto/navn", ("navn", "Sofie K"), ("version", version));
        fresh.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.ReadAsync("/konto")).QuerySelector(".rv-who")!.TextContent.ShouldContain("Sofie K");
        using var late = await browser.PostAsync("/konto", "/konto/navn", ("navn", "Sofie Krag"), ("version", version));
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Another_copy_of_the_application_reads_the_cookie_by_the_keys_in_the_database(Engine engine)
    {
        await using var world = await AccessWorld.CreateAsync(engine);
        var person = await world.PersonAsync("Sofie Krag");
        using var browser = world.Browser();
        using var first = await browser.PasswordAsync(person.Email!, AccessWorld.Password);
        using var second = await browser.CodeAsync(await world.CodeAsync());
        var cookie = second
            .Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith("rammevaerk-session=", StringComparison.Ordinal))
            .Split(';')[0];
        await using var copy = world.AnotherCopy();
        using var client = copy.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);

        (await client.ReadAsync("/konto")).QuerySelector(".rv-who")!.TextContent.ShouldContain("Sofie Krag");
        await using var db = world.Open();
        (await db.Set<ProtectionKey>().CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_role_that_ended_is_gone_at_once()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Mette Skovgaard", (Role.SecretariatEditor, "midtjylland", null));
        using var browser = await world.SignInAsync(person);
        using var may = await browser.GetAsync("/brugere/midtjylland");
        may.StatusCode.ShouldBe(HttpStatusCode.OK);
        await using (var db = world.Open())
        {
            var ended = await new WriteDesk(db, VisitorAccessor.Nobody, TimeProvider.System).RunAsync<int>(
                async write =>
                {
                    (await write.Db.Set<RoleAssignment>().SingleAsync()).ValidTo = new(2026, 10, 19);
                    write.Audit(
                        new AuditNote("role.ended", new SubjectReference("account", "1"), "En rolle blev afsluttet.")
                    );
                    return 1;
                },
                CancellationToken.None
            );
            ended.IsOk.ShouldBeTrue(ended.Fault?.Message);
        }

        using var mayNot = await browser.GetAsync("/brugere/midtjylland");
        mayNot.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
