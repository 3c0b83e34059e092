using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Areas.Rates.Pages.PublicRates;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Changes;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Changes;

/// <summary>The form that asks for a new rate from a day in the year.</summary>
[RequiresPermission(Permissions.RequestRateChange)]
public sealed class NewModel(PublishedRateDesk desk, OperatorNames names, ChangeDesk changes, TimeProvider time)
    : PublicRatePageModel(desk, names, time)
{
    /// <summary>Months of notice; null where the area's parameter is missing.</summary>
    public int? Notice => changes.Notice(Area) is { IsOk: true, Value: var months } ? months : null;

    public DateOnly Earliest => changes.Earliest(Area);

    public async Task<IActionResult> OnGetAsync(string omraade, string aar, string part, string ydelse) =>
        await FindAsync(omraade, aar, part, ydelse) ? Page() : NotFound();

    public bool AsksServiceRate => RateTerms.Read(Rate.Terms)?.AsksServiceRate == true;

    /// <summary>What the field holds: as posted, else as published.</summary>
    public string Field(string name) => Posted.Value(HttpContext, name) ?? Stored(name);

    private string Stored(string name) =>
        name switch
        {
            "takst" => Danish.Number(Rate.Rate, 2),
            "belaegning" => Rate.Occupancy is { } share ? Danish.Number(share * 100m) : "",
            ServiceRateField.Name => ServiceRateField.Stored(Rate),
            "fra" => FormWords.Iso(Earliest),
            _ => "",
        };
}
