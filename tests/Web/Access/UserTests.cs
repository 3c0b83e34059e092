using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Access;

/// <summary>Administering users: who may do it where, which roles, and what two who do it at once see.</summary>
public sealed class UserTests
{
    private const string Skive = "/brugere/midtjylland/0779";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_operators_approver_invites_a_colleague_who_chooses_a_password_and_signs_in(Engine engine)
    {
        await using var world = await AccessWorld.CreateAsync(engine);
        using var browser = await world.SignInAsync(await ApproverAsync(world));
        using var invited = await browser.PostAsync(Skive, $"{Skive}/inviter", Invitation(Role.RateOfficer));
        invited.Headers.Location!.ToString().ShouldStartWith($"{Skive}/person/");
        var link = await world.LinkAsync();
        using var colleague = world.Browser();
        using var chosen = await colleague.PostAsync(
            link,
            link,
            ("ny", AccessWorld.Password),
            ("igen", AccessWorld.Password)
        );
        using var first = await colleague.PasswordAsync("ny@kommune.example", AccessWorld.Password);
        using var second = await colleague.CodeAsync(await world.CodeAsync());

        (await colleague.ReadAsync("/"))
            .QuerySelector(".rv-who")!
            .TextContent.ShouldContain("Takstansvarlig hos driftsherre, Skive Kommune");
        (await colleague.ReadAsync("/")).QuerySelector(".rv-notes")!.TextContent.ShouldContain("Du har fået rollen");
        (await world.AuditedAsync()).ShouldContain("user.invited");
    }

    [Fact]
    public async Task An_operators_approver_reaches_the_own_organisation_and_gives_the_operators_roles_only()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var browser = await world.SignInAsync(await ApproverAsync(world));
        await world.PersonAsync("Lars Holm", (Role.RateOfficer, "midtjylland", "0751"));
        foreach (
            var address in (string[])
                ["/brugere/midtjylland/0751", "/brugere/midtjylland/omraadet", "/brugere/nordjylland/0779"]
        )
        {
            using var refused = await browser.GetAsync(address);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }

