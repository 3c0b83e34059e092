using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Calendar;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Calendar;

/// <summary>The year of an area as a wheel and as a list: <c>?omraade=midtjylland&amp;aar=2027&amp;organ=forum</c>.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class YearModel(MeetingAreas areas, YearReading years, TimeProvider time) : PageModel
{
    public Area Area { get; private set; } = null!;

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public YearView View { get; private set; } = null!;

    public YearList List { get; private set; } = null!;

    public YearWheel Wheel { get; private set; } = null!;

    public DateOnly Today { get; } = DanishClock.Today(time);

    public string Year => View.Year.ToString(Danish.Invariant);

    /// <summary>What is open to those who plan; nothing to others.</summary>
    public IReadOnlyList<NotedWarning> Warnings => View.Access?.SeesDrafts == true ? View.Plan?.Warnings ?? [] : [];

    /// <summary>Vedtaget af forummet 6. november 2025; the plan's state where nobody has said by whom.</summary>
    public string Kicker
    {
        get
        {
            var plan =
                View.Access?.SeesDrafts == true || View.Plan?.Plan?.State != PlanState.Draft ? View.Plan?.Plan : null;
            var state = plan is null ? "" : $" · planen er {MeetingWords.Of(plan.State)}";
            return plan?.DecisionSource is { Length: > 0 } source
                ? $"{Area.Name}{state}: {source}"
                : $"{Area.Name}{state}";
        }
    }

    /// <summary>Tre af fem møder er fysiske; empty without meetings.</summary>
    public string Physical
    {
        get
        {
            var all = View.Counted.Count;
            var physical = PhysicalShareRule.PhysicalOf(View.Counted);
            return all == 0 ? ""
                : physical == all
                    ? all == 1 ? "Mødet er fysisk."
                        : $"Alle {CountWords.Of(all)} møder er fysiske."
                : $"{CountWords.Large(physical)} af {CountWords.Of(all)} møder er {(physical == 1 ? "fysisk" : "fysiske")}.";
        }
    }

    /// <summary>The address with another year.</summary>
    public string YearAddress(int year) =>
        $"/moeder/aarshjul?omraade={Area.Key}&aar={year.ToString(Danish.Invariant)}{(View.Body is { } body ? $"&organ={body.Key}" : "")}";

    /// <summary>A date as written, without the year the page is about.</summary>
    public string Short(string words) => words.Replace($" {Year}", "", StringComparison.Ordinal);

    /// <summary>What the wheel says, for those who do not see it.</summary>
    public string Summary =>
        string.Join(
            ", ",
            View.Entries.GroupBy(entry => entry.Kind)
                .Select(same => $"{CountWords.Of(same.Count())} {YearList.WordsOf(same.Key)}")
        );

    public async Task<IActionResult> OnGetAsync()
    {
        var cancellation = HttpContext.RequestAborted;
        if (await areas.ChooseAsync(Request, cancellation) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        Areas = areas.All;
        var year = YearList.YearOf(Request, time);
        View = await years.LoadAsync(area.Key, year, Request.Query["organ"].ToString(), cancellation);
        List = new YearList(View.Entries, Request);
        Wheel = new YearWheel(View.Entries, year, Today);
        return Page();
    }
}
