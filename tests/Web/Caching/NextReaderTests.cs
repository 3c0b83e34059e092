using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Web.Publication;

namespace Rammevaerk.Tests.Web.Caching;

/// <summary>What was written is on the very next public page, whoever wrote it and whichever copy shows it.</summary>
public sealed class NextReaderTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_one_copy_writes_is_on_the_next_page_of_every_copy(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var first = new WebApplication().On(database);
        using var second = new WebApplication().On(database);
        using var here = first.CreateClient();
        using var there = second.CreateClient();
        foreach (var reader in (HttpClient[])[here, there])
        {
            (await reader.ReadIntoCacheAsync("/parter/kommune/0779")).ShouldContain("Skive Kommune");
        }

        foreach (var (writer, name) in new[] { (first, "Nordskive"), (second, "Sydskive") })
        {
            await RenameAsync(writer, name);
            foreach (var reader in (HttpClient[])[here, there])
            {
                (await reader.GetStringAsync(new Uri("/parter/kommune/0779", UriKind.Relative))).ShouldContain(name);
                (await reader.ReadIntoCacheAsync("/parter/kommune/0779")).ShouldContain(name);
            }
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_another_program_writes_is_on_the_next_page(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        using var reader = application.CreateClient();
        const string Address = "/takster/parametre?omraade=midtjylland";
        var before = await reader.ReadIntoCacheAsync(Address);
        before.ShouldNotContain("Brev fra et andet program");

        await using var db = database.Open();
        var stored = await new WriteDesk(db, VisitorAccessor.Nobody, TimeProvider.System).RunAsync<int>(
            async write =>
            {
                var old = await write
                    .Db.Set<ParameterRow>()
                    .AsNoTracking()
                    .FirstAsync(row => row.ValidTo == null && row.Area == "midtjylland");
                var row = ParameterRow.From(old.ToParameter());
                row.Source = "Brev fra et andet program";
                await write.Db.Set<ParameterRow>().SupersedeAsync(row, write.Now, CancellationToken.None);
                write.Audit(new AuditNote("parameter.corrected", new SubjectReference("parameter", "1"), "Rettet."));
                return 1;
            },
            CancellationToken.None
        );

        stored.IsOk.ShouldBeTrue(stored.Fault?.Message);
        (await reader.GetStringAsync(new Uri(Address, UriKind.Relative))).ShouldContain("Brev fra et andet program");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_corrected_rate_is_on_the_next_page_and_the_day_is_part_of_the_page(Engine engine)
    {
        await using var scene = await RoundScene.BeginAsync(engine);
        await scene.AcceptAndCloseAsync();
        scene.Time.Instant = new(2026, 12, 12, 9, 0, 0, TimeSpan.Zero);
        using var anyone = scene.Anyone().Http;
        (await anyone.ReadIntoCacheAsync("/")).ShouldNotContain("/takster/midtjylland/2027");
        var editor = scene.As(Role.SecretariatEditor);
        var count = (await scene.RatesAsync()).Count;
        using var published = await editor.PostAsync(
            $"{RoundScene.Address}/offentliggoer",
            ("antal", $"{count}"),
            ("bekraeftet", "ja")
        );
        ((int)published.StatusCode).ShouldBe(303);
        (await anyone.ReadIntoCacheAsync("/")).ShouldContain("/takster/midtjylland/2027");
        var rate = (await scene.ReadAsync(db => db.Set<PublishedRate>().ToListAsync())).First(one =>
            one.ServiceKey == "Y001"
        );
        scene.Time.Instant = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);
        (await anyone.ReadIntoCacheAsync(rate.Address)).ShouldNotContain("1.234,50");

        using var corrected = await editor.PostAsync(
            $"{rate.Address}/ret",
            ("udgave", $"{rate.Id}"),
            ("takst", "1.234,50"),
            ("belaegning", "96,5"),
            ("fra", "2027-02-01"),
            ("begrundelse", "Regnefejl i filen."),
            ("kilde", "Brev fra Skive")
        );

        ((int)corrected.StatusCode).ShouldBe(303);
        (await anyone.ReadIntoCacheAsync(rate.Address)).ShouldContain("1.234,50");
        (await anyone.ReadIntoCacheAsync("/takster/midtjylland/2027")).ShouldContain("1.234,50");
        scene.Time.Instant += TimeSpan.FromDays(1);
        using var tomorrow = await anyone.AnswerAsync(rate.Address);
        tomorrow.IsFromCache().ShouldBeFalse();
    }

    private static async Task RenameAsync(WebApplication application, string name)
    {
        await using var scope = application.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<PartyDesk>();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        var changed = await desk.ChangeAsync(
            "0779",
            await PartyDesk.VersionAsync(db, "0779", CancellationToken.None),
            new PartyEntry(DanishToday(), name, null, null, "Nyt navn"),
            CancellationToken.None
        );
        changed.IsOk.ShouldBeTrue(changed.Fault?.Message);
    }

    private static DateOnly DanishToday() => Platform.DanishClock.Today(TimeProvider.System);
}
