using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>The matters expected at a meeting, one on each line of the form; those that became items stay.</summary>
internal static class SaveMatters
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.Body.AddressOf(found.Meeting);
        var titles = form.Word("sager")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (titles.Exists(title => title.Length > PlanFormTexts.LongestTitle))
        {
            return new FormRefusal(page, "sager", MeetingFaults.TooLong("En sag", PlanFormTexts.LongestTitle));
        }

        var done = await desk.ChangeAsync(
            found.Meeting.Id,
            form.Version(),
            (write, meeting) => SaveAsync(write, meeting, titles, cancellation),
            cancellation
        );
        return done.IsOk ? new SeeOther($"{page}#sager-overskrift") : new FormRefusal(page, "sager", done.Fault);
    }

    private static async Task<Fault?> SaveAsync(
        Write write,
        Meeting meeting,
        List<string> titles,
        CancellationToken cancellation
    )
    {
        var there = await write
            .Db.Set<ExpectedMatter>()
            .Where(one => one.MeetingId == meeting.Id)
            .ToListAsync(cancellation);
        write.Db.RemoveRange(
            there.Where(one => one.ItemId is null && !titles.Contains(one.Title, StringComparer.OrdinalIgnoreCase))
        );
        for (var place = 0; place < titles.Count; place++)
        {
            if (there.Find(one => one.Title.Equals(titles[place], StringComparison.OrdinalIgnoreCase)) is { } matter)
            {
                matter.Ordinal = place + 1;
            }
            else
            {
                write.Db.Add(
                    new ExpectedMatter
                    {
                        MeetingId = meeting.Id,
                        Ordinal = place + 1,
                        Title = titles[place],
                    }
                );
            }
        }

        // The meeting's row counts the change, so that of two who write at once one is told.
        write.Db.Entry(meeting).State = EntityState.Modified;
        write.Audit(
            PlanDesk.Note(
                meeting,
                "meeting.matters",
                $"De forventede sager på mødet {meeting.DateWords} blev ændret."
            ) with
            {
                After = titles,
            }
        );
        return null;
    }
}

/// <summary>Something beside a meeting with other participants and times.</summary>
internal static class SubEvents
{
    public static async Task<IResult> AddAsync(
        string omraade,
        string organ,
        string moede,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.Body.AddressOf(found.Meeting);
        var fields = new PlanFields(form);
        var added = new SubEvent
        {
            MeetingId = found.Meeting.Id,
            Title = fields.Needed("del-titel", "Titlen", MeetingFaults.TitleMissing()),
            Participants = fields.Text("del-deltagere", "Deltagerne"),
            Place = fields.Text("del-sted", "Stedet"),
        };
        var from = fields.Read("del-fra", ClockTimes.Parse);
        var to = fields.Read("del-til", ClockTimes.Parse);
        if (fields.Faults.Count == 0 && to <= from)
        {
            fields.Add("del-til", MeetingFaults.EndsBeforeItBegins());
        }

        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(page, fields.Faults);
        }

        (added.StartsAt, added.EndsAt) = (from, to);
        var done = await desk.ChangeAsync(
            found.Meeting.Id,
            form.Version(),
            (write, meeting) =>
            {
                write.Db.Add(added);
                write.Db.Entry(meeting).State = EntityState.Modified;
                write.Audit(
                    PlanDesk.Note(
                        meeting,
                        "meeting.sub-event",
                        $"»{added.Title}« blev lagt ved mødet {meeting.DateWords}."
                    )
                );
                return Task.FromResult<Fault?>(null);
            },
            cancellation
        );
        return done.IsOk ? new SeeOther($"{page}#delmoeder") : new FormRefusal(page, "del-titel", done.Fault);
    }

    public static async Task<IResult> RemoveAsync(
        string omraade,
        string organ,
        string moede,
        Guid id,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.Body.AddressOf(found.Meeting);
        var done = await desk.ChangeAsync(
            found.Meeting.Id,
            form.Version(),
            async (write, meeting) =>
            {
                var beside = await write
                    .Db.Set<SubEvent>()
                    .FirstOrDefaultAsync(one => one.Id == id && one.MeetingId == meeting.Id, cancellation);
                if (beside is not null)
                {
                    write.Db.Remove(beside);
                    write.Db.Entry(meeting).State = EntityState.Modified;
                    write.Audit(
                        PlanDesk.Note(
                            meeting,
                            "meeting.sub-event-removed",
                            $"»{beside.Title}« ved mødet {meeting.DateWords} blev fjernet."
                        )
                    );
                }

                return null;
            },
            cancellation
        );
        return done.IsOk ? new SeeOther($"{page}#delmoeder") : new FormRefusal(page, "delmoeder", done.Fault);
    }
}
