using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>Which area a list of meetings is about: <c>?omraade=</c>, else the visitor's own, else the one with most meetings.</summary>
public sealed class MeetingAreas(RammevaerkDb db, PartyRegister parties, VisitorAccessor visitors, TimeProvider time)
{
    /// <summary>Name of the query parameter.</summary>
    public const string Parameter = "omraade";

    /// <summary>The areas to choose from: those that exist today or have yet to come.</summary>
    public IReadOnlyList<Area> All =>
        [
            .. parties
                .AllAreas.Where(area => area.Validity.To is not { } end || end >= DanishClock.Today(time))
                .GroupBy(area => area.Key)
                .Select(same => same.MaxBy(area => area.Validity.From)!)
                .OrderBy(area => area.Name, Kernel.Danish.Order),
        ];

    /// <summary>The area asked for; null when the address names none there is.</summary>
    public async Task<Area?> ChooseAsync(HttpRequest request, CancellationToken cancellation)
    {
        var asked = request.Query[Parameter].ToString();
        if (asked.Length > 0)
        {
            return parties.FindArea(asked);
        }

        if (visitors.Current.Area is { } own && parties.FindArea(own.Value) is { } area)
        {
            return area;
        }

        var most = await db.Set<Meeting>()
            .GroupBy(meeting => meeting.Area)
            .OrderByDescending(same => same.Count())
            .ThenBy(same => same.Key)
            .Select(same => same.Key)
            .FirstOrDefaultAsync(cancellation);
        return (most is null ? null : parties.FindArea(most)) ?? All[0];
    }
}
