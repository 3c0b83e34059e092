using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.PublicRates;

/// <summary>The form that corrects a published rate.</summary>
[RequiresPermission(Permissions.PublishRates)]
public sealed class CorrectModel(PublishedRateDesk desk, OperatorNames names, TimeProvider time)
    : PublicRatePageModel(desk, names, time)
{
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
            "fra" => new DateOnly(Rate.Year, 1, 1).ToString("yyyy-MM-dd", Danish.Invariant),
            _ => "",
        };
}
