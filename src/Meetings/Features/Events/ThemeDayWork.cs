using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Events;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>
/// Tells the secretariat when fewer theme days are planned than the area's rule wants: in this year, and from the month
/// next year is planned in, in that one.
/// </summary>
internal sealed class ThemeDayWork(
    RammevaerkDb db,
    PartyRegister register,
    ICurrentParameters parameters,
    TimeProvider time
) : IWorklistSource
{
    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var work = new List<WorkItem>();
        foreach (
            var area in register
                .AreasOn(today)
                .Select(area => area.Key)
                .Where(area => visitor.May(Permissions.EditMeetings, area))
        )
        {
            var year = YearOf(area, today);
            if (LeastOf(area, year) is not (> 0 and var least) || register.FindArea(area.Value, Last(year)) is null)
            {
                continue;
            }

            var events = await db.Set<Gathering>()
                .AsNoTracking()
                .Where(one => one.Area == area.Value && one.Type == GatheringKind.ThemeDay)
                .ToListAsync(cancellation);
            var planned = ThemeDaysRule.Planned(events, year);
            if (planned < least)
            {
                work.Add(Plan(area, year, planned, least, today));
            }
        }

        return work;
    }

    private int YearOf(AreaKey area, DateOnly today) =>
        parameters.Current.FindNumber(ParameterKeys.NextPlanMonth, area, today) is { IsOk: true } month
        && today.Month >= month.Value.Number
            ? today.Year + 1
            : today.Year;

    private int LeastOf(AreaKey area, int year) =>
        parameters.Current.FindNumber(ParameterKeys.ThemeDaysMin, area, Last(year)) is { IsOk: true } least
            ? (int)least.Value.Number!.Value
            : 0;

    private static DateOnly Last(int year) => new(year, 12, 31);

    private static WorkItem Plan(AreaKey area, int year, int planned, int least, DateOnly today) =>
        new(
            $"Planlæg temadage i {year.ToString(Danish.Invariant)}",
            $"{Danish.Number(planned)} af {Danish.Number(least)} er planlagt. Medlemmernes emner står på listen over emner.",
            "Opret en temadag",
            SaveGathering.NewPageOf(area.Value),
            Last(today.Year)
        );
}
