using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>Gives one decision as Word and PDF: the extract of the minutes, as its reader may see it.</summary>
internal static class FetchDecision
{
    public static async Task<IResult> WordAsync(
        string omraade,
        Guid id,
        [FromServices] DecisionStories stories,
        [FromServices] SiteAddress site,
        [FromServices] HeavyWork heavy,
        CancellationToken cancellation
    ) =>
        await stories.FindAsync(omraade, id, cancellation) is { } story
            ? Results.File(
                await heavy.RunAsync(() => MeetingWord.Make(story.Extract, site.Of), cancellation),
                MeetingWord.MediaType,
                $"{NameOf(story)}.docx"
            )
            : Results.NotFound();

    public static async Task<IResult> PdfAsync(
        string omraade,
        Guid id,
        [FromServices] DecisionStories stories,
        [FromServices] DocumentPrint print,
        CancellationToken cancellation
    )
    {
        if (await stories.FindAsync(omraade, id, cancellation) is not { } story)
        {
            return Results.NotFound();
        }

        var page = story.View.Item.DecisionAddress;
        if (!print.MakesPdf)
        {
            return new FormRefusal(page, "beslutning", MeetingFaults.NeedsChromium());
        }

        var printed = await print.PdfAsync(story.Extract, cancellation);
        return printed.IsOk
            ? Results.File(printed.Value, FetchDocument.PdfType, $"{NameOf(story)}.pdf")
            : new FormRefusal(page, "beslutning", printed.Fault);
    }

    /// <summary>beslutning-das-midtjylland-2026-4-punkt-2-1.</summary>
    private static string NameOf(DecisionStory story) =>
        ExportName.Of(["beslutning", story.View.Meeting.BodyKey, story.View.Meeting.Key, "punkt", story.Item.Number]);
}
