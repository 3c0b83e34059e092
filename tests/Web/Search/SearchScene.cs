using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Tests.Web.Meetings;
using PostingClient = Rammevaerk.Tests.Web.Submissions.FormClient;

namespace Rammevaerk.Tests.Web.Search;

/// <summary>Searches as a visitor does, in an application whose index has been made.</summary>
internal static class SearchScene
{
    /// <summary>The meeting scene with its index made: what is written afterwards goes into it.</summary>
    public static async Task<MeetingScene> BeginAsync(Engine engine)
    {
        var scene = await MeetingScene.BeginAsync(engine);
        await scene.BuildAsync();
        return scene;
    }

    /// <summary>Makes the index if it is needed.</summary>
    public static async Task<int?> BuildAsync(this MeetingScene scene)
    {
        await using var scope = scene.Application.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SearchBuilder>().RunAsync(CancellationToken.None);
    }

    /// <summary>Runs a job once, as the clock does.</summary>
    public static async Task RunAsync(this MeetingScene scene, string job)
    {
        await using var scope = scene.Application.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetServices<IJobWork>()
            .Single(one => one.Name == job)
            .RunAsync(CancellationToken.None);
    }

    /// <summary>Writes the item's title through a write, so that its meeting is read again.</summary>
    public static async Task TouchAsync(this MeetingScene scene, AgendaItem item)
    {
        await using var scope = scene.Application.Services.CreateAsyncScope();
        var stored = await scope
            .ServiceProvider.GetRequiredService<WriteDesk>()
            .RunAsync<int>(
                async write =>
                {
                    var row = await write.Db.Set<AgendaItem>().SingleAsync(one => one.Id == item.Id);
                    row.Presenters = "Anne Berg";
                    write.Audit(new AuditNote("item.changed", row.Subject, "Punktet blev ændret.", row.AreaKey));
                    return 1;
                },
                CancellationToken.None
            );
        stored.IsOk.ShouldBeTrue();
    }

    /// <summary>The hits' kinds and titles, the best first.</summary>
    public static async Task<IReadOnlyList<string>> HitsAsync(this PostingClient client, string text, string more = "")
    {
        var page = await client.SearchAsync(text, more);
        return
        [
            .. page.QuerySelectorAll(".rv-hit-list > li")
                .Select(hit =>
                    $"{hit.QuerySelector(".rv-hit-kind")!.TextContent.Split('·')[0].Trim()}: {hit.QuerySelector("h3")!.TextContent.Trim()}"
                ),
        ];
    }

    public static Task<IDocument> SearchAsync(this PostingClient client, string text, string more = "") =>
        client.ReadAsync($"/soeg?q={Uri.EscapeDataString(text)}{more}");
}
