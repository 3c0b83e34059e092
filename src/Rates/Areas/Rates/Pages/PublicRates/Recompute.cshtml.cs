using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.PublicRates;

/// <summary>A published rate computed again from the file it came from, for those who may see costs.</summary>
[RequiresPermission(Permissions.ReadCosts)]
[ShowsCosts("Genberegning af en takst", Permissions.ReadCosts)]
public sealed class RecomputeModel(
    PublishedRateDesk desk,
    OperatorNames names,
    TimeProvider time,
    RecomputeRate recompute
) : PublicRatePageModel(desk, names, time)
{
    /// <summary>Both; null when it could not be computed again.</summary>
    public RecomputedRate? Recomputed { get; private set; }

    public Fault? Fault { get; private set; }

    public async Task<IActionResult> OnGetAsync(string omraade, string aar, string part, string ydelse)
    {
        if (!await FindAsync(omraade, aar, part, ydelse))
        {
            return NotFound();
        }

        var result = await recompute.RunAsync(Rate, HttpContext.RequestAborted);
        Recomputed = result.IsOk ? result.Value : null;
        Fault = result.Fault;
        return Page();
    }
}
