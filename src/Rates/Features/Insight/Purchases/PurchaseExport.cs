using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>A municipality's purchases as a file, with the columns a file of purchases is read with.</summary>
internal static class PurchaseExport
{
    public static async Task<IResult> HandleAsync(HttpContext context, ExportFormat format)
    {
        var (area, buyer) = (new AreaKey(context.Route("omraade")), context.Route("part"));
        var list = await PurchaseList.LoadAsync(
            context.RequestServices.GetRequiredService<PurchaseDesk>(),
            context.RequestServices.GetRequiredService<BoughtServices>(),
            area,
            buyer,
            context.Request.Query["aar"].ToString(),
            context.RequestAborted
        );
        return new ListExport<PurchaseRow>(
            "Køb",
            [
                ExportColumn<PurchaseRow>.Number("År", row => row.Purchase.Year, "0"),
                ExportColumn<PurchaseRow>.Text("Kommune", row => row.Purchase.Buyer, 9),
                ExportColumn<PurchaseRow>.Text("Driftsherre", row => row.Purchase.Party, 11),
                ExportColumn<PurchaseRow>.Text("Ydelse", row => row.Purchase.ServiceKey, 9),
                ExportColumn<PurchaseRow>.Text("Navn", row => row.Service?.Name, 40),
                ExportColumn<PurchaseRow>.Text("Enhed", row => row.Service?.Unit, 10),
                ExportColumn<PurchaseRow>.Number("Pladser", row => row.Purchase.Places, "0.##"),
                ExportColumn<PurchaseRow>.Number("Enheder", row => row.Purchase.Units, "#,##0.##"),
                ExportColumn<PurchaseRow>.Number("Timer pr. enhed", row => row.Purchase.Hours, "0.##"),
                ExportColumn<PurchaseRow>.Text("Kilde", row => row.Purchase.Source, 40),
                ExportColumn<PurchaseRow>.Moment("Indberettet", row => row.Purchase.ReportedAt),
                ExportColumn<PurchaseRow>.Text("Indberettet af", row => row.Purchase.ReportedByName, 24),
            ],
            list.Rows,
            ExportName.Of("koeb", buyer, list.Year)
        ).As(format);
    }
}
