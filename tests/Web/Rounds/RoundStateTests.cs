using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Web.Rounds;

/// <summary>A round is opened, closed and unlocked, each once, with a trace.</summary>
public sealed class RoundStateTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Opened_twice_a_round_is_opened_once_and_each_person_is_invited_once(Engine engine)
    {
        await using var world = await RoundWorld.CreateAsync(engine);
        using var first = await world.PostAsync($"{world.Board}/aabn");
        using var second = await world.PostAsync($"{world.Board}/aabn");

        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await first.Content.ReadAsStringAsync());
        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await world.StoredAsync()).State.ShouldBe(RoundState.Open);
        var mails = await world.MailsAsync();
        mails.Select(mail => mail.ToName).ShouldBe(["Bo Lind", "Ida Bæk", "Signe Krag"]);
        mails[0].Subject.ShouldContain("er åben");
        mails[0].Body.ShouldContain($"{world.Board}/{RoundWorld.Skive}");
        (await world.OperatorAsync(RoundWorld.Skive)).InvitedAt.ShouldNotBeNull();
        (await world.OperatorAsync(RoundWorld.Samsoe)).InvitedAt.ShouldBeNull();
        (await world.ReadAsync(db => db.Set<Notification>().CountAsync())).ShouldBe(3);
        (await AuditedAsync(world, "round.opened")).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Opened_by_two_at_once_it_is_opened_once(Engine engine)
    {
        await using var world = await RoundWorld.CreateAsync(engine);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.PostAsync($"{world.Board}/aabn")));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther);
        (await world.MailsAsync()).Count.ShouldBe(3);
        (await AuditedAsync(world, "round.opened")).ShouldBe(1);
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_closed_round_is_unlocked_with_a_reason_only(Engine engine)
    {
        await using var world = await RoundWorld.CreateAsync(engine, round => round.State = RoundState.Open);
        using var closed = await world.PostAsync($"{world.Board}/luk");
        using var silent = await world.PostAsync($"{world.Board}/laas-op", ("bekraeft", "laas-op"));

        closed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await silent.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-750");
        (await world.StoredAsync()).State.ShouldBe(RoundState.Closed);

        using var unlocked = await world.PostAsync($"{world.Board}/laas-op", ("begrundelse", "Samsø blev glemt"));

        unlocked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await world.StoredAsync()).State.ShouldBe(RoundState.Open);
        (await world.ReadAsync(db => db.Set<AuditPayload>().CountAsync(one => one.Why == "Samsø blev glemt"))).ShouldBe(
            1
        );
    }

    [Fact]
    public async Task A_step_that_cannot_be_taken_is_explained_on_the_board()
    {
        await using var world = await RoundWorld.CreateAsync(
            Engine.Sqlite,
            round => round.State = RoundState.Published
        );
        foreach (var step in new[] { "aabn", "luk" })
        {
            using var answer = await world.PostAsync($"{world.Board}/{step}");

            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-484");
        }
    }

    [Fact]
    public async Task A_round_nobody_delivers_in_is_not_opened()
    {
        await using var world = await RoundWorld.CreateAsync(Engine.Sqlite);
        await world.ReadAsync(db =>
            db.Set<RoundOperator>().ExecuteUpdateAsync(set => set.SetProperty(row => row.IsExpected, false))
        );
        using var answer = await world.PostAsync($"{world.Board}/aabn");

        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-485");
        (await world.StoredAsync()).State.ShouldBe(RoundState.Planned);
    }

    [Fact]
    public async Task A_round_that_is_not_there_is_404()
    {
        await using var world = await RoundWorld.CreateAsync(Engine.Sqlite);
        using var answer = await world.PostAsync("/takster/runder/midtjylland/2019/aabn");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Closing_waits_for_the_delivery_that_is_being_stored()
    {
        await using var world = await RoundWorld.CreateAsync(Engine.Postgres, round => round.State = RoundState.Open);
        await using var db = world.Database.Open();
        await using var delivering = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM rate_rounds WHERE id = {world.Round.Id} FOR SHARE");
        var closing = world.PostAsync($"{world.Board}/luk");

        (await Task.WhenAny(closing, Task.Delay(TimeSpan.FromSeconds(1)))).ShouldNotBe(closing);
        await delivering.CommitAsync();
        using var closed = await closing;

        closed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await world.StoredAsync()).State.ShouldBe(RoundState.Closed);
    }

    private static Task<int> AuditedAsync(RoundWorld world, string what) =>
        world.ReadAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.What == what));
}
