using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>A notice under any other business; with somebody to follow it up it is also a task.</summary>
internal static class PostNotice
{
    private const int Longest = 1000;

    public static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{found.Meeting.Address}/skriv-referat";
        var faults = new List<FieldFault>();
        var (text, dateText, who) = (form.Lines("meddelelse"), form.Word("dato"), form.Word("ansvarlig"));
        var category = form.Choice<NoticeCategory>("kategori");
        var date =
            dateText.Length == 0 ? null
            : VagueDate.Parse(dateText) is { IsOk: true } read ? read.Value
            : null;
        faults.Need(
            $"meddelelse-{id}",
            text.Length is > 0 and <= Longest,
            MinutesFaults.TextMissing("meddelelsen, højst 1.000 tegn")
        );
        faults.Need($"kategori-{id}", category is not null, MeetingFaults.ChoiceMissing("en kategori"));
        faults.Need($"dato-{id}", dateText.Length == 0 || date is not null, MeetingFaults.NotADate(dateText));
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var added = await desk.RunAsync<ItemNotice>(
            id,
            null,
            async (write, tracked) =>
            {
                var twin = await write
                    .Db.Set<ItemNotice>()
                    .FirstOrDefaultAsync(one => one.ItemId == id && one.Text == text, cancellation);
                if (twin is not null)
                {
                    return twin;
                }

                var notice = new ItemNotice
                {
                    ItemId = id,
                    Category = category!.Value,
                    Text = text,
                    DateText = date?.Text,
                };
                write.Db.Add(notice);
                if (who.Length > 0)
                {
                    var task = new Commitment
                    {
                        Area = tracked.Item.Area,
                        BodyId = tracked.Meeting.BodyId,
                        ItemId = id,
                        Text = text,
                        Responsible = who.Length > 200 ? who[..200] : who,
                        CreatedAt = write.Now,
                    };
                    task.SetDue(date);
                    write.Db.Add(task);
                    notice.CommitmentId = task.Id;
                }

                write.Audit(
                    tracked.Note("minutes.notice-added", $"Der kom en meddelelse under »{tracked.Item.Title}«.")
                );
                return notice;
            },
            cancellation
        );
        return added.IsOk
            ? new SeeOther($"{page}#punkt-{item.Id}")
            : new FormRefusal(page, $"meddelelse-{id}", added.Fault);
    }
}

/// <summary>Says at a meeting what is expected at a later one; it proposes itself there.</summary>
internal static class PostExpected
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{found.Meeting.Address}/skriv-referat";
        var title = form.Word("titel");
        if (title.Length is 0 or > 200)
        {
            return new FormRefusal(page, $"ventet-{id}", MeetingFaults.TitleMissing());
        }

        var added = await desk.RunAsync<ExpectedMatter>(
            id,
            null,
            async (write, tracked) =>
            {
                var target = form.Id("moede");
                var meeting = await write
                    .Db.Set<Meeting>()
                    .FirstOrDefaultAsync(
                        one => one.Id == target && one.BodyId == tracked.Meeting.BodyId && one.Id != tracked.Meeting.Id,
                        cancellation
                    );
                if (meeting is null)
                {
                    return MeetingFaults.NoSuchMeeting();
                }

                var known = await write
                    .Db.Set<ExpectedMatter>()
                    .Where(one => one.MeetingId == meeting.Id)
                    .ToListAsync(cancellation);
                if (known.Find(one => one.Title == title) is { } twin)
                {
                    return twin;
                }

                var matter = new ExpectedMatter
                {
                    MeetingId = meeting.Id,
                    Title = title,
                    CaseId = tracked.Item.CaseId,
                    FromItemId = id,
                    Ordinal = known.Select(one => one.Ordinal).DefaultIfEmpty(0).Max() + 1,
                };
                write.Db.Add(matter);
                write.Audit(tracked.Note("minutes.expected", $"»{title}« ventes på mødet {meeting.DateWords}."));
                return matter;
            },
            cancellation
        );
        return added.IsOk
            ? new SeeOther($"{page}#punkt-{item.Id}")
            : new FormRefusal(page, $"ventet-{id}", added.Fault);
    }
}