        using var led = await browser.GetAsync("/brugere");
        led.Headers.Location!.ToString().ShouldBe(Skive);
        using var elsewhere = await browser.PostAsync(
            Skive,
            "/brugere/midtjylland/0751/inviter",
            Invitation(Role.RateOfficer)
        );
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var role in (Role[])[Role.Administrator, Role.SecretariatEditor, Role.ForumMember])
        {
            using var refused = await browser.PostAsync(Skive, $"{Skive}/inviter", Invitation(role));
            (await refused.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-731");
        }

        (await browser.ReadAsync("/brugere/midtjylland"))
            .QuerySelector("main")!
            .TextContent.ShouldNotContain("Lars Holm");
        using var answer = await browser.GetAsync("/brugere/midtjylland.csv");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var file = await answer.Content.ReadAsStringAsync();
        file.ShouldContain("Anne Dahl");
        file.ShouldNotContain("Lars Holm");
    }

    [Fact]
    public async Task The_secretariat_makes_no_administrator_and_nobody_changes_the_own_roles()
    {
        await using var world = await AccessWorld.CreateAsync();
        var editor = await world.PersonAsync("Mette Skovgaard", (Role.SecretariatEditor, "midtjylland", null));
        using var browser = await world.SignInAsync(editor);
        const string area = "/brugere/midtjylland/omraadet";
        using var raised = await browser.PostAsync(area, $"{area}/inviter", Invitation(Role.Administrator));
        (await raised.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-731");
        using var own = await browser.PostAsync(
            area,
            $"{area}/person/{editor.Id}/roller",
            ("rolle", nameof(Role.Auditor)),
            ("fra", "2026-10-20")
        );
        (await own.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-735");
        using var country = await browser.GetAsync("/brugere/danmark/omraadet");
        country.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var unknown = await browser.GetAsync("/brugere/midtjylland/0851");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_role_is_given_and_ended_with_a_reason_and_is_gone_at_once()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var browser = await world.SignInAsync(await ApproverAsync(world));
        var officer = await world.PersonAsync("Jonas Bech", (Role.RateOfficer, "midtjylland", "0779"));
        using var colleague = await world.SignInAsync(officer);
        var person = $"{Skive}/person/{officer.Id}";
        using var twice = await browser.PostAsync(
            person,
            $"{person}/roller",
            ("rolle", nameof(Role.RateOfficer)),
            ("fra", "2026-11-01")
        );
        (await twice.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-734");
        var end = (await browser.ReadAsync(person)).QuerySelector("form[action$='/afslut']")!.GetAttribute("action")!;
        using var silent = await browser.PostAsync(person, end, ("version", "1"), ("uden", "2026-10-20"));
        (await silent.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-733");
        using var ended = await browser.PostAsync(
            person,
            end,
            ("version", "1"),
            ("uden", "2026-10-20"),
            ("grund", "Er rejst")
        );

        ended.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await colleague.ReadAsync("/")).QuerySelector(".rv-who")!.TextContent.ShouldContain("Ingen rolle i dag");
        (await world.AuditedAsync()).ShouldContain("role.ended");
    }

    [Fact]
    public async Task Of_two_who_end_a_role_at_once_the_second_sees_both_versions()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var browser = await world.SignInAsync(await ApproverAsync(world));
        var officer = await world.PersonAsync("Jonas Bech", (Role.RateOfficer, "midtjylland", "0779"));
        var person = $"{Skive}/person/{officer.Id}";
        var end = (await browser.ReadAsync(person)).QuerySelector("form[action$='/afslut']")!.GetAttribute("action")!;
        using var first = await browser.PostAsync(
            person,
            end,
            ("version", "1"),
            ("uden", "2026-12-01"),
            ("grund", "A")
        );
        using var second = await browser.PostAsync(
            person,
            end,
            ("version", "1"),
            ("uden", "2027-02-01"),
            ("grund", "B")
        );
        var page = await second.DocumentAsync();

        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-701");
        var both = page.QuerySelector(".rv-role .rv-facts")!.TextContent;
        both.ShouldContain("gælder til og med 30. november 2026");
        both.ShouldContain("2027-02-01; grund: B");
    }

    [Fact]
    public async Task A_closed_account_is_signed_out_and_told_so_after_the_right_password()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var browser = await world.SignInAsync(await ApproverAsync(world));
        var officer = await world.PersonAsync("Jonas Bech", (Role.RateOfficer, "midtjylland", "0779"));
        var director = await world.PersonAsync(
            "Karen Lindholm",
            (Role.BuyerOfficer, "midtjylland", "0779"),
            (Role.ForumMember, "midtjylland", null)
        );
        using var colleague = await world.SignInAsync(officer);
        using var closed = await CloseAsync(browser, officer);
        using var refused = await CloseAsync(browser, director);

        closed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await colleague.IsSignedInAsync()).ShouldBeFalse();
        using var again = await colleague.PasswordAsync(officer.Email!, AccessWorld.Password);
        (await again.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-712");
        (await refused.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-736");
    }

    [Fact]
    public async Task The_first_administrator_of_an_empty_installation_is_the_setting()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var asked = world.Application.WithWebHostBuilder(builder =>
            builder.UseSetting(FirstAdministrator.Setting, "chef@rammevaerk.example")
        );
        using var client = asked.CreateClient();
        await using var db = world.Open();

        (await db.Users.SingleAsync()).Email.ShouldBe("chef@rammevaerk.example");
        (await db.Set<RoleAssignment>().SingleAsync()).Role.ShouldBe(Role.Administrator);
        (await world.LinkAsync()).ShouldStartWith("/log-ind/adgangskode/");
    }

    private static Task<Account> ApproverAsync(AccessWorld world) =>
        world.PersonAsync("Anne Dahl", (Role.RateApprover, "midtjylland", "0779"));

    private static (string, string)[] Invitation(Role role) =>
        [("navn", "Ny Kollega"), ("mail", "ny@kommune.example"), ("rolle", role.ToString()), ("fra", "2026-10-20")];

    private static Task<HttpResponseMessage> CloseAsync(Browser browser, Account account)
    {
        var person = $"{Skive}/person/{account.Id}";
        return browser.PostAsync(person, $"{person}/spaer", ("grund", "Er fratrådt"));
    }
}
