using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>Makes a case that items of many meetings can belong to; the same title in the same year makes one.</summary>
internal static class PostCase
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        HttpContext context,
        WriteDesk desk,
        TimeProvider time
    )
    {
        var cancellation = context.RequestAborted;
        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"/moeder/{omraade}/sager";
        var (title, summary) = (form.Word("titel"), form.Lines("resume"));
        var faults = new List<FieldFault>();
        faults.Need("titel", title.Length is > 0 and <= 200, MeetingFaults.TitleMissing());
        faults.Need("resume", summary.Length <= 2000, MeetingFaults.TooLong("Teksten", 2000));
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var made = await desk.RunAsync<CaseThread>(
            async write =>
            {
                var year = DanishClock.Year(time);
                var prefix = $"{year}-";
                var twin = await write
                    .Db.Set<CaseThread>()
                    .FirstOrDefaultAsync(
                        one => one.Area == omraade && one.Title == title && one.Number.StartsWith(prefix),
                        cancellation
                    );
                if (twin is not null)
                {
                    return twin;
                }

                var thread = await CaseBook.AddAsync(write, omraade, year, title, summary, cancellation);
                write.Audit(
                    new AuditNote(
                        "case.created",
                        thread.Subject,
                        $"Sag {thread.Number} »{title}« blev oprettet.",
                        thread.AreaKey
                    )
                );
                return thread;
            },
            cancellation
        );
        if (made.Fault is { } fault)
        {
            return new FormRefusal(page, "titel", fault);
        }

        Notice.Set(context, $"Sagen har fået nummer {made.Value.Number}.");
        return new SeeOther(made.Value.Address);
    }
}
