using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.Holding;

/// <summary>Tasks are given and items postponed to the meetings that are still to come, whatever their state is called.</summary>
public sealed class ComingMeetingTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Planned_invited_and_sent_meetings_are_offered_and_cancelled_ones_are_not(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        var invited = LaidMeeting.Of(scene.Forum, "2026-5", scene.Today.AddDays(70), MeetingState.Invited);
        var sent = LaidMeeting.Of(scene.Forum, "2026-6", scene.Today.AddDays(90), MeetingState.AgendaSent);
        await scene.AddAsync(
            invited,
            sent,
            LaidMeeting.Of(scene.Forum, "2026-7", scene.Today.AddDays(110), MeetingState.Cancelled)
        );
        var item = await scene.AddItemAsync("Takster for 2027");

        var page = await scene.As(Role.SecretariatEditor).ReadAsync($"{scene.Held.Address}/skriv-referat");

        page.QuerySelectorAll($"[id='udsat-{item.Id}'] option")
            .Select(option => option.GetAttribute("value"))
            .ShouldBe(["", $"{scene.Next.Id}", $"{invited.Id}", $"{sent.Id}"]);
    }
}
