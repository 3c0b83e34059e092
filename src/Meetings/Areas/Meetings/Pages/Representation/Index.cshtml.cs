using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Representation;

/// <summary>Who was represented at a body's meetings of the last two years, party by party.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
public sealed class IndexModel(RepresentationReading reading) : PageModel
{
    public Body Body { get; private set; } = null!;

    public Domain.Representation Table { get; private set; } = null!;

    public IReadOnlyList<RepresentationRow> Rows { get; private set; } = [];

    public string Address => $"/moeder/{Body.Area}/{Body.Key}/deltagelse";

    public async Task<IActionResult> OnGetAsync(string omraade, string organ)
    {
        if (await reading.FindAsync(omraade, organ, HttpContext.RequestAborted) is not var (body, table))
        {
            return NotFound();
        }

        (Body, Table, Rows) = (body, table, RepresentationReading.Ordered(table, Request));
        return Page();
    }

    /// <summary>The whole in a sentence or two.</summary>
    public string Lead()
    {
        if (Table.Share is not { } share)
        {
            return "Der er ikke noteret fremmøde på møder i de sidste to år.";
        }

        var known = Table.Rows.Where(row => row.Share is not null).ToList();
        var every = known.Count(row => row.Share == 1m);
        var lowest = known.MinBy(row => row.Share)!;
        var meetings = Table.Meetings.Count == 1 ? "1 møde" : $"{Danish.Number(Table.Meetings.Count)} møder";
        var said =
            $"Parterne var repræsenteret i {Percent(share)} af tilfældene på {meetings} i de sidste to år; "
            + $"{Danish.Number(every)} af {Danish.Number(known.Count)} var med hver gang.";
        return lowest.Share < 1m ? $"{said} Lavest er {lowest.Organisation} med {Percent(lowest.Share!.Value)}." : said;
    }

    /// <summary>A share in whole per cent.</summary>
    public static string Percent(decimal share) =>
        $"{Danish.Number(decimal.Round(share * 100m, 0, MidpointRounding.AwayFromZero))}{Danish.HardSpace}%";
}
