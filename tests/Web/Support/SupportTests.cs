using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Support;
using Rammevaerk.Tests.Web.Submissions;
using Client = Rammevaerk.Tests.Web.Publication.FormClient;

namespace Rammevaerk.Tests.Web.Support;

public sealed class SupportTests
{
    private const string Page = "/takster/runder/midtjylland/2027/0779?vis=alle";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_question_from_a_page_is_answered_kept_as_help_for_pages_of_its_kind_and_closed(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var editor = await EditorAsync(scene);
        var officer = As(scene, scene.Officer.Visitor);
        var footer = await officer.ReadAsync(Page);
        var link = footer.QuerySelector("footer a[href^='/support/ny']")!.GetAttribute("href")!;
        var form = await officer.ReadAsync(link);
        form.QuerySelector("input[name=side]")!.GetAttribute("value").ShouldBe(Page);

        using var asked = await AskAsync(officer);
        ((int)asked.StatusCode).ShouldBe(303, await asked.Content.ReadAsStringAsync());
        using var twice = await AskAsync(officer);
        var ticket = await scene.ReadAsync(db => db.Set<SupportTicket>().SingleAsync());
        (ticket.Page, ticket.Roles, ticket.Party).ShouldBe((Page, "Takstansvarlig hos driftsherre", RoundScene.Skive));
        (await scene.ReadAsync(db => db.Set<OutboxMail>().SingleAsync())).Body.ShouldContain("Hvor står pensionen?");
        (await editor.ReadAsync("/")).QuerySelector("main")!.TextContent.ShouldContain("Svar Jonas Bech");

        using var answered = await editor.PostAsync(
            $"{ticket.Address}/svar",
            ("version", $"{ticket.Version}"),
            ("tekst", "I linje 9, og kun tilbuddets egne.")
        );
        ((int)answered.StatusCode).ShouldBe(303, await answered.Content.ReadAsStringAsync());
        (
            await scene.ReadAsync(db => db.Set<OutboxMail>().CountAsync(one => one.ToAddress == scene.Officer.Mail))
        ).ShouldBe(1);

        using var kept = await editor.PostAsync(
            $"/support/midtjylland/{ticket.Id}/hjaelp",
            ("version", "0"),
            ("spoergsmaal", "Hvor skrives tjenestemandspension?"),
            ("svaret", "I linje 9, og kun tilbuddets egne.")
        );
        ((int)kept.StatusCode).ShouldBe(303, await kept.Content.ReadAsStringAsync());
        var elsewhere = await Anyone(scene)
            .ReadAsync("/support/ny?side=%2Ftakster%2Frunder%2Fnordjylland%2F2028%2F0851");
        elsewhere.QuerySelector("main details summary")!.TextContent.ShouldBe("Hvor skrives tjenestemandspension?");
        (await Anyone(scene).ReadAsync("/support/ny?side=%2Ftakster%2Fskabelon"))
            .QuerySelector("main details")
            .ShouldBeNull();

        using var closed = await officer.PostAsync($"{ticket.Address}/luk", ("version", await VersionAsync(scene)));
        ((int)closed.StatusCode).ShouldBe(303, await closed.Content.ReadAsStringAsync());
        var answer = await scene.ReadAsync(db => db.Set<HelpAnswer>().SingleAsync());
        using var gone = await editor.PostAsync(
            $"/support/midtjylland/{answer.Id}/hjaelp/fjern",
            ("version", $"{answer.Version}"),
            ("begrundelse", "Linjen har fået et nyt navn.")
        );
        ((int)gone.StatusCode).ShouldBe(303, await gone.Content.ReadAsStringAsync());
        (await Anyone(scene).ReadAsync("/support/svar"))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("0 svar på spørgsmål");
        var told = await scene.ReadAsync(db =>
            db.Set<AuditEntry>().OrderBy(one => one.Number).Select(one => one.What).ToListAsync()
        );
        told.Where(what =>
                what.StartsWith("support.", StringComparison.Ordinal)
                || what.StartsWith("help-answer.", StringComparison.Ordinal)
            )
            .ShouldBe([
                "support.asked",
                "support.answered",
                "help-answer.kept",
                "support.closed",
                "help-answer.withdrawn",
            ]);
    }

    [Fact]
    public async Task Colleagues_see_a_question_and_others_do_not()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        using var asked = await AskAsync(As(scene, scene.Officer.Visitor));
        var ticket = await scene.ReadAsync(db => db.Set<SupportTicket>().SingleAsync());

