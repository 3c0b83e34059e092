using System.Net;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

public sealed class CaseTests
{
    private const string New = $"{MeetingScene.Address}/sager";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Cases_are_numbered_by_year_and_the_same_title_makes_one(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        var year = scene.Today.Year.ToString(Danish.Invariant);
        await scene.AddAsync(
            new CaseThread
            {
                Area = MeetingScene.Area,
                Number = $"{scene.Today.Year - 1}-114",
                Title = "Fra i fjor",
            },
            new CaseThread
            {
                Area = "nordjylland",
                Number = $"{year}-007",
                Title = "Andet område",
            }
        );
        (await MakeAsync(scene, "Overhead")).ShouldBe($"{New}/{year}-001");
        (await MakeAsync(scene, "Overhead")).ShouldBe($"{New}/{year}-001");
        (await MakeAsync(scene, "Kørsel")).ShouldBe($"{New}/{year}-002");

        (await scene.As(Role.ForumMember).ReadAsync($"{New}/{year}-002"))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("Kørsel");
        (await scene.As(Role.Public).GetAsync($"{New}/{year}-002")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await scene.As(Role.ForumMember).GetAsync(New)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_case_tells_its_meetings_the_newest_first_with_what_was_decided_and_is_still_to_be_done()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var thread = new CaseThread
        {
            Area = MeetingScene.Area,
            Number = "2026-001",
            Title = "Overhead",
        };
        await scene.AddAsync(thread);
        var item = await scene.AddItemAsync("Loft over overhead", one => one.CaseId = thread.Id);
        await scene.AddItemAsync("Vurdering af loftet", one => one.CaseId = thread.Id, scene.Next);
        await scene.AddAsync(
            new Commitment
            {
                CreatedAt = LaidMeeting.Now,
                Area = MeetingScene.Area,
                BodyId = scene.Forum.Id,
                ItemId = item.Id,
                CaseId = thread.Id,
                Text = "Vurdér loftet",
                Responsible = "Sekretariatet",
            }
        );
        await scene.DecideAsync(item, "Loftet er 4,2 %.");
        await scene.PublishMinutesAsync();

        var page = await scene.As(scene.Bo).ReadAsync(thread.Address);
        page.QuerySelectorAll(".rv-timeline h3")
            .Select(one => one.TextContent)
            .ShouldBe(["Vurdering af loftet", "Loft over overhead"]);
        page.QuerySelector("aside")!.TextContent.ShouldContain("Vurdér loftet");
        var anyone = await scene.As(Role.Public).ReadAsync(thread.Address);
        anyone.QuerySelectorAll(".rv-timeline h3").Select(one => one.TextContent).ShouldBe(["Loft over overhead"]);
        anyone.QuerySelector(".rv-decision")!.TextContent.Trim().ShouldBe("Loftet er 4,2 %.");
        anyone.QuerySelector("main")!.TextContent.ShouldNotContain("Vurdér loftet");
        (await scene.As(Role.Public).ReadAsync("/moeder/sager"))
            .QuerySelectorAll("tbody th a")
            .Select(link => link.TextContent)
            .ShouldBe(["Overhead"]);
        (await scene.As(scene.Bo).ReadAsync(item.DecisionAddress))
            .QuerySelectorAll("aside a")
            .Select(link => link.GetAttribute("href"))
            .ShouldContain(thread.Address);
    }

    private static async Task<string> MakeAsync(MeetingScene scene, string title)
    {
        using var made = await scene.As(Role.SecretariatEditor).PostAsync(New, ("titel", title));
        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await made.Content.ReadAsStringAsync());
        return made.Headers.Location!.ToString();
    }
}
