using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Web.Submissions;

namespace Rammevaerk.Tests.Web.Api;

/// <summary>Robots deliver and try files over the interface, on both engines.</summary>
public sealed class ApiDeliveryTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_delivered_file_is_what_the_pages_show(Engine engine)
    {
        await using var scene = await RobotScene.OpenAsync(engine);
        using var client = await scene.ClientAsync();
        var file = scene.Round.File();

        using var sent = await RobotScene.SendAsync(client, file);
        var reception = await RobotScene.JsonAsync(sent);
        sent.StatusCode.ShouldBe(HttpStatusCode.OK, reception.ToString());
        reception.GetProperty("state").GetString().ShouldBe("done");
        reception.GetProperty("fileHash").GetString().ShouldBe(FileStore.HashOf(file));
        var delivery = reception.GetProperty("delivery");
        delivery.GetProperty("receipt").GetString().ShouldBe("K-2027-0779-1");
        var href = delivery.GetProperty("href").GetString()!;
        var rates = await RobotScene.ReadAsync(client, $"{href}/rates?pageSize=3");
        var first = rates.GetProperty("items")[0];
        var derivation = await client.GetStringAsync(
            new Uri(first.GetProperty("derivation").GetString()!, UriKind.Relative)
        );
        using var page = await scene
            .Round.As(scene.Round.Officer)
            .GetAsync($"{RoundScene.Address}/levering/1/takst/{first.GetProperty("key").GetString()}.json");

        derivation.ShouldBe(await page.Content.ReadAsStringAsync());
        rates.GetProperty("total").GetInt32().ShouldBe(8);
        rates.GetProperty("next").GetString()!.ShouldEndWith("pageSize=3&page=2");
        (await client.GetByteArrayAsync(new Uri($"{href}/file", UriKind.Relative))).ShouldBe(file);
        (await scene.Round.ReadAsync(db => db.Set<OutboxMail>().CountAsync())).ShouldBe(2);
        var stored = (await scene.Round.DeliveriesAsync()).ShouldHaveSingleItem();
        stored.ReceivedByName.ShouldBe("Økonomisystemet");
        (
            await scene.Round.ReadAsync(db => AuditChain.VerifyAsync(db, CancellationToken.None))
        ).FirstBroken.ShouldBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_same_key_is_one_reception_however_many_send_it_at_once(Engine engine)
    {
        await using var scene = await RobotScene.OpenAsync(engine);
        using var client = await scene.ClientAsync();
        var file = scene.Round.File();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => RobotScene.SendAsync(client, file, "en-levering"))
        );
        var receptions = new List<JsonElement>();
        foreach (var answer in answers)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
            receptions.Add(await RobotScene.JsonAsync(answer));
            answer.Dispose();
        }

        receptions.Select(one => one.GetProperty("id").GetGuid()).Distinct().ShouldHaveSingleItem();
        receptions.ShouldAllBe(one => !one.GetProperty("delivery").GetProperty("isRepeated").GetBoolean());
        (await scene.Round.DeliveriesAsync()).Count.ShouldBe(1);
        using var other = await RobotScene.SendAsync(client, scene.Round.File(5), "en-levering");
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await RobotScene.JsonAsync(other)).GetProperty("id").GetString().ShouldBe("RV-745");
    }

    [Fact]
    public async Task The_same_file_under_another_key_is_told_to_be_delivered_already()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = await scene.ClientAsync();
        var file = scene.Round.File();
        using var first = await RobotScene.SendAsync(client, file, "mandag");
        using var again = await RobotScene.SendAsync(client, file, "tirsdag");
        var delivery = (await RobotScene.JsonAsync(again)).GetProperty("delivery");

        delivery.GetProperty("isRepeated").GetBoolean().ShouldBeTrue();
        delivery.GetProperty("number").GetInt32().ShouldBe(1);
        (await scene.Round.DeliveriesAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_trial_before_the_round_opens_gets_the_answers_the_delivery_gets_later(Engine engine)
    {
        await using var scene = await RobotScene.OpenAsync(engine, RoundState.Planned);
        using var client = await scene.ClientAsync();
        var file = scene.Round.File();

        using var early = await RobotScene.SendAsync(client, file);
        using var tried = await RobotScene.SendAsync(client, file, isTrial: true);
        var trial = await RobotScene.JsonAsync(tried);
        (await RobotScene.JsonAsync(early)).GetProperty("refusal").GetProperty("id").GetString().ShouldBe("RV-452");
        trial.GetProperty("state").GetString().ShouldBe("done", trial.ToString());
        (await scene.Round.DeliveriesAsync()).ShouldBeEmpty();
        (await scene.Round.ReadAsync(db => db.Set<DeliveredRate>().CountAsync())).ShouldBe(0);
        (await scene.Round.ReadAsync(db => db.Set<OutboxMail>().CountAsync())).ShouldBe(0);

        await scene.Round.ChangeAsync(async db => (await db.Set<RateRound>().SingleAsync()).State = RoundState.Open);
        using var sent = await RobotScene.SendAsync(client, file);
        var delivery = (await RobotScene.JsonAsync(sent)).GetProperty("delivery").GetProperty("href").GetString()!;
        var below = trial.GetProperty("href").GetString()!;

        (await ShapesAsync(client, $"{below}/findings", "id", "version")).ShouldBe(
            await ShapesAsync(client, $"{delivery}/findings", "id", "version")
        );
        (await ShapesAsync(client, $"{below}/rates", "derivation")).ShouldBe(
            await ShapesAsync(client, $"{delivery}/rates", "derivation")
        );
        (await client.GetStringAsync(new Uri($"{below}/rates/Y001/derivation", UriKind.Relative))).ShouldBe(
            await client.GetStringAsync(new Uri($"{delivery}/rates/Y001/derivation", UriKind.Relative))
        );
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_file_a_dead_copy_had_begun_is_delivered_by_another(Engine engine)
    {
        await using var scene = await RobotScene.OpenAsync(engine);
        using var client = await scene.ClientAsync();
        var file = scene.Round.File();
        await scene.Round.ChangeAsync(async db =>
        {
            var robot = await db.Set<Robot>().SingleAsync();
            var at = new DateTime(2026, 10, 1, 8, 0, 0, DateTimeKind.Utc);
            db.Add(
                new StoredFile
                {
                    Hash = FileStore.HashOf(file),
                    Length = file.Length,
                    Content = file,
                    StoredAt = at,
                }
            );
            db.Add(
                new RateReception
                {
                    RoundId = scene.Round.RoundId,
                    Party = RoundScene.Skive,
                    RobotId = robot.Id,
                    RobotName = robot.Name,
                    FileHash = FileStore.HashOf(file),
                    FileName = "efterladt.xlsx",
                    ReceivedAt = at,
                    State = ReceptionState.Running,
                    Attempts = 1,
                    HeldUntil = at.AddSeconds(20),
                }
            );
        });

        var reception = await FinishedAsync(scene);
        reception.State.ShouldBe(ReceptionState.Done);
        reception.IsRepeated.ShouldBeFalse();
        (await scene.Round.DeliveriesAsync()).ShouldHaveSingleItem().FileName.ShouldBe("efterladt.xlsx");
    }

    [Fact]
    public async Task A_refused_file_is_not_kept()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = await scene.ClientAsync();
        using var sent = await RobotScene.SendAsync(client, Encoding.UTF8.GetBytes("PK not a workbook at all"));
        var reception = await RobotScene.JsonAsync(sent);

        reception.GetProperty("state").GetString().ShouldBe("refused");
        reception.GetProperty("refusal").GetProperty("id").GetString()!.ShouldStartWith("RV-2");
        reception.GetProperty("delivery").ValueKind.ShouldBe(JsonValueKind.Null);
        (await scene.Round.ReadAsync(db => db.Set<StoredFile>().CountAsync())).ShouldBe(0);
        (await scene.Round.DeliveriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_a_too_large_and_a_wrapped_file_are_refused_at_once()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = await scene.ClientAsync();
        using var empty = await RobotScene.SendAsync(client, []);
        using var large = await RobotScene.SendAsync(client, new byte[10_000_001]);
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1]), "fil", "a.xlsx" } };
        using var wrapped = await client.PostAsync(
            new Uri($"{RobotScene.Operator}/deliveries", UriKind.Relative),
            form
        );

        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        large.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        wrapped.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await scene.Round.ReadAsync(db => db.Set<RateReception>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = await scene.ClientAsync();
        using var first = await client.GetAsync(new Uri(RobotScene.Operator, UriKind.Relative));
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.GetAsync(new Uri(RobotScene.Operator, UriKind.Relative));
        using var sent = await RobotScene.SendAsync(client, scene.Round.File());
        using var third = await client.GetAsync(new Uri(RobotScene.Operator, UriKind.Relative));

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        third.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Old_receptions_and_their_files_are_swept_and_deliveries_kept()
    {
        await using var scene = await RobotScene.OpenAsync();
        using var client = await scene.ClientAsync();
        using var delivered = await RobotScene.SendAsync(client, scene.Round.File());
        using var tried = await RobotScene.SendAsync(client, scene.Round.File(5), isTrial: true);
        await scene.Round.ChangeAsync(async db =>
        {
            foreach (var one in await db.Set<RateReception>().ToListAsync())
            {
                one.FinishedAt = one.FinishedAt!.Value.AddDays(-40);
            }
        });
        await RunSweepAsync(scene);

        (await scene.Round.ReadAsync(db => db.Set<RateReception>().CountAsync())).ShouldBe(0);
        (await scene.Round.ReadAsync(db => db.Set<StoredFile>().CountAsync())).ShouldBe(1);
        (await scene.Round.DeliveriesAsync()).Count.ShouldBe(1);
    }

    private static async Task RunSweepAsync(RobotScene scene)
    {
        await using var services = scene.Round.Services.CreateAsyncScope();
        await services
            .ServiceProvider.GetServices<Platform.Jobs.IJobWork>()
            .Single(job => job.Name == "reception-sweep")
            .RunAsync(CancellationToken.None);
    }

    private static async Task<RateReception> FinishedAsync(RobotScene scene)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < Patience)
        {
            var reception = await scene.Round.ReadAsync(db => db.Set<RateReception>().AsNoTracking().SingleAsync());
            if (reception.IsFinished)
            {
                return reception;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The reception was not finished.");
    }

    /// <summary>The items without the properties that name one resource or another.</summary>
    private static async Task<List<string>> ShapesAsync(HttpClient client, string address, params string[] without)
    {
        var page = await RobotScene.ReadAsync(client, $"{address}?pageSize=1000");
        return
        [
            .. page.GetProperty("items")
                .EnumerateArray()
                .Select(item =>
                    string.Join(
                        '\n',
                        item.EnumerateObject()
                            .Where(property => !without.Contains(property.Name))
                            .Select(property => property.ToString())
                    )
                ),
        ];
    }
}
