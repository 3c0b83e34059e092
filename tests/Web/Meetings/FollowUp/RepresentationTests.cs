using System.Net;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

public sealed class RepresentationTests
{
    [Fact]
    public async Task Members_see_how_often_each_party_was_represented_and_fetch_it()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var before = LaidMeeting.Of(scene.Forum, "2026-2", scene.Today.AddDays(-100), MeetingState.MinutesApproved);
        var longAgo = LaidMeeting.Of(scene.Forum, "2023-1", scene.Today.AddYears(-3), MeetingState.MinutesApproved);
        await scene.AddAsync(
            before,
            longAgo,
            Came(before, "Viborg", "0791", Presence.Present),
            Came(before, "Skive", "0779", Presence.Absent),
            Came(scene.Held, "Viborg", "0791", Presence.Apology, "Ida Friis"),
            Came(scene.Held, "Skive", "0779", Presence.Present),
            Came(scene.Held, "Aarhus", "0751", Presence.Apology),
            Came(longAgo, "Aarhus", "0751", Presence.Present)
        );
        var address = $"{MeetingScene.Address}/{scene.Forum.Key}/deltagelse";

        var page = await scene.As(scene.Bo).ReadAsync(address);
        page.QuerySelectorAll("tbody tr")
            .Select(Cells)
            .ShouldBe([
                ["Skive", "50\u00A0%1 af 2", "fraværende", "til stede"],
                ["Viborg", "100\u00A0%2 af 2", "til stede", "suppleant"],
                ["Aarhus", "0\u00A0%0 af 1", "ikke indkaldt", "afbud"],
            ]);
        page.QuerySelector(".font-lead")!
            .TextContent.ShouldBe(
                "Parterne var repræsenteret i 60\u00A0% af tilfældene på 2 møder i de sidste to år; 1 af 3 var med hver gang. Lavest er Aarhus med 0\u00A0%."
            );
        using var file = await scene.As(scene.Bo).GetAsync($"{address}.csv?orden=-fremmoede");
        (await file.Content.ReadAsStringAsync()).Split('\n')[1].ShouldStartWith("Viborg;");
        (await scene.As(Role.RateOfficer).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static IEnumerable<string> Cells(AngleSharp.Dom.IElement row) =>
        row.Children.Select(cell => cell.TextContent.Trim());

    private static Attendance Came(
        Meeting meeting,
        string organisation,
        string party,
        Presence presence,
        string substitute = ""
    ) =>
        new()
        {
            MeetingId = meeting.Id,
            Name = $"Direktøren i {organisation}",
            Party = party,
            Organisation = organisation,
            IsMember = true,
            Presence = presence,
            Substitute = substitute,
        };
}
