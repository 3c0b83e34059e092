using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Tests.Web.Catalogue;

namespace Rammevaerk.Tests.Web.Bodies;

/// <summary>Bodies report upwards: on their page, as a tree and as a list, and never in a circle.</summary>
public sealed class BodyOrderTests
{
    [Fact]
    public async Task Everyone_sees_the_tree_and_the_way_a_case_goes()
    {
        await using var world = await BodyWorld.CreateAsync();
        using var anyone = world.Application.CreateClient();

        var page = await anyone.ReadAsync($"{BodyWorld.Root}/organer");

        page.QuerySelector(".rv-bodytree ul ul ul")!.TextContent.ShouldContain("DASSOS");
        page.QuerySelector("main")!
            .TextContent.ShouldContain("DASSOS → KD-Net → KKR Midtjylland → kommunalbestyrelser og regionsråd");
        page.QuerySelectorAll("a[href*='/organer/']").ShouldBeEmpty();
        var csv = await anyone.GetStringAsync(
            new Uri($"{BodyWorld.Root}/organer.csv?slagsen=Forretningsudvalg", UriKind.Relative)
        );
        csv.Trim().Split('\n').Length.ShouldBe(2);
        csv.ShouldContain("2 år");
        using var excel = await anyone.GetAsync(new Uri($"{BodyWorld.Root}/organer.xlsx", UriKind.Relative));
        excel.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_body_is_created_moved_and_never_put_under_itself(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        const string New = $"{BodyWorld.Root}/organer/ny";
        var forum = await world.BodyAsync("forum");

        var address = await world.DoneAsync(
            New,
            New,
            ("navn", "Børne- og ungedirektørkredsen"),
            ("slags", nameof(BodyKind.Circle)),
            ("over", forum.Id.ToString()),
            ("periode", "")
        );

        address.ShouldBe($"{BodyWorld.Root}/organer/boerne-og-ungedirektoerkredsen");
        (await world.TextAsync(address)).ShouldContain("KD-Net");
        var circle = await world.BodyAsync("boerne-og-ungedirektoerkredsen");
        await world.RefusedAsync("RV-345", New, New, ("navn", "Børne- og ungedirektørkredsen"));
        await world.RefusedAsync("RV-347", New, New, ("navn", "Nyt"), ("periode", "tre"));
        const string Edit = $"{BodyWorld.Root}/organer/forum/rediger";
        await world.RefusedAsync("RV-340", Edit, Edit, ("over", circle.Id.ToString()));
        await world.DoneAsync(Edit, Edit, ("over", ""), ("periode", "4"));
        var moved = await world.BodyAsync("forum");
        (moved.ParentId, moved.TermYears, moved.Kind).ShouldBe((null, 4, BodyKind.Forum));
    }

    [Fact]
    public async Task Of_two_who_change_a_body_at_once_the_second_sees_both_versions()
    {
        await using var world = await BodyWorld.CreateAsync();
        const string Edit = $"{BodyWorld.Root}/organer/forum/rediger";
        var late = await FilledForm.OpenAsync(world.Editor, Edit, Edit);
        await world.DoneAsync(Edit, Edit, ("navn", "DASSOS Social"));

        using var answer = await late.With("navn", "Forummet").PostAsync(world.Editor);

        var both = (await answer.DocumentAsync()).QuerySelector("#begge")!.TextContent;
        both.ShouldContain("DASSOS Social");
        both.ShouldContain("Forummet");
        (await world.BodyAsync("forum")).Name.ShouldBe("DASSOS Social");
    }

    [Fact]
    public async Task A_body_of_another_area_is_no_parent()
    {
        await using var world = await BodyWorld.CreateAsync();
        var other = await world.ReadAsync(db =>
            db.Set<Body>().SingleAsync(body => body.Area == "nordjylland" && body.Key == "forum")
        );
        const string Edit = $"{BodyWorld.Root}/organer/forum/rediger";

        await world.RefusedAsync("RV-344", Edit, Edit, ("over", other.Id.ToString()));
    }

    [Fact]
    public async Task The_menu_leads_to_ones_own_area()
    {
        await using var world = await BodyWorld.CreateAsync();
        using var anyone = world.Application.CreateClient();

        using var own = await world.Member.GetAsync(new Uri("/parter/mandater", UriKind.Relative));
        using var none = await anyone.GetAsync(new Uri("/parter/organer", UriKind.Relative));
        using var closed = await anyone.GetAsync(new Uri("/parter/mandater", UriKind.Relative));

        own.Headers.Location!.ToString().ShouldBe($"{BodyWorld.Root}/mandater");
        none.Headers.Location!.ToString().ShouldBe("/parter");
        closed.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        closed.Headers.Location?.ToString().ShouldNotBe("/parter");
    }
}
