using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>The list of rates as Excel and CSV, filtered and ordered as on the page.</summary>
internal static class ExportRates
{
    public static void Map(IEndpointRouteBuilder trials) => trials.MapExport("/{id}/takster", HandleAsync);

    private static Task<IResult> HandleAsync(HttpContext context, ExportFormat format) =>
        context
            .RequestServices.GetRequiredService<TrialDesk>()
            .WithAsync(
                (string)context.Request.RouteValues["id"]!,
                open => Export(new RateList(open.Assessed, context.Request), open.Assessed.File.Header).As(format),
                context.RequestAborted
            );

    private static ListExport<RateRow> Export(RateList list, RateFileHeader header) =>
        new(
            "Takster",
            [
                .. TrialColumns.Of<RateRow>(header),
                ExportColumn<RateRow>.Text("Nr.", row => row.Key, 8),
                ExportColumn<RateRow>.Text("Tilbud", row => row.Offer, 32),
                ExportColumn<RateRow>.Text("Ydelse", row => row.Service, 28),
                ExportColumn<RateRow>.Text("Tilbudstype", row => row.AddOn is null ? row.Type : "Tillægsydelse"),
                ExportColumn<RateRow>.Text("Retsgrundlag", row => row.Basis),
                ExportColumn<RateRow>.Number("Fuldtidspladser", row => row.Places, "#,##0.##"),
                ExportColumn<RateRow>.Number("Belægning i procent", row => row.Occupancy * 100m, "0.0"),
                ExportColumn<RateRow>.Text("Enhed", row => row.Unit, 12),
                ExportColumn<RateRow>.Number("Takst i kr.", row => row.Rate),
                .. TermColumns.Of<RateRow>(row => row.Terms),
                ExportColumn<RateRow>.Number("Sidste års takst i kr.", row => row.LastRate),
                ExportColumn<RateRow>.Number("Ændring i procent", row => Points(row.Change), "0.0"),
                ExportColumn<RateRow>.Text("Status", row => RateStatus.Of(row).Words),
            ],
            [.. list.Services, .. list.AddOns],
            TrialColumns.FileName("beregnede-takster", header)
        );

    private static decimal? Points(decimal? share) => share is { } change ? decimal.Round(change * 100m, 2) : null;
}
