using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.Submissions;

namespace Rammevaerk.Tests.Web.Api;

/// <summary>A robot's key, tokens, scopes, expiry, last use and revocation.</summary>
public sealed class RobotAccessTests
{
    [Fact]
    public async Task The_key_is_shown_once_and_kept_nowhere()
    {
        await using var scene = await RobotScene.OpenAsync();
        var page = await scene.Round.As(scene.Round.Approver).ReadAsync(RobotScene.Page);

        scene.Secret.Length.ShouldBeGreaterThan(40);
        page.QuerySelector(".rv-keyfile").ShouldBeNull();
        page.DocumentElement.TextContent.ShouldContain("Økonomisystemet");
        var payloads = await scene.Round.ReadAsync(db => db.Set<AuditPayload>().AsNoTracking().ToListAsync());
        payloads.ShouldAllBe(payload => !(payload.After ?? "").Contains(scene.Secret));
        var robot = await scene.Round.ReadAsync(db => db.Set<Robot>().AsNoTracking().SingleAsync());
        robot.SecretDigest.ShouldNotContain(scene.Secret);
        robot.LastUsedAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_token_is_given_for_the_right_key_in_the_form_or_as_basic()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = scene.Round.Application.CreateClient();
        using var inForm = await RobotScene.AskTokenAsync(client, scene.ClientId, scene.Secret);
        using var basic = new HttpRequestMessage(HttpMethod.Post, "/api/v1/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        basic.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{scene.ClientId}:{scene.Secret}"))
        );
        using var asBasic = await client.SendAsync(basic);

        var token = await RobotScene.JsonAsync(inForm);
        token.GetProperty("token_type").GetString().ShouldBe("Bearer");
        token.GetProperty("expires_in").GetInt32().ShouldBe(1800);
        token.GetProperty("scope").GetString().ShouldBe("rounds.read deliveries.read deliveries.write");
        asBasic.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("wrong", HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("", HttpStatusCode.Unauthorized, "invalid_client")]
    public async Task A_wrong_key_gets_no_token_and_a_reason_in_Danish(
        string secret,
        HttpStatusCode status,
        string error
    )
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = scene.Round.Application.CreateClient();
        using var answer = await RobotScene.AskTokenAsync(client, scene.ClientId, secret);

        answer.StatusCode.ShouldBe(status);
        var told = await RobotScene.JsonAsync(answer);
        told.GetProperty("error").GetString().ShouldBe(error);
        told.GetProperty("error_description").GetString()!.ShouldContain("nøglen er forkert");
    }

    [Fact]
    public async Task A_token_reaches_as_far_as_its_scopes()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var reader = await scene.ClientAsync("deliveries.read");
        using var read = await reader.GetAsync(new Uri(RobotScene.Operator, UriKind.Relative));
        using var sent = await RobotScene.SendAsync(reader, scene.Round.File());

        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        sent.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        sent.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await RobotScene.JsonAsync(sent)).GetProperty("detail").GetString()!.ShouldContain("omfanget (scope)");
        using var client = scene.Round.Application.CreateClient();
        using var none = await RobotScene.AskTokenAsync(client, scene.ClientId, scene.Secret, "everything");
        (await RobotScene.JsonAsync(none)).GetProperty("error").GetString().ShouldBe("invalid_scope");
    }

    [Fact]
    public async Task A_robot_reaches_its_own_organisation_and_area_only_and_no_pages()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = await scene.ClientAsync();
        foreach (
            var other in new[]
            {
                $"/api/v1/areas/{RoundScene.Area}/rounds/2027/operators/{RoundScene.Viborg}",
                $"/api/v1/areas/nordjylland/rounds/2027/operators/{RoundScene.Skive}",
                "/api/v1/areas/nordjylland/rounds",
            }
        )
        {
            using var answer = await client.GetAsync(new Uri(other, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, other);
        }

        using var page = await client.GetAsync(new Uri(RoundScene.Address, UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page.Headers.Location!.ToString().ShouldStartWith("/log-ind");
    }

    [Fact]
    public async Task A_revoked_robot_is_out_at_once_and_for_good()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = await scene.ClientAsync();
        using var before = await client.GetAsync(new Uri(RobotScene.Operator, UriKind.Relative));
        var robot = await scene.Round.ReadAsync(db => db.Set<Robot>().AsNoTracking().SingleAsync());
        var approver = scene.Round.As(scene.Round.Approver);
        using var silent = await approver.PostAsync(
            $"{RobotScene.Page}/{robot.Id}/spaer",
            ("version", $"{robot.Version}")
        );
        using var revoked = await approver.PostAsync(
            $"{RobotScene.Page}/{robot.Id}/spaer",
            ("version", $"{robot.Version}"),
            ("begrundelse", "Systemet er skiftet ud")
        );
        using var after = await client.GetAsync(new Uri(RobotScene.Operator, UriKind.Relative));
        using var token = await RobotScene.AskTokenAsync(client, scene.ClientId, scene.Secret);

        before.StatusCode.ShouldBe(HttpStatusCode.OK);
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        revoked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        after.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        after.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        token.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        robot.LastUsedAt.ShouldNotBeNull();
        (await approver.ReadAsync(RobotScene.Page)).QuerySelector("main")!.TextContent.ShouldContain("spærret");
    }

    [Fact]
    public async Task A_new_key_takes_the_place_of_the_old_one_and_of_its_tokens()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = await scene.ClientAsync();
        var old = scene.Secret;
        var robot = await scene.Round.ReadAsync(db => db.Set<Robot>().AsNoTracking().SingleAsync());
        var approver = scene.Round.As(scene.Round.Approver);
        using var renewed = await approver.PostAsync(
            $"{RobotScene.Page}/{robot.Id}/noegle",
            ("version", $"{robot.Version}"),
            ("begrundelse", "Nøglen lå i en mail")
        );
        renewed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await scene.ReadKeyAsync(approver);

        using var withOldToken = await client.GetAsync(new Uri(RobotScene.Operator, UriKind.Relative));
        using var withOldKey = await RobotScene.AskTokenAsync(client, scene.ClientId, old);
        using var withNewKey = await RobotScene.AskTokenAsync(client, scene.ClientId, scene.Secret);

        scene.Secret.ShouldNotBe(old);
        withOldToken.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        withOldKey.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        withNewKey.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_robot_past_its_last_day_is_out()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = await scene.ClientAsync();
        await scene.Round.ChangeAsync(async db =>
            (await db.Set<Robot>().SingleAsync()).ExpiresOn = RobotScene.Today.AddDays(-2)
        );
        using var answer = await client.GetAsync(new Uri(RobotScene.Operator, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_robot_of_another_organisation_is_not_found_on_ones_page()
    {
        await using var scene = await RobotScene.OpenAsync();
        var robot = await scene.Round.ReadAsync(db => db.Set<Robot>().AsNoTracking().SingleAsync());
        var stranger = scene.Round.As(Role.RateApprover, RoundScene.Area, RoundScene.Viborg);
        using var answer = await stranger.PostAsync(
            RobotScene.Page.Replace(RoundScene.Skive, RoundScene.Viborg, StringComparison.Ordinal)
                + $"/{robot.Id}/spaer",
            ("version", "1"),
            ("begrundelse", "Ikke min")
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_cannot_be_used_is_refused_at_its_field_with_what_was_typed()
    {
        await using var scene = await RoundScene.OpenAsync(Platform.Storage.Engine.Sqlite);
        var approver = scene.As(scene.Approver);
        using var answer = await approver.PostAsync(
            $"{RobotScene.Page}/opret",
            ("navn", "Økonomisystemet"),
            ("udloeber", "2099-01-01"),
            ("omfang", "rounds.read")
        );
        var page = await answer.DocumentAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-776)");
        page.GetElementById("udloeber-fejl").ShouldNotBeNull();
        page.QuerySelector("#navn")!.GetAttribute("value").ShouldBe("Økonomisystemet");
        page.QuerySelector("#omfang-deliveries-write")!.HasAttribute("checked").ShouldBeFalse();
    }

    [Fact]
    public async Task Those_who_administer_users_hear_that_a_robot_expires_soon()
    {
        await using var scene = await RobotScene.OpenAsync();
        await scene.Round.ChangeAsync(async db =>
            (await db.Set<Robot>().SingleAsync()).ExpiresOn = RobotScene.Today.AddDays(9)
        );
        var start = await scene.Round.As(scene.Round.Approver).ReadAsync("/");
        start.QuerySelector("main")!.TextContent.ShouldContain("Opret en ny robot i stedet for Økonomisystemet");
    }

    [Fact]
    public async Task Every_refusal_below_api_is_problem_details()
    {
        await using var scene = await RoundScene.OpenAsync(Platform.Storage.Engine.Sqlite);
        using var client = scene.Application.CreateClient();
        foreach (
            var (address, status) in new[]
            {
                ("/api/v1/nowhere", 404),
                ("/api/nothing", 404),
                ("/api/v1/areas/midtjylland/rounds", 401),
                ("/api/v1/token", 405),
                ("/api/v1/rates", 422),
                ("/api/v1/rates?area=midtjylland&year=next", 422),
                ("/api/v1/offers?page=0", 422),
                ("/api/v1/parties/9999", 404),
            }
        )
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            var told = await RobotScene.JsonAsync(answer);
            ((int)answer.StatusCode).ShouldBe(status, address);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json", address);
            told.GetProperty("status").GetInt32().ShouldBe(status);
            told.GetProperty("id").GetString()!.ShouldMatch("^(RV|HTTP)-[0-9]+$");
            told.GetProperty("detail").ValueKind.ShouldBe(JsonValueKind.String);
        }
    }

    [Fact]
    public async Task One_robot_that_asks_too_much_waits_and_others_do_not()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var limited = scene.Round.Application.WithWebHostBuilder(builder =>
            builder.UseSetting("Api:PerMinute", "3")
        );
        using var client = limited.CreateClient();
        using var token = await RobotScene.AskTokenAsync(client, scene.ClientId, scene.Secret);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            (await RobotScene.JsonAsync(token)).GetProperty("access_token").GetString()
        );
        var statuses = new List<int>();
        for (var asked = 0; asked < 4; asked++)
        {
            using var answer = await client.GetAsync(new Uri(RobotScene.Operator, UriKind.Relative));
            statuses.Add((int)answer.StatusCode);
            if (asked == 3)
            {
                answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
                (await RobotScene.JsonAsync(answer)).GetProperty("id").GetString().ShouldBe("HTTP-429");
            }
        }

        using var stranger = limited.CreateClient();
        using var open = await stranger.GetAsync(new Uri("/api/v1/areas", UriKind.Relative));
        statuses.ShouldBe([200, 200, 200, 429]);
        open.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
