using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>Makes the draft of a body's plan for a year; asked twice it is made once.</summary>
internal static class MakePlan
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        if (PlanFormTexts.Year(form.Word("aar")) is not { } year)
        {
            return new FormRefusal("/moeder", "aar", PlanningFaults.YearWrong(form.Word("aar")));
        }

        var made = await desk.RunAsync<MeetingPlan>(
            async write =>
            {
                var plan = await write
                    .Db.Set<MeetingPlan>()
                    .FirstOrDefaultAsync(one => one.BodyId == found.Body.Id && one.Year == year, cancellation);
                return plan ?? Add(write, found, year);
            },
            cancellation
        );
        return made.IsOk || made.Fault.Id == StorageFaults.EnteredMeanwhile().Id
            ? new SeeOther(found.AddressOf(year))
            : new FormRefusal("/moeder", "aar", made.Fault);
    }

    public static MeetingPlan Add(Write write, PlannedBody found, int year)
    {
        var plan = new MeetingPlan
        {
            Area = found.Body.Area,
            BodyId = found.Body.Id,
            BodyKey = found.Body.Key,
            Year = year,
        };
        write.Db.Add(plan);
        write.Audit(
            new AuditNote(
                "plan.made",
                plan.Subject,
                $"Der blev lavet et udkast til mødeplan for {found.Body.Name} {year.ToString(Danish.Invariant)}.",
                plan.AreaKey
            )
        );
        return plan;
    }
}

/// <summary>Adds meetings to a plan, one from each line of the form; makes the plan when the year has none.</summary>
internal static class AddMeetings
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string aar,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (
            await desk.FindAsync(omraade, organ, cancellation) is not { } found
            || PlanFormTexts.Year(aar) is not { } year
        )
        {
            return Results.NotFound();
        }

        var fields = new PlanFields(form);
        var span =
            form.Word("tid").Length == 0
                ? null
                : fields.Read<(TimeOnly From, TimeOnly? To)?>(
                    "tid",
                    text => ClockTimes.ParseSpan(text).Then(read => Result.Ok<(TimeOnly, TimeOnly?)?>(read))
                );
        var usual = new NewMeeting(Kernel.Time.VagueDate.Exact(new DateOnly(year, 1, 1)))
        {
            StartsAt = span?.From,
            EndsAt = span?.To,
            Format = fields.Choice<MeetingFormat>("form", "en mødeform"),
            Place = form.Word("sted") is { Length: > 0 } place ? place : null,
        };
        var (meetings, faults) = MeetingLines.Read(form.Word("moeder"), usual, year);
        foreach (var fault in faults)
        {
            fields.Add("moeder", fault);
        }

        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(found.AddressOf(year), fields.Faults);
        }

        var added = await RunAsync(desk, found, year, meetings, cancellation);
        if (!added.IsOk)
        {
            return new FormRefusal(found.AddressOf(year), "moeder", added.Fault);
        }

        Notice.Set(
            context,
            added.Value == 0 ? "Møderne stod allerede i planen."
                : added.Value == 1 ? "1 møde er lagt ind."
                : $"{Danish.Number(added.Value)} møder er lagt ind."
        );
        return new SeeOther(found.AddressOf(year));
    }

    /// <summary>Adds those that are not there: the same day, or the same words, and the same time is the same meeting.</summary>
    private static Task<Result<int>> RunAsync(
        PlanDesk desk,
        PlannedBody found,
        int year,
        IReadOnlyList<NewMeeting> meetings,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<int>(
            async write =>
            {
                var plan =
                    await write
                        .Db.Set<MeetingPlan>()
                        .FirstOrDefaultAsync(one => one.BodyId == found.Body.Id && one.Year == year, cancellation)
                    ?? MakePlan.Add(write, found, year);
                var there = await write
                    .Db.Set<Meeting>()
                    .Where(one =>
                        one.BodyId == found.Body.Id && one.Year == year && one.State != MeetingState.Cancelled
                    )
                    .ToListAsync(cancellation);
                var added = new List<Meeting>();
                foreach (
                    var one in meetings.Where(one => !there.Exists(meeting => IsSame(meeting, one, found.Settings)))
                )
                {
                    added.Add(await MeetingMaking.AddAsync(write, found.Body, found.Settings, one, cancellation));
                }

                if (added.Count > 0)
                {
                    write.Audit(
                        new AuditNote(
                            "plan.meetings-added",
                            plan.Subject,
                            $"{Danish.Number(added.Count)} møder blev lagt i mødeplanen for {found.Body.Name} {year.ToString(Danish.Invariant)}.",
                            plan.AreaKey,
                            After: added.Select(meeting => new { meeting.Key, Date = meeting.DateWords })
                        )
                    );
                }

                return added.Count;
            },
            cancellation
        );

    private static bool IsSame(Meeting meeting, NewMeeting one, BodySettings settings) =>
        (one.Date.IsExact ? meeting.Date == one.Date.Days.From : meeting.DateText == one.Date.Text)
        && meeting.StartsAt == (one.StartsAt ?? settings.StartsAt);
}
