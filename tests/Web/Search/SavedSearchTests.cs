using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.Meetings;

namespace Rammevaerk.Tests.Web.Search;

public sealed class SavedSearchTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_saved_search_tells_its_owner_once_of_what_is_new_and_is_renamed_and_deleted(Engine engine)
    {
        await using var scene = await SearchScene.BeginAsync(engine);
        await scene.DecideAsync(await scene.AddItemAsync("Overhead, den gamle"), "Overhead er 4 %.");
        await scene.AddAsync(
            new RoleAssignment
            {
                AccountId = scene.Anne.AccountId!.Value,
                Role = Role.ForumMember,
                Area = MeetingScene.Area,
                Party = scene.Anne.Organisation,
                ValidFrom = new(2024, 1, 1),
            }
        );
        var (owner, other) = (scene.As(scene.Anne), scene.As(scene.Carla));
        (string, string)[] fields = [("navn", "Overhead"), ("soegning", "?q=overhead&type=Decision"), ("besked", "ja")];
        (await owner.PostAsync("/soeg/gemte", fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await owner.PostAsync("/soeg/gemte", fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var saved = (await SavedAsync(scene)).ShouldHaveSingleItem();

        await scene.RunAsync("search-news");
        (await NoticesAsync(scene)).ShouldBeEmpty();
        await scene.DecideAsync(await scene.AddItemAsync("Overhead, den nye"), "Overhead er 4,2 %.");
        await scene.RunAsync("search-news");
        await scene.RunAsync("search-news");

        var notice = (await NoticesAsync(scene)).ShouldHaveSingleItem();
        notice.AccountId.ShouldBe(scene.Anne.AccountId!.Value);
        notice.Text.ShouldBe("1 nyt fund i din søgning »Overhead«.");
        (await owner.GetAsync(notice.Address)).EnsureSuccessStatusCode();
        (await scene.ReadAsync(db => db.Set<OutboxMail>().ToListAsync()))
            .ShouldHaveSingleItem()
            .Body.ShouldNotContain("4,2");

        var version = (await SavedAsync(scene))[0].Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var rename = $"/soeg/gemte/{saved.Id}/rediger";
        (await other.PostAsync(rename, ("navn", "Min nu"), ("version", version))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await owner.PostAsync(rename, ("navn", "Sats"), ("version", "1"))).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
        (await owner.PostAsync(rename, ("navn", "Sats"), ("version", version))).StatusCode.ShouldBe(
            HttpStatusCode.SeeOther
        );
        var renamed = (await SavedAsync(scene)).ShouldHaveSingleItem();
        (renamed.Name, renamed.IsTold).ShouldBe(("Sats", false));
        (await owner.ReadAsync("/soeg/gemte")).QuerySelector("main")!.TextContent.ShouldContain("Sats");
        (await owner.PostAsync($"/soeg/gemte/{saved.Id}/slet", ("version", $"{renamed.Version}"))).StatusCode.ShouldBe(
            HttpStatusCode.SeeOther
        );
        (await SavedAsync(scene)).ShouldBeEmpty();
    }

    private static Task<List<SavedSearch>> SavedAsync(MeetingScene scene) =>
        scene.ReadAsync(db => db.Set<SavedSearch>().AsNoTracking().ToListAsync());

    private static Task<List<Notification>> NoticesAsync(MeetingScene scene) =>
        scene.ReadAsync(db => db.Set<Notification>().Where(one => one.Text.Contains("søgning")).ToListAsync());
}