        (await As(scene, scene.Approver.Visitor).StatusAsync(ticket.Address)).ShouldBe(200);
        (await As(scene, TestVisitors.Person(Role.RateGroupMember)).StatusAsync(ticket.Address)).ShouldBe(200);
        (
            await As(scene, TestVisitors.Person(Role.RateGroupMember, "nordjylland")).StatusAsync(ticket.Address)
        ).ShouldBe(404);
        var stranger = As(scene, TestVisitors.Person(Role.RateOfficer, party: RoundScene.Viborg));
        (await stranger.StatusAsync(ticket.Address)).ShouldBe(404);
        (await stranger.ReadAsync("/support")).QuerySelector("tbody").ShouldBeNull();
        using var reply = await stranger.PostAsync($"{ticket.Address}/svar", ("version", "1"), ("tekst", "Hej"));
        ((int)reply.StatusCode).ShouldBe(404);
        (await As(scene, scene.Officer.Visitor).StatusAsync("/support.csv")).ShouldBe(200);
    }

    [Fact]
    public async Task A_question_without_words_or_about_another_site_or_with_a_personal_number_is_refused_with_what_was_typed()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var officer = As(scene, scene.Officer.Visitor);
        using var empty = await officer.PostAsync(
            "/support/ny",
            ("omraade", "månen"),
            ("emne", ""),
            ("tekst", ""),
            ("side", "//andet.example/side")
        );
        var errors = (await empty.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent;
        foreach (var fault in new[] { "RV-545", "RV-546", "RV-547", "RV-548" })
        {
            errors.ShouldContain($"({fault})");
        }

        officer.Http.DefaultRequestHeaders.Referrer = new Uri(officer.Http.BaseAddress!, "/support/ny");
        using var personal = await AskAsync(officer, "Gælder det 070761-4285?");
        var page = await personal.DocumentAsync();
        page.QuerySelector(".rv-errors").ShouldNotBeNull();
        page.QuerySelector("#emne")!.GetAttribute("value").ShouldBe("Hvor står pensionen?");
        (await scene.ReadAsync(db => db.Set<SupportTicket>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task An_answer_to_a_question_that_went_on_meanwhile_shows_both()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var officer = As(scene, scene.Officer.Visitor);
        using var asked = await AskAsync(officer);
        var ticket = await scene.ReadAsync(db => db.Set<SupportTicket>().SingleAsync());
        using var more = await officer.PostAsync(
            $"{ticket.Address}/svar",
            ("version", $"{ticket.Version}"),
            ("tekst", "Det gælder to ansatte.")
        );

        using var late = await (await EditorAsync(scene)).PostAsync(
            $"{ticket.Address}/svar",
            ("version", $"{ticket.Version}"),
            ("tekst", "I linje 9.")
        );

        var page = await late.DocumentAsync();
        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-701)");
        page.QuerySelector("main")!.TextContent.ShouldContain("Det gælder to ansatte.");
        (await scene.ReadAsync(db => db.Set<TicketMessage>().CountAsync())).ShouldBe(2);
    }

    private static Task<HttpResponseMessage> AskAsync(Client client, string text = "Vi har to tjenestemænd.") =>
        client.PostAsync(
            "/support/ny",
            ("omraade", RoundScene.Area),
            ("emne", "Hvor står pensionen?"),
            ("tekst", text),
            ("side", Page),
            ("sidetitel", "Min indberetning")
        );

    private static Task<string> VersionAsync(RoundScene scene) =>
        scene.ReadAsync(async db => $"{(await db.Set<SupportTicket>().SingleAsync()).Version}");

    private static Client As(RoundScene scene, Visitor visitor) => new(scene.Application.ClientOf(visitor));

    private static Client Anyone(RoundScene scene) => new(scene.Application.CreateClient());

    private static async Task<Client> EditorAsync(RoundScene scene)
    {
        var visitor = TestVisitors.Person(Role.SecretariatEditor);
        await scene.ChangeAsync(db =>
        {
            var account = TestVisitors.AccountOf(visitor);
            account.Email = "sekretariat@midt.example";
            db.Add(account);
            db.Add(
                new RoleAssignment
                {
                    AccountId = account.Id,
                    Role = Role.SecretariatEditor,
                    Area = RoundScene.Area,
                    ValidFrom = new(2020, 1, 1),
                }
            );
            return Task.CompletedTask;
        });
        return new(scene.Application.ClientOf(visitor));
    }
}
