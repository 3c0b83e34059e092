using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Ledger;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>The ledger's lists as files.</summary>
internal static class LedgerExports
{
    private const string Kroner = "#,##0.00";

    public static async Task<IResult> PositionsAsync(HttpContext context, ExportFormat format)
    {
        var area = new AreaKey(context.Route("omraade"));
        var rows = await context
            .RequestServices.GetRequiredService<LedgerRows>()
            .LoadAsync(area, context.RequestAborted);
        if (!rows.IsOk)
        {
            return Results.Problem(rows.Fault.ToString(), statusCode: StatusCodes.Status409Conflict);
        }

        return new ListExport<LedgerRow>(
            "Efterregulering",
            [
                ExportColumn<LedgerRow>.Text("Kode", row => row.View.Offer.Party, 8),
                ExportColumn<LedgerRow>.Text("Driftsherre", row => row.Operator, 26),
                ExportColumn<LedgerRow>.Number("Tilbud nr.", row => row.View.Offer.Number, "0"),
                ExportColumn<LedgerRow>.Text("Tilbud", row => row.View.Name, 32),
                ExportColumn<LedgerRow>.Number("Regnskabsår", row => row.Position.OriginYear, "0"),
                ExportColumn<LedgerRow>.Number("Resultat", row => row.Position.Result, Kroner),
                ExportColumn<LedgerRow>.Number("Flyttet", row => row.Position.Moved, Kroner),
                ExportColumn<LedgerRow>.Number("Henlagt", row => row.Position.SetAside, Kroner),
                ExportColumn<LedgerRow>.Number("Anvendt", row => row.Position.Used, Kroner),
                ExportColumn<LedgerRow>.Number("Henlagt, rest", row => row.Position.Reserve, Kroner),
                ExportColumn<LedgerRow>.Number(
                    "Indregnet i takst",
                    row => row.Position.IntoRate + row.Position.Released,
                    Kroner
                ),
                ExportColumn<LedgerRow>.Number("Overført til ramme", row => row.Position.Carried, Kroner),
                ExportColumn<LedgerRow>.Number("Uplaceret", row => row.Position.Open, Kroner),
                ExportColumn<LedgerRow>.Number("Senest i takst", row => row.Position.LastRateYear, "0"),
                ExportColumn<LedgerRow>.Number("Senest anvendt", row => row.Position.LastUseYear, "0"),
                ExportColumn<LedgerRow>.Text(
                    "Frist",
                    row => row.Warning is { } warning ? WarningWords.Of(warning) : "",
                    40
                ),
            ],
            new LedgerList(rows.Value, context.Request).Shown,
            ExportName.Of("efterregulering", area)
        ).As(format);
    }

    public static async Task<IResult> MovementsAsync(HttpContext context, ExportFormat format)
    {
        var id = Guid.Parse(context.Route("id"));
        var found = await context
            .RequestServices.GetRequiredService<LedgerDesk>()
            .FindAsync(new AreaKey(context.Route("omraade")), context.Route("part"), id, context.RequestAborted);
        if (found is not { IsOk: true } loaded)
        {
            return Results.NotFound();
        }

        var view = loaded.Value;
        return new ListExport<LedgerEntry>(
            "Bevægelser",
            [
                ExportColumn<LedgerEntry>.Number("Nr.", entry => entry.Number, "0"),
                ExportColumn<LedgerEntry>.Text("Tilbud", _ => view.Name, 32),
                ExportColumn<LedgerEntry>.Number("Resultat fra", entry => entry.OriginYear, "0"),
                ExportColumn<LedgerEntry>.Text("Bevægelse", entry => LedgerWords.Of(entry.Move), 28),
                ExportColumn<LedgerEntry>.Number("Beløb", entry => entry.Amount, Kroner),
                ExportColumn<LedgerEntry>.Number("Gælder", entry => entry.BookYear, "0"),
                ExportColumn<LedgerEntry>.Text("Begrundelse", entry => entry.Reason, 50),
                ExportColumn<LedgerEntry>.Text("Beslutning", entry => entry.Decision, 16),
                ExportColumn<LedgerEntry>.Day("Indtastet", entry => DanishClock.Date(entry.EnteredAt)),
                ExportColumn<LedgerEntry>.Text("Af", entry => entry.EnteredByName, 22),
            ],
            view.Entries,
            $"efterregulering-{view.Offer.Number}"
        ).As(format);
    }
}
