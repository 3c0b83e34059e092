using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Insight.Purchases;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Purchases;

/// <summary>A page of one municipality's purchases.</summary>
public abstract class BuyerPageModel(PurchaseDesk desk, BoughtServices services, PurchaseBuyers buyers) : PageModel
{
    public AreaKey Area { get; private set; }

    public string AreaName => PartyRegister.AreaName(Area);

    public Party Buyer { get; private set; } = null!;

    public PurchaseList List { get; private set; } = null!;

    /// <summary>The purchase the form is filled from; null for a new one.</summary>
    public Purchase? Chosen { get; protected set; }

    public bool MayEdit => buyers.MayEdit(Area, Buyer.Code.Value);

    public string Address => PurchaseEndpoints.AddressOf(Area, Buyer.Code.Value);

    /// <summary>What a field of the form holds: as posted, or as stored.</summary>
    public string Field(string name) =>
        Posted.Value(HttpContext, name)
        ?? name switch
        {
            "aar" => (Chosen?.Year ?? List.Year).ToString(Danish.Invariant),
            "ydelse" => Chosen is { } one ? PublishedRate.KeyOf(one.Party, one.ServiceKey) : "",
            "pladser" => Chosen?.Places is { } places ? Danish.Number(places) : "",
            "enheder" => Chosen?.Units is { } units ? Danish.Number(units) : "",
            "timer" => Chosen?.Hours is { } hours ? Danish.Number(hours) : "",
            "kilde" => Chosen?.Source ?? "",
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };

    /// <summary>Reads the municipality's purchases of the year; false when the area has no such municipality.</summary>
    protected async Task<bool> LoadAsync(string area, string buyer, string year)
    {
        Area = new(area);
        if (buyers.Readable(Area).FirstOrDefault(party => party.Code.Value == buyer) is not { } found)
        {
            return false;
        }

        Buyer = found;
        List = await PurchaseList.LoadAsync(desk, services, Area, buyer, year, HttpContext.RequestAborted);
        return true;
    }
}
