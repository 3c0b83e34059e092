using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Tests.Web.Publication;

public sealed class PublicationTests
{
    private const string Publish = $"{RoundScene.Address}/offentliggoer";
    private const string List = "/takster/midtjylland/2027";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Accepted_rates_are_published_once_with_their_occupancy_however_often_it_is_pressed(Engine engine)
    {
        await using var scene = await RoundScene.BeginAsync(engine);
        await AddDirectorAsync(scene);
        await scene.AcceptAndCloseAsync();
        var editor = scene.As(Role.SecretariatEditor);
        var check = await editor.ReadAsync(Publish);
        check.QuerySelector("#mangler")!.ParentElement!.TextContent.ShouldContain("Aarhus: ikke afleveret");
        var count = (await scene.RatesAsync()).Count;
        using var unconfirmed = await editor.PostAsync(Publish, ("antal", $"{count}"));
        var answers = await Task.WhenAll(PublishAsync(scene, count), PublishAsync(scene, count));

        (await unconfirmed.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-493)");
        answers.ShouldBe([303, 303]);
        var published = await scene.ReadAsync(db => db.Set<PublishedRate>().ToListAsync());
        published.Count.ShouldBe(count);
        published.ShouldAllBe(rate =>
            rate.ValidFrom == new DateOnly(2027, 1, 1) && rate.ValidTo == new DateOnly(2027, 12, 31)
        );
        (await scene.RatesAsync()).ShouldAllBe(rate => rate.State == RateState.Published);
        (await scene.ReadAsync(db => db.Set<RateRound>().SingleAsync())).State.ShouldBe(RoundState.Published);
        (await scene.ReadAsync(db => db.Set<AuditEntry>().CountAsync(one => one.What == "round.published"))).ShouldBe(
            1
        );
        var mails = await scene.ReadAsync(db => db.Set<OutboxMail>().OrderBy(mail => mail.Subject).ToListAsync());
        mails
            .Select(mail => (mail.ToName, mail.Subject))
            .ShouldBe([
                ("Tove Takst", "Jeres takster for 2027 er offentliggjort"),
                ("Dora Direktør", "Ledelsesinformation 2027 for Midtjylland"),
                ("Tove Takst", "Ledelsesinformation 2027 for Skive Kommune"),
            ]);
        mails[1].Body.ShouldContain("/takster/ledelsesinformation/midtjylland/2027/rapport.pdf");
        mails[2].Body.ShouldContain("/takster/ledelsesinformation/midtjylland/2027/0779/rapport.xlsx");
        var list = await scene.Anyone().ReadAsync(List);
        list.QuerySelector("#liste")!.TextContent.ShouldBe($"{count} takster");
        list.QuerySelector("#fordeling").ShouldBeNull();
        list.QuerySelector("main")!.TextContent.ShouldContain("Vælg en paragraf");
    }

