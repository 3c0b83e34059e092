using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Web.Rounds;

/// <summary>A round is planned from last year's and changed until it is closed.</summary>
public sealed class RoundPlanTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_new_round_is_a_copy_of_last_years(Engine engine)
    {
        await using var world = await RoundWorld.CreateAsync(engine, LastYear);
        await world.SaveAsync([world.Delivery(RoundWorld.Skive, SubmissionState.Accepted)]);
        var year = world.Round.Year + 1;
        var form = await world.Editor.ReadAsync($"/takster/runder/midtjylland/ny");

        form.QuerySelector("h1")!.TextContent.ShouldBe($"Planlæg takstrunden {year}");
        form.QuerySelectorAll("input[name=driftsherrer]").Length.ShouldBe(20);
        form.QuerySelectorAll("input[name=driftsherrer][checked]").ShouldHaveSingleItem().Id.ShouldBe("part-0779");

        using var planned = await world.PostAsync(
            "/takster/runder/midtjylland/ny",
            [
                ("aar", year.ToString(Danish.Invariant)),
                .. form.QuerySelectorAll("input[type=date]").Select(input => (input.Id!, input.GetAttribute("value")!)),
                ("besked", "Husk de nye linjer"),
                ("takstfil", "2027.2"),
                ("driftsherrer", RoundWorld.Skive),
                ("driftsherrer", RoundWorld.Aarhus),
            ]
        );

        planned.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await planned.Content.ReadAsStringAsync());
        var round = await world.ReadAsync(db => db.Set<RateRound>().SingleAsync(one => one.Year == year));
        round.State.ShouldBe(RoundState.Planned);
        round.CopiedFrom.ShouldBe(world.Round.Id);
        round.ApprovedRowByRow.ShouldBeFalse();
        round.Deadline.DayOfWeek.ShouldBe(world.Round.Deadline.DayOfWeek);
        round.Message.ShouldBe("Husk de nye linjer");
        var operators = await world.ReadAsync(db =>
            db.Set<RoundOperator>().Where(row => row.RoundId == round.Id).ToListAsync()
        );
        operators.Count.ShouldBe(20);
        operators.Where(row => row.IsExpected).Select(row => row.Party).Order().ShouldBe(["0751", "0779"]);
        (await world.MailsAsync()).ShouldBeEmpty();
        (await world.ReadAsync(db => db.Set<AuditEntry>().CountAsync(one => one.What == "round.planned"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_round_that_is_there_is_not_planned_again()
    {
        await using var world = await RoundWorld.CreateAsync(Engine.Sqlite);
        var page = await world.Editor.ReadAsync("/takster/runder/midtjylland/ny");
        using var answer = await world.PostAsync(
            "/takster/runder/midtjylland/ny",
            ("aar", world.Round.Year.ToString(Danish.Invariant))
        );

        page.QuerySelector("main")!.TextContent.ShouldContain("Der er allerede en takstrunde");
        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-482");
    }

    [Fact]
    public async Task Wrong_dates_and_nobody_to_deliver_are_explained_at_their_fields()
    {
        await using var world = await RoundWorld.CreateAsync(Engine.Sqlite);
        using var answer = await world.PostAsync(
            $"{world.Board}/ret",
            ("aabner", "2026-10-01"),
            ("frist", "2026-09-01"),
            ("gennemgang", "i oktober"),
            ("offentliggoer", "2026-12-01"),
            ("takstfil", "2027.1"),
            ("version", "1")
        );
        using var other = await world.PostAsync(
            $"{world.Board}/ret",
            ("aabner", "2026-10-01"),
            ("frist", "2026-09-01"),
            ("gennemgang", "2026-10-01"),
            ("offentliggoer", "2026-12-01"),
            ("takstfil", "2027.1"),
            ("driftsherrer", RoundWorld.Skive),
            ("version", "1")
        );
        var page = await answer.DocumentAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.GetElementById("gennemgang-fejl")!.TextContent.ShouldContain("Gennemgang slut");
        page.GetElementById("driftsherrer-fejl").ShouldNotBeNull();
        page.GetElementById("frist")!.GetAttribute("value").ShouldBe("2026-09-01");
        page.QuerySelectorAll("input[name=driftsherrer][checked]").ShouldBeEmpty();
        (await other.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-481");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Of_two_who_edit_at_once_the_second_sees_both_versions(Engine engine)
    {
        await using var world = await RoundWorld.CreateAsync(engine);
        using var first = await world.PostAsync(
            $"{world.Board}/ret",
            Edit(world, "Den første besked", RoundWorld.Skive)
        );
        using var second = await world.PostAsync(
            $"{world.Board}/ret",
            Edit(world, "Den anden besked", RoundWorld.Aarhus)
        );
        var page = await second.DocumentAsync();
        var both = page.GetElementById("begge-udgaver")!.TextContent;

        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await first.Content.ReadAsStringAsync());
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        both.ShouldContain("Den første besked");
        both.ShouldContain("Den anden besked");
        both.ShouldContain("Aarhus Kommune");
        (await world.StoredAsync()).Message.ShouldBe("Den første besked");

        var version = page.QuerySelector("input[name=version]")!.GetAttribute("value")!;
        using var again = await world.PostAsync(
            $"{world.Board}/ret",
            [
                .. Edit(world, "Den anden besked", RoundWorld.Aarhus).Where(field => field.Item1 != "version"),
                ("version", version),
            ]
        );

        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await world.StoredAsync()).Message.ShouldBe("Den anden besked");
    }

    [Fact]
    public async Task In_an_open_round_a_moved_deadline_is_told_and_who_is_added_is_invited()
    {
        await using var world = await RoundWorld.CreateAsync(Engine.Sqlite);
        using var opened = await world.PostAsync($"{world.Board}/aabn");
        await world.AddPersonAsync("Ane Holm", Rammevaerk.Platform.Web.Access.Role.RateOfficer, RoundWorld.Samsoe);
        var version = (await world.StoredAsync()).Version.ToString(Danish.Invariant);
        using var edited = await world.PostAsync(
            $"{world.Board}/ret",
            [
                .. Edit(world, "", RoundWorld.Skive, RoundWorld.Samsoe, deadline: world.Round.Deadline.AddDays(3))
                    .Where(field => field.Item1 != "version"),
                ("version", version),
            ]
        );

        edited.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await edited.Content.ReadAsStringAsync());
        var mails = await world.MailsAsync();
        mails.Count(mail => mail.Subject.Contains("flyttet", StringComparison.Ordinal)).ShouldBe(2);
        mails.Single(mail => mail.ToName == "Ane Holm").Subject.ShouldContain("er åben");
        (await world.OperatorAsync(RoundWorld.Aarhus)).IsExpected.ShouldBeFalse();
    }

    private static (string, string)[] Edit(RoundWorld world, string message, params string[] expected) =>
        Edit(world, message, expected, world.Round.Deadline);

    private static (string, string)[] Edit(
        RoundWorld world,
        string message,
        string one,
        string other,
        DateOnly deadline
    ) => Edit(world, message, [one, other], deadline);

    private static (string, string)[] Edit(RoundWorld world, string message, string[] expected, DateOnly deadline) =>
        [
            ("aabner", Day(world.Round.OpensOn)),
            ("frist", Day(deadline)),
            ("gennemgang", Day(world.Round.ReviewDeadline)),
            ("offentliggoer", Day(world.Round.PublishesOn)),
            ("besked", message),
            ("takstfil", world.Round.Layout),
            ("version", "1"),
            .. expected.Select(party => ("driftsherrer", party)),
        ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", Danish.Invariant);

    private static void LastYear(RateRound round)
    {
        round.Year--;
        round.State = RoundState.Published;
        var dates = RoundDates.Usual(round.BudgetYear);
        dates.ApplyTo(round);
    }
}
