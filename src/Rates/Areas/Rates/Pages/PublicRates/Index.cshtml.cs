using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.PublicRates;

/// <summary>An area's published rates of a year, as known now or on an earlier day.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class IndexModel(PublishedRateDesk desk, OperatorNames names, TimeProvider time) : PageModel
{
    public AreaKey Area { get; private set; }

    public BudgetYear Year { get; private set; }

    public KnownDate Known { get; private set; } = null!;

    public PublishedYear Published { get; private set; } = null!;

    public PublishedRateList List { get; private set; } = null!;

    /// <summary>The years the area has published rates for.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    public OperatorAverages Averages { get; private set; } = null!;

    public string Address => PublishedRateDesk.AddressOf(Area, Year);

    public string AreaName => PartyRegister.AreaName(Area);

    public async Task<IActionResult> OnGetAsync(string omraade, string aar)
    {
        var year = BudgetYear.Parse(aar);
        Area = new(omraade);
        if (!year.IsOk || PartyRegister.Areas.All(area => area.Key != Area))
        {
            return NotFound();
        }

        Year = year.Value;
        Known = KnownDate.Of(Request, time);
        Years = [.. (await desk.YearsAsync(HttpContext.RequestAborted))[Area.Value].Select(one => one.Year)];
        Published = await desk.LoadAsync(Area, Year, Known.Instant, Known.DayOf(Year), HttpContext.RequestAborted);
        List = new(Published, Request);
        Averages = OperatorAverages.Of(
            List.Matching,
            List.Operator.Length > 0 ? [] : names.InArea(Area, Year).Select(party => (party.Code.Value, party.Name))
        );
        return Page();
    }

    /// <summary>When it was published, or what is known of it.</summary>
    public string Kicker =>
        $"Takstliste for {AreaName}"
        + (Published.FirstPublished is { } at ? $" · offentliggjort {Danish.Date(Platform.DanishClock.Date(at))}" : "")
        + (Known.Date is { } date ? $" · som kendt {Danish.Date(date)}" : "");
}
