using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>The differences from last year as Excel and CSV.</summary>
internal static class ExportDifferences
{
    public static void Map(IEndpointRouteBuilder trials) => trials.MapExport("/{id}/forskelle", HandleAsync);

    private static Task<IResult> HandleAsync(HttpContext context, ExportFormat format) =>
        context
            .RequestServices.GetRequiredService<TrialDesk>()
            .WithAsync(
                (string)context.Request.RouteValues["id"]!,
                open => Export(RateDifferences.Of(open.Assessed), open.Assessed.File.Header).As(format),
                context.RequestAborted
            );

    private static ListExport<RateDifference> Export(RateDifferences differences, RateFileHeader header) =>
        new(
            "Forskelle",
            [
                .. TrialColumns.Of<RateDifference>(header),
                ExportColumn<RateDifference>.Text("Forskel", one => Words(one.Kind)),
                ExportColumn<RateDifference>.Text("Nr.", one => one.Key, 8),
                ExportColumn<RateDifference>.Text("Ydelse", one => one.Name, 40),
                ExportColumn<RateDifference>.Text("Enhed", one => one.Unit, 12),
                ExportColumn<RateDifference>.Number("Sidste år", one => one.Before),
                ExportColumn<RateDifference>.Number("I år", one => one.Now),
                ExportColumn<RateDifference>.Number("Ændring", one => one.Step),
                ExportColumn<RateDifference>.Number(
                    "Ændring i procent",
                    one => one.Change is { } share ? decimal.Round(share * 100m, 2) : null,
                    "0.0"
                ),
            ],
            differences.All,
            TrialColumns.FileName("forskelle", header)
        );

    private static string Words(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.Vanished => "Forsvundet ydelse",
            DifferenceKind.Appeared => "Ny ydelse",
            DifferenceKind.Places => "Pladser",
            DifferenceKind.Up => "Takst op",
            DifferenceKind.Down => "Takst ned",
            _ => throw new InvalidOperationException(kind.ToString()),
        };
}