    [Fact]
    public async Task An_open_round_is_not_published()
    {
        await using var scene = await RoundScene.BeginAsync(Engine.Sqlite);
        await scene.AcceptAndCloseAsync();
        await scene.ChangeAsync(async db => (await db.Set<RateRound>().SingleAsync()).State = RoundState.Open);
        using var answer = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(Publish, ("antal", "8"), ("bekraeftet", "ja"));

        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-491)");
        (await scene.ReadAsync(db => db.Set<PublishedRate>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task The_public_list_is_filtered_sorted_and_fetched()
    {
        await using var scene = await PublishedAsync(Engine.Sqlite);
        var reader = scene.Anyone();
        var all = await reader.ReadAsync(List);
        var basis = all.QuerySelectorAll("#paragraf option")
            .Select(one => one.TextContent)
            .First(text => text != "Alle");
        var filtered = await reader.ReadAsync($"{List}?paragraf={Uri.EscapeDataString(basis)}&orden=-takst");
        var none = await reader.ReadAsync($"{List}?q=findesikke");

        filtered.QuerySelectorAll("#liste ~ *").ShouldNotBeNull();
        filtered.QuerySelector("main")!.TextContent.ShouldContain(basis);
        none.QuerySelector("main")!.TextContent.ShouldContain("Ingen takster passer");
        (await reader.StatusAsync($"{List}/liste.csv?paragraf={Uri.EscapeDataString(basis)}")).ShouldBe(200);
        (await reader.StatusAsync($"{List}/liste.xlsx")).ShouldBe(200);
        (await reader.StatusAsync($"{List}/gennemsnit.csv")).ShouldBe(200);
        (await reader.ReadAsync("/takster/offentlige")).QuerySelector($"a[href='{List}']").ShouldNotBeNull();
        (await reader.StatusAsync("/takster/atlantis/2027")).ShouldBe(404);
        (await reader.StatusAsync($"{List}/0779/Y999")).ShouldBe(404);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_correction_keeps_both_and_the_list_can_be_seen_as_known_before_it(Engine engine)
    {
        await using var scene = await PublishedAsync(engine);
        var before = (await scene.ReadAsync(db => db.Set<PublishedRate>().ToListAsync())).First(rate =>
            rate.ServiceKey == "Y001"
        );
        scene.Time.Instant = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);
        var editor = scene.As(Role.SecretariatEditor);
        (string, string)[] form =
        [
            ("udgave", $"{before.Id}"),
            ("takst", "1.234,50"),
            ("belaegning", "96,5"),
            ("fra", "2027-02-01"),
            ("begrundelse", "Regnefejl i filen."),
            ("kilde", "Brev fra Skive 20. februar 2027"),
        ];
        using var corrected = await editor.PostAsync($"{before.Address}/ret", form);
        using var again = await editor.PostAsync($"{before.Address}/ret", form);
        var page = await scene.Anyone().ReadAsync(before.Address);
        var earlier = await scene.Anyone().ReadAsync($"{before.Address}?kendt=2027-02-20");

        ((int)corrected.StatusCode).ShouldBe(303, await corrected.Content.ReadAsStringAsync());
        (await again.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("(RV-701)");
        page.QuerySelector("h1")!.TextContent.ShouldContain("1.234,50");
        page.QuerySelector(".rv-actions .badge")!.TextContent.ShouldBe("rettet");
        var row = page.QuerySelector("#rettelser")!.ParentElement!.TextContent;
        row.ShouldContain(Kernel.Danish.Number(before.Rate, 2));
        row.ShouldContain("1.234,50");
        row.ShouldContain("Regnefejl i filen.");
        earlier.QuerySelector("h1")!.TextContent.ShouldContain(Kernel.Danish.Number(before.Rate, 2));
        earlier.QuerySelector("#rettelser").ShouldBeNull();
        (await scene.Anyone().ReadAsync($"{List}?kendt=2027-02-20"))
            .QuerySelector("main")!
            .TextContent.ShouldNotContain("1.234,50");
        (await scene.Anyone().ReadAsync(List)).QuerySelector("main")!.TextContent.ShouldContain("1.234,50");
        (await scene.ReadAsync(db => db.Set<PublishedRate>().CountAsync(rate => rate.ServiceKey == "Y001"))).ShouldBe(
            3
        );
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_published_rate_computed_again_is_the_same_bytes_also_after_parameters_changed(Engine engine)
    {
        await using var scene = await PublishedAsync(engine);
        await scene.ChangeAsync(async db =>
        {
            foreach (
                var row in await db.Set<ParameterRow>()
                    .Where(one => one.Name == "days-per-year" || one.Name == "occupancy-min")
                    .ToListAsync()
            )
            {
                row.Text = "99";
            }
        });
        var rates = await scene.ReadAsync(db => db.Set<PublishedRate>().AsNoTracking().ToListAsync());
        await using var scope = scene.Services.CreateAsyncScope();
        var recompute = scope.ServiceProvider.GetRequiredService<RecomputeRate>();
        foreach (var rate in rates)
        {
            var again = await recompute.RunAsync(rate, CancellationToken.None);
            again.IsOk.ShouldBeTrue(again.Fault?.Message);
            again.Value.IsSame.ShouldBeTrue(rate.ServiceKey);
        }

        var auditor = scene.As(Role.Auditor);
        (await auditor.ReadAsync($"{rates[0].Address}/genberegn"))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("Genberegnet: samme svar");
        (await scene.As(Role.BuyerOfficer, "0751").StatusAsync($"{rates[0].Address}/genberegn")).ShouldBe(403);
    }

    [Fact]
    public async Task The_public_sees_no_cost_of_a_derivation_and_the_operator_sees_all()
    {
        await using var scene = await PublishedAsync(Engine.Sqlite);
        var rate = (await scene.ReadAsync(db => db.Set<PublishedRate>().ToListAsync())).First(one =>
            one.ServiceKey == "Y001"
        );
        var open = await scene.Anyone().ReadAsync(rate.Address);
        var own = await scene.As(Role.RateOfficer, RoundScene.Party).ReadAsync(rate.Address);
        using var json = await scene.Anyone().GetAsync($"{rate.Address}/udledning.json");
        using var full = await scene.As(Role.RateOfficer, RoundScene.Party).GetAsync($"{rate.Address}/udledning.json");

        open.QuerySelector(".rv-ladder")!.TextContent.ShouldNotContain("Takstgrundlag");
        open.QuerySelector(".rv-ladder")!.TextContent.ShouldContain("Belægning");
        own.QuerySelector(".rv-ladder")!.TextContent.ShouldContain("Takstgrundlag");
        (await json.Content.ReadAsStringAsync()).ShouldNotContain("Takstgrundlag");
        (await full.Content.ReadAsStringAsync()).ShouldContain("Takstgrundlag");
        (await scene.As(Role.RateOfficer, "0751").ReadAsync(rate.Address))
            .QuerySelector(".rv-ladder")!
            .TextContent.ShouldNotContain("Takstgrundlag");
    }

    private static async Task<RoundScene> PublishedAsync(Engine engine)
    {
        var scene = await RoundScene.BeginAsync(engine);
        await scene.AcceptAndCloseAsync();
        scene.Time.Instant = new(2026, 12, 12, 9, 0, 0, TimeSpan.Zero);
        (await PublishAsync(scene, (await scene.RatesAsync()).Count)).ShouldBe(303);
        return scene;
    }

    private static async Task<int> PublishAsync(RoundScene scene, int count)
    {
        using var answer = await scene
            .As(Role.SecretariatEditor)
            .PostAsync(Publish, ("antal", $"{count}"), ("bekraeftet", "ja"));
        return (int)answer.StatusCode;
    }

    /// <summary>A member of the forum with mail; also chair, who is told once all the same.</summary>
    private static Task AddDirectorAsync(RoundScene scene) =>
        scene.ChangeAsync(db =>
        {
            var director = new Account
            {
                Id = Guid.CreateVersion7(),
                Name = "Dora Direktør",
                UserName = "dora@example.dk",
                Email = "dora@example.dk",
            };
            db.Add(director);
            db.AddRange(
                new[] { Role.ForumMember, Role.Chair }.Select(role => new RoleAssignment
                {
                    AccountId = director.Id,
                    Role = role,
                    Area = RoundScene.Area,
                    ValidFrom = new(2026, 1, 1),
                })
            );
            return Task.CompletedTask;
        });
}
