using Microsoft.AspNetCore.Http;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>Takes the answers to proposed cases.</summary>
internal static class PostThread
{
    private const int LongestDigest = 64;

    public static async Task<IResult> TieAsync(string omraade, HttpContext context, TieThread tie)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = PageOf(omraade);
        var title = form.Word("titel");
        if (title.Length is 0 or > 200)
        {
            return new FormRefusal(page, "titel", MeetingFaults.TitleMissing());
        }

        var chosen = form["punkt"].Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToHashSet();
        var tied = await tie.RunAsync(omraade, chosen, title, context.RequestAborted);
        if (tied.Fault is { } fault)
        {
            return new FormRefusal(page, "punkt", fault);
        }

        Notice.Set(context, $"Punkterne står nu på sag {tied.Value.Number}.");
        return new SeeOther(page);
    }

    public static async Task<IResult> LeaveAsync(string omraade, HttpContext context, TieThread tie)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var digest = form.Word("forslag");
        if (digest.Length != LongestDigest || !digest.All(char.IsAsciiHexDigitLower))
        {
            return new FormRefusal(PageOf(omraade), "punkt", Domain.OldMinutes.ArchiveFaults.NothingCommon());
        }

        var left = await tie.LeaveAsync(omraade, digest, context.RequestAborted);
        if (left.Fault is { } fault)
        {
            return new FormRefusal(PageOf(omraade), "punkt", fault);
        }

        Notice.Set(context, "Forslaget kommer ikke igen.");
        return new SeeOther(PageOf(omraade));
    }

    private static string PageOf(string area) => $"/moeder/{area}/arkiv/sager";
}
