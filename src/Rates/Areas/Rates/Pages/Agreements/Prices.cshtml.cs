using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Features.Agreements;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Agreements;

/// <summary>An area's price figures by year, and the forms that enter them.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class PricesModel(AgreementDesk desk, PartyRegister register, VisitorAccessor visitors)
    : AgreementPageModel(register, visitors)
{
    public IReadOnlyList<PriceIndexFigure> Prices { get; private set; } = [];

    /// <summary>The figure the form is filled from; null for a new year.</summary>
    public PriceIndexFigure? Chosen { get; private set; }

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (!Choose(omraade))
        {
            return NotFound();
        }

        Prices = await desk.PricesAsync(Area.Key, HttpContext.RequestAborted);
        var asked = Posted.Value(HttpContext, "aar") ?? Request.Query["aar"].ToString();
        Chosen = Prices.FirstOrDefault(one => one.Year.ToString(Danish.Invariant) == asked);
        return Page();
    }

    /// <summary>What the field holds: as posted, or as stored.</summary>
    public string Field(string name) =>
        Posted.Value(HttpContext, name)
        ?? name switch
        {
            "aar" => Chosen?.Year.ToString(Danish.Invariant) ?? "",
            "procent" => PercentWords.Points(Chosen?.Change),
            "kilde" => Chosen?.Source ?? "",
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
}
