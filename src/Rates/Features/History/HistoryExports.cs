using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>Imported rows and series as Excel and CSV.</summary>
internal static class HistoryExports
{
    private const string Share = "0.0";

    /// <summary>What everyone sees of an area.</summary>
    public static async Task<IResult> ShownAsync(HttpContext context, ExportFormat format)
    {
        var area = new AreaKey(context.Route("omraade"));
        var rows = await Desk(context).ShownAsync(area, context.RequestAborted);
        return Rows(rows, context, ExportName.Of("tidligere-takster", area)).As(format);
    }

    /// <summary>A list with everything that had to be said of it.</summary>
    public static async Task<IResult> ImportAsync(HttpContext context, ExportFormat format)
    {
        var area = new AreaKey(context.Route("omraade"));
        var id = Guid.Parse(context.Route("id"));
        if (await Desk(context).FindAsync(area, id, context.RequestAborted) is not { } import)
        {
            return Results.NotFound();
        }

        var rows = await Desk(context).OfImportAsync(import.Id, context.RequestAborted);
        return Rows(rows, context, ExportName.Of("takstliste", area, import.Source)).As(format);
    }

    /// <summary>An offer's series, imported years beside published.</summary>
    public static async Task<IResult> OfferAsync(HttpContext context, ExportFormat format)
    {
        var id = Guid.Parse(context.Route("id"));
        var history = context.RequestServices.GetRequiredService<OfferHistory>();
        if (
            await history.LoadAsync(id, context.RequestAborted) is not { } view
            || view.Area != context.Route("omraade")
        )
        {
            return Results.NotFound();
        }

        return new ListExport<(RateSeries Series, SeriesPoint Point)>(
            "Takster over årene",
            [
                ExportColumn<(RateSeries Series, SeriesPoint Point)>.Text("Ydelse", row => row.Series.Name, 36),
                ExportColumn<(RateSeries Series, SeriesPoint Point)>.Text("Enhed", row => row.Series.Unit, 12),
                ExportColumn<(RateSeries Series, SeriesPoint Point)>.Number("År", row => row.Point.Year, "0"),
                ExportColumn<(RateSeries Series, SeriesPoint Point)>.Number("Takst i kr.", row => row.Point.Rate),
                ExportColumn<(RateSeries Series, SeriesPoint Point)>.Text(
                    "Herkomst",
                    row => row.Point.Imported is null ? "offentliggjort" : "importeret",
                    16
                ),
                ExportColumn<(RateSeries Series, SeriesPoint Point)>.Text("Kilde", row => row.Point.Source, 60),
            ],
            [.. view.Series.SelectMany(series => series.Points, (series, point) => (series, point))],
            ExportName.Of("takster-over-aarene", id)
        ).As(format);
    }

    private static ListExport<HistoryRow> Rows(IReadOnlyList<HistoryRow> rows, HttpContext context, string file) =>
        new(
            "Tidligere takster",
            [
                ExportColumn<HistoryRow>.Number("År", row => row.Rate.Year, "0"),
                ExportColumn<HistoryRow>.Text("Driftsherre", row => row.Operator, 24),
                ExportColumn<HistoryRow>.Text("Tilbud i listen", row => row.Rate.OfferText, 32),
                ExportColumn<HistoryRow>.Text("Ydelse i listen", row => row.Rate.ServiceText, 24),
                ExportColumn<HistoryRow>.Text("Retsgrundlag i listen", row => row.Rate.BasisText, 20),
                ExportColumn<HistoryRow>.Text("Enhed i listen", row => row.Rate.UnitText, 14),
                ExportColumn<HistoryRow>.Text("Enhed", row => row.Rate.Unit, 12),
                ExportColumn<HistoryRow>.Text("Takst i listen", row => row.Rate.RateText, 16),
                ExportColumn<HistoryRow>.Number("Takst i kr.", row => row.Rate.Rate),
                ExportColumn<HistoryRow>.Number("Belægning i procent", row => row.Rate.Occupancy * 100m, Share),
                ExportColumn<HistoryRow>.Number("Pladser", row => row.Rate.Places, "#,##0.##"),
                ExportColumn<HistoryRow>.Text("Bemærkning i listen", row => row.Rate.NoteText, 36),
                ExportColumn<HistoryRow>.Text("Mærker", row => HistoryList.IssuesOf(row.Rate), 40),
                ExportColumn<HistoryRow>.Text("Tilknytning", row => HistoryWords.Of(row.Rate.Match), 14),
                ExportColumn<HistoryRow>.Text("Tilbud", row => row.Offer, 32),
                ExportColumn<HistoryRow>.Text("Ydelse nr.", row => row.Rate.ServiceKey, 10),
                ExportColumn<HistoryRow>.Text("Kilde", row => row.Import.Source, 30),
                ExportColumn<HistoryRow>.Text("Fil", row => row.Import.FileName, 30),
                ExportColumn<HistoryRow>.Text("Ark", row => row.Rate.Sheet, 16),
                ExportColumn<HistoryRow>.Number("Række", row => row.Rate.Line, "0"),
                ExportColumn<HistoryRow>.Text("Filens hash", row => row.Import.FileHash, 24),
            ],
            new HistoryList(rows, context.Request).Matching,
            file
        );

    private static HistoryDesk Desk(HttpContext context) => context.RequestServices.GetRequiredService<HistoryDesk>();
}
