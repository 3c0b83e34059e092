using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration.Story;
using Rammevaerk.Web.Demonstration.Story.Meetings;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What the secretariat does with a forum's year.</summary>
internal sealed class PlanSteps(RammevaerkDb db, WriteDesk desk, PlanDesk plans, InviteToMeetings invite)
{
    /// <summary>Lays the body's settings, standing items and a year's plan with its meetings.</summary>
    public async Task PlanAsync(string area, int year, IReadOnlyList<ToldMeeting> meetings, CancellationToken stop)
    {
        var found =
            await plans.FindAsync(area, MeetingSteps.Forum, stop) ?? throw MeetingSteps.Missing($"{area} forum");
        await Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    var settings = found.Settings;
                    if (!await write.Db.Set<BodySettings>().AnyAsync(one => one.BodyId == found.Body.Id, stop))
                    {
                        (settings.Place, settings.StartsAt, settings.EndsAt) = meetings[0].Usual;
                        write.Db.Add(settings);
                        write.Db.AddRange(StandingItems.Usual(found.Body.Id));
                    }

                    MakePlan.Add(write, found, year);
                    foreach (var told in meetings)
                    {
                        var made = await MeetingMaking.AddAsync(write, found.Body, settings, told.Made, stop);
                        write.Db.AddRange(
                            told.Expected.Select(
                                (title, place) =>
                                    new ExpectedMatter
                                    {
                                        MeetingId = made.Id,
                                        Title = title,
                                        Ordinal = place + 1,
                                    }
                            )
                        );
                    }

                    return meetings.Count;
                },
                stop
            )
        );
    }

    /// <summary>Dates of others that stand around the plan.</summary>
    public Task OutsideAsync(string area, IReadOnlyList<OutsideDate> dates, CancellationToken stop) =>
        Told.MustAsync(
            desk.RunAsync<int>(
                write =>
                {
                    write.Db.AddRange(dates);
                    write.Audit(
                        new AuditNote(
                            "outside-date.entered",
                            new("area", area),
                            $"{Danish.Number(dates.Count)} datoer fra andre blev lagt i årshjulet.",
                            new(area)
                        )
                    );
                    return Task.FromResult(Result.Ok(dates.Count));
                },
                stop
            )
        );

    public async Task ApproveAsync(string area, int year, string source, CancellationToken stop)
    {
        var plan = await db.Set<MeetingPlan>()
            .AsNoTracking()
            .SingleAsync(one => one.Area == area && one.Year == year, stop);
        var chosen = await db.Set<Meeting>()
            .Where(one => one.BodyId == plan.BodyId && one.Year == year)
            .Select(one => one.Id)
            .ToListAsync(stop);
        await Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    var tracked = await write.Db.Set<MeetingPlan>().SingleAsync(one => one.Id == plan.Id, stop);
                    return (await AdoptPlan.ApplyAsync(write, tracked, chosen.ToHashSet(), null, source, stop)).Count;
                },
                stop
            )
        );
    }

    public async Task InviteAsync(string area, string key, CancellationToken stop)
    {
        var (body, meeting) =
            await plans.FindAsync(area, MeetingSteps.Forum, key, stop) ?? throw MeetingSteps.Missing($"{area} {key}");
        await Told.MustAsync(invite.RunAsync(body, new HashSet<Guid> { meeting.Id }, stop));
    }
}
