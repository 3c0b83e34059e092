using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Tests.Web.Submissions;

/// <summary>Delivering a rate file in a round, on both engines.</summary>
public sealed class DeliveryTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_delivered_file_is_kept_as_received_with_receipt_findings_and_mail(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var officer = scene.As(scene.Officer);
        var file = scene.File();

        var address = await officer.DeliverAsync(file);
        var receipt = await officer.ReadAsync(address);
        using var original = await officer.GetAsync($"{address}/original");
        var mails = await scene.ReadAsync(db => db.Set<OutboxMail>().AsNoTracking().ToListAsync());

        address.ShouldBe($"{RoundScene.Address}/levering/1");
        receipt.QuerySelector("h1")!.TextContent.ShouldBe("Kvittering K-2027-0779-1");
        (await original.Content.ReadAsByteArrayAsync()).ShouldBe(file);
        mails.Select(mail => mail.ToAddress).ShouldBe([scene.Officer.Mail, scene.Approver.Mail], ignoreOrder: true);
        mails.ShouldAllBe(mail => mail.Body.Contains("K-2027-0779-1") && mail.Body.Contains(FileStore.HashOf(file)));
        var delivery = (await scene.DeliveriesAsync()).ShouldHaveSingleItem();
        delivery.Rows.ShouldBe(8);
        delivery.IsLate.ShouldBeFalse();
        (await AuditedAsync(scene)).ShouldBe(["submission.delivered"]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_same_content_twice_is_one_delivery_and_says_so(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var officer = scene.As(scene.Officer);
        var file = scene.File();

        var first = await officer.DeliverAsync(file);
        var again = await officer.DeliverAsync(file);
        var page = await officer.ReadAsync(again);

        again.ShouldBe(first);
        page.QuerySelector("main")!.TextContent.ShouldContain("allerede afleveret");
        (await scene.DeliveriesAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Two_windows_delivering_the_same_file_at_once_get_one_receipt(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var (one, other) = (scene.As(scene.Officer), scene.As(scene.Officer));
        var file = scene.File();
        await Task.WhenAll(one.TokenAsync(), other.TokenAsync());

        var receipts = await Task.WhenAll(one.DeliverAsync(file), other.DeliverAsync(file));

        receipts.Distinct().ShouldHaveSingleItem();
        (await scene.DeliveriesAsync()).Count.ShouldBe(1);
        (await scene.ReadAsync(db => db.Set<DeliveredRate>().CountAsync())).ShouldBe(8);
        (await scene.ReadAsync(db => db.Set<StoredFile>().CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Two_windows_delivering_two_files_at_once_get_two_numbers(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var (one, other) = (scene.As(scene.Officer), scene.As(scene.Officer));
        await Task.WhenAll(one.TokenAsync(), other.TokenAsync());

        await Task.WhenAll(one.DeliverAsync(scene.File()), other.DeliverAsync(scene.File(5)));

        (await scene.DeliveriesAsync()).Select(delivery => delivery.Number).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_delivery_while_the_round_closes_is_whole_or_refused_in_clear_words(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var officer = scene.As(scene.Officer);
        await officer.TokenAsync();

        var closing = CloseAsync(scene);
        using var answer = await officer.UploadAsync($"{RoundScene.Address}/aflever", scene.File());
        await closing;

        var deliveries = await scene.DeliveriesAsync();
        var rates = await scene.ReadAsync(db => db.Set<DeliveredRate>().CountAsync());
        if (answer.StatusCode == HttpStatusCode.SeeOther)
        {
            (deliveries.Count, rates).ShouldBe((1, 8));
        }
        else
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-453)");
            (deliveries.Count, rates).ShouldBe((0, 0));
            (await scene.ReadAsync(db => db.Set<StoredFile>().CountAsync())).ShouldBe(0);
        }

        using var late = await officer.UploadAsync($"{RoundScene.Address}/aflever", scene.File(4));
        (await late.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-453)");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Another_operators_file_is_refused_and_nothing_is_stored(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var viborg = scene.As(Role.RateOfficer, RoundScene.Area, RoundScene.Viborg);
        var address = RoundScene.Address.Replace(RoundScene.Skive, RoundScene.Viborg, StringComparison.Ordinal);

        using var answer = await viborg.UploadAsync($"{address}/aflever", scene.File());
        var page = await answer.DocumentAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.QuerySelector(".rv-errors")!.TextContent.ShouldContain("Skive Kommune");
        page.GetElementById("fil-fejl").ShouldNotBeNull();
        (await scene.DeliveriesAsync()).ShouldBeEmpty();
        (await scene.ReadAsync(db => db.Set<StoredFile>().CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_file_with_a_personal_number_is_stopped_and_nothing_is_stored(Engine engine)
    {
        await using var scene = await RoundScene.OpenAsync(engine);
        var file = SampleRateFile.Make(scene.Services, 6, new WithNumber());

        using var answer = await scene.As(scene.Officer).UploadAsync($"{RoundScene.Address}/aflever", file);
        var words = (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent;

        words.ShouldContain("(RV-240)");
        words.ShouldContain("Regulering!E8");
        words.ShouldNotContain("070761");
        (await scene.ReadAsync(db => db.Set<StoredFile>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Other_organisations_and_areas_see_nothing_of_a_delivery()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var address = await scene.As(scene.Officer).DeliverAsync(scene.File());

        foreach (
            var stranger in new[]
            {
                scene.As(Role.RateOfficer, RoundScene.Area, RoundScene.Viborg),
                scene.As(Role.RateGroupMember, "nordjylland"),
                scene.As(Role.BuyerOfficer, RoundScene.Area, RoundScene.Skive),
                scene.As(scene.Institution),
            }
        )
        {
            foreach (var page in new[] { RoundScene.Address, address, $"{address}/original", $"{address}/fund.csv" })
            {
                using var answer = await stranger.GetAsync(page);
                answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
            }
        }

        using var elsewhere = await scene
            .As(Role.RateGroupMember, "nordjylland")
            .GetAsync(address.Replace(RoundScene.Area, "nordjylland", StringComparison.Ordinal));
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_rate_group_reads_every_page_of_a_delivery()
    {
        await using var scene = await RoundScene.OpenAsync(Engine.Sqlite);
        var address = await scene.As(scene.Officer).DeliverAsync(SampleRateFile.MakeWithMistakes(scene.Services));
        var group = scene.As(Role.RateGroupMember);

        foreach (
            var page in new[]
            {
                RoundScene.Address,
                address,
                $"{address}/fund",
                $"{address}/fund?alvor=advarsel&q=takst",
                $"{address}/fund.xlsx",
                $"{address}/takster",
                $"{address}/takster.csv",
                $"{address}/takst/Y004",
                $"{address}/takst/Y004.json",
                $"{address}/takst/Y002",
                $"{address}/arbejdsbog",
                $"{address}/godkendelse",
            }
        )
        {
            using var answer = await group.GetAsync(page);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }

        using var scope = scene.Services.CreateScope();
        foreach (var source in scope.ServiceProvider.GetServices<ISubjectSource>())
        {
            if (source.Kinds.Contains(RateSubmission.Kind))
            {
                var link = await source.FindAsync(new(RateSubmission.Kind, "midtjylland-2027-0779-1"), default);
                link.ShouldNotBeNull().Address.ShouldBe(address);
            }
        }
    }

    private static async Task CloseAsync(RoundScene scene)
    {
        using var scope = scene.Services.CreateScope();
        var closed = await scope
            .ServiceProvider.GetRequiredService<WriteDesk>()
            .RunAsync<bool>(
                async write =>
                {
                    var round = await write.Db.Set<RateRound>().SingleAsync();
                    round.State = RoundState.Closed;
                    write.Audit(new AuditNote("round.closed", round.Reference, "Runden blev lukket."));
                    return true;
                },
                default
            );
        closed.IsOk.ShouldBeTrue();
    }

    private static Task<List<string>> AuditedAsync(RoundScene scene) =>
        scene.ReadAsync(db =>
            db.Set<AuditEntry>()
                .Where(entry => entry.Party == RoundScene.Skive)
                .OrderBy(entry => entry.Number)
                .Select(entry => entry.What)
                .ToListAsync()
        );

    /// <summary>A citizen's number, made up, where a note of the regulation is asked for.</summary>
    private sealed class WithNumber : TemplateContent
    {
        private readonly SampleContent inner = new(Layouts.Newest.CostForms[0], 1, 6, 2);

        public override CellContent Cell(string sheet, string column, int index) =>
            (sheet, column, index) == ("regulation", "note", 0)
                ? CellContent.Of("Ekstra plads til borger 070761-4285")
                : inner.Cell(sheet, column, index);
    }
}
