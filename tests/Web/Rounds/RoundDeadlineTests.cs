using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Tests.Web.Rounds;

/// <summary>Own deadlines, reminders and the corrected layout of an open round.</summary>
public sealed class RoundDeadlineTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task One_operator_gets_a_later_deadline_and_loses_it_again(Engine engine)
    {
        await using var world = await RoundWorld.CreateAsync(engine, Open);
        var day = world.Today.AddDays(14);
        using var early = await ExtendAsync(world, world.Round.Deadline);
        using var extended = await ExtendAsync(world, day);

        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await early.DocumentAsync())
            .GetElementById("frist-fejl")!
            .TextContent.ShouldContain("efter rundens egen frist");
        extended.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await extended.Content.ReadAsStringAsync());
        (await world.OperatorAsync(RoundWorld.Skive)).ExtendedTo.ShouldBe(day);
        (await world.MailsAsync()).Count.ShouldBe(2);
        (await world.Editor.ReadAsync(world.Board)).QuerySelector(".rv-board")!.TextContent.ShouldContain("frist ");

        using var withdrawn = await world.PostAsync(
            $"{world.Board}/frister/{RoundWorld.Skive}/tilbage",
            ("begrundelse", "Givet ved en fejl")
        );

        withdrawn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await world.OperatorAsync(RoundWorld.Skive)).ExtendedTo.ShouldBeNull();
        (await world.MailsAsync()).Count.ShouldBe(4);
        (await AuditedAsync(world, "round.extended", RoundWorld.Skive)).ShouldBe(1);
        (await AuditedAsync(world, "round.extension-withdrawn", RoundWorld.Skive)).ShouldBe(1);
    }

    [Fact]
    public async Task An_operator_outside_the_round_is_not_extended()
    {
        await using var world = await RoundWorld.CreateAsync(Engine.Sqlite, Open);
        foreach (var party in new[] { RoundWorld.Samsoe, "0101", "" })
        {
            using var answer = await ExtendAsync(world, world.Today.AddDays(14), party);

            (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-487");
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_reminder_by_hand_goes_to_those_chosen_and_once_a_day(Engine engine)
    {
        await using var world = await RoundWorld.CreateAsync(engine, Open);
        await world.SaveAsync([world.Delivery(RoundWorld.Aarhus, SubmissionState.Delivered)]);
        var preview = await world.Editor.ReadAsync($"{world.Board}/paamindelse");
        using var first = await RemindAsync(world);
        using var second = await RemindAsync(world);

        preview.QuerySelector("tbody")!.TextContent.ShouldContain("Signe Krag");
        preview.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await first.Content.ReadAsStringAsync());
        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var mails = await world.MailsAsync();
        mails.Select(mail => mail.ToName).ShouldBe(["Bo Lind", "Signe Krag"]);
        mails.ShouldAllBe(mail => mail.Body.Contains("Ring, hvis I er i tvivl"));
        (await AuditedAsync(world, "round.reminded")).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_rule_reminds_those_missing_once_by_their_own_deadline(Engine engine)
    {
        await using var world = await RoundWorld.CreateAsync(engine, Open);
        await world.ReadAsync(db =>
            db.Set<RoundOperator>()
                .Where(row => row.Party == RoundWorld.Aarhus)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.ExtendedTo, world.Today.AddDays(40)))
        );
        await RunAsync(world);
        await RunAsync(world);

        var mails = await world.MailsAsync();
        mails.Select(mail => mail.ToName).ShouldBe(["Bo Lind", "Signe Krag"]);
        mails[0].Subject.ShouldStartWith("Husk takstfilen");
        (await AuditedAsync(world, "round.reminded")).ShouldBe(1);
    }

    [Fact]
    public async Task The_reminder_page_groups_those_with_open_findings_and_shows_each_text()
    {
        await using var world = await RoundWorld.CreateAsync(Engine.Sqlite, round => round.State = RoundState.Open);
        using var reminded = await RemindAsync(world);
        var delivery = world.Delivery(RoundWorld.Skive, SubmissionState.Delivered);
        await world.SaveAsync([delivery]);
        await world.SaveAsync([
            new SubmissionFinding
            {
                SubmissionId = delivery.Id,
                Check = "RF-201",
                Severity = Severity.Error,
            },
        ]);

        var page = await world.Editor.ReadAsync($"{world.Board}/paamindelse");

        page.QuerySelectorAll("main form h2")
            .Select(title => title.TextContent)
            .ShouldBe(["Mangler at aflevere (1)", "Har fejl eller manglende bemærkninger (1)"]);
        page.QuerySelectorAll(".rv-mail").Length.ShouldBe(2);
        page.QuerySelectorAll(".rv-mail")[1].TextContent.ShouldContain("1 fejl skal rettes i filen");
        page.QuerySelector("tbody tr:has(#part-0779)")!.TextContent.ShouldNotContain("ikke mindet");
        (page.GetElementById("part-0779") as AngleSharp.Html.Dom.IHtmlInputElement)!.IsChecked.ShouldBeTrue();
    }

    [Fact]
    public async Task The_day_after_the_deadline_those_who_are_late_are_reminded()
    {
        await using var world = await RoundWorld.CreateAsync(
            Engine.Sqlite,
            round =>
            {
                Open(round);
                round.Deadline = round.Deadline.AddDays(-8);
            }
        );
        await world.SaveAsync([
            world.Delivery(RoundWorld.Skive, SubmissionState.SignedOff),
            world.Delivery(RoundWorld.Aarhus, SubmissionState.Returned),
        ]);
        await RunAsync(world);

        var mail = (await world.MailsAsync()).ShouldHaveSingleItem();
        mail.ToName.ShouldBe("Ida Bæk");
        mail.Subject.ShouldStartWith("Fristen er overskredet");
        mail.Body.ShouldContain("returneret");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_corrected_layout_is_told_to_those_who_have_fetched_or_delivered(Engine engine)
    {
        await using var world = await RoundWorld.CreateAsync(engine, Open);
        await world.SaveAsync([world.Delivery(RoundWorld.Aarhus, SubmissionState.Delivered)]);
        var page = await world.Editor.ReadAsync($"{world.Board}/takstfil");
        using var silent = await CorrectAsync(world, "2027.2", "");
        using var older = await CorrectAsync(world, "2027.1", "Den gamle igen");
        using var corrected = await CorrectAsync(world, "2027.2", "Der er kommet en kolonne til bemærkninger");

        page.QuerySelectorAll("#takstfil option").Select(option => option.TextContent).ShouldBe(["2027.3", "2027.2"]);
        (await silent.DocumentAsync()).GetElementById("besked-fejl").ShouldNotBeNull();
        (await older.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-488");
        corrected.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await corrected.Content.ReadAsStringAsync());
        var round = await world.StoredAsync();
        round.Layout.ShouldBe("2027.2");
        round.LayoutChangedAt.ShouldNotBeNull();
        var mail = (await world.MailsAsync()).ShouldHaveSingleItem();
        mail.ToName.ShouldBe("Ida Bæk");
        mail.Body.ShouldContain("kolonne til bemærkninger");
        (await AuditedAsync(world, "round.layout-corrected")).ShouldBe(1);
    }

    [Fact]
    public async Task Who_corrects_the_layout_after_somebody_else_sees_both_versions()
    {
        await using var world = await RoundWorld.CreateAsync(Engine.Sqlite, Open);
        using var first = await CorrectAsync(world, "2027.2", "Der er kommet en kolonne til bemærkninger");
        using var late = await world.PostAsync(
            $"{world.Board}/takstfil",
            ("takstfil", "2027.2"),
            ("besked", "Kolonnen er rettet"),
            ("version", "0")
        );

        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var versions = (await late.DocumentAsync()).GetElementById("begge-udgaver")!.TextContent;
        versions.ShouldContain("Kolonnen er rettet");
        versions.ShouldContain("Der er kommet en kolonne til bemærkninger");
    }

    private static void Open(RateRound round)
    {
        round.State = RoundState.Open;
        round.OpenedAt = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-30);
    }

    private static Task<HttpResponseMessage> ExtendAsync(
        RoundWorld world,
        DateOnly day,
        string party = RoundWorld.Skive
    ) =>
        world.PostAsync(
            $"{world.Board}/frister",
            ("driftsherre", party),
            ("frist", day.ToString("yyyy-MM-dd", Danish.Invariant)),
            ("begrundelse", "Nyt økonomisystem")
        );

    private static Task<HttpResponseMessage> RemindAsync(RoundWorld world) =>
        world.PostAsync(
            $"{world.Board}/paamindelse",
            ("driftsherrer", RoundWorld.Skive),
            ("driftsherrer", RoundWorld.Aarhus),
            ("besked", "Ring, hvis I er i tvivl")
        );

    private static async Task<HttpResponseMessage> CorrectAsync(RoundWorld world, string layout, string message) =>
        await world.PostAsync(
            $"{world.Board}/takstfil",
            ("takstfil", layout),
            ("besked", message),
            ("version", (await world.StoredAsync()).Version.ToString(Danish.Invariant))
        );

    private static async Task RunAsync(RoundWorld world)
    {
        using var scope = world.Scope();
        await scope.ServiceProvider.GetServices<IJobWork>().OfType<RoundReminders>().Single().RunAsync(default);
    }

    private static Task<int> AuditedAsync(RoundWorld world, string what, string? party = null) =>
        world.ReadAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.What == what && entry.Party == party));
}
