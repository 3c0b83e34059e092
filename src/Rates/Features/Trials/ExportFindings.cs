using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>The findings as Excel and CSV, filtered and ordered as on the page, all pages.</summary>
internal static class ExportFindings
{
    public static void Map(IEndpointRouteBuilder trials) => trials.MapExport("/{id}/fund", HandleAsync);

    private static Task<IResult> HandleAsync(HttpContext context, ExportFormat format) =>
        context
            .RequestServices.GetRequiredService<TrialDesk>()
            .WithAsync(
                (string)context.Request.RouteValues["id"]!,
                open =>
                    Export(new FindingList(open.Assessed.Findings, context.Request).Found, open.Assessed.File.Header)
                        .As(format),
                context.RequestAborted
            );

    private static ListExport<Finding> Export(IReadOnlyList<Finding> findings, RateFileHeader header) =>
        new(
            "Fund",
            [
                .. TrialColumns.Of<Finding>(header),
                ExportColumn<Finding>.Text("Alvor", finding => SeverityText.One(finding.Check.Severity), 11),
                ExportColumn<Finding>.Text("Regel", finding => finding.Check.Id, 9),
                ExportColumn<Finding>.Text("Celle", finding => finding.Cell.ToString(), 16),
                ExportColumn<Finding>.Text("Hvem", finding => finding.Subject, 32),
                ExportColumn<Finding>.Text("Fund", finding => finding.Check.Title, 36),
                ExportColumn<Finding>.Text("Står der nu", finding => finding.Value, 16),
                ExportColumn<Finding>.Text("Hvad", finding => finding.What, 50),
                ExportColumn<Finding>.Text("Hvorfor", finding => finding.Check.Words, 50),
                ExportColumn<Finding>.Text("Kilde", finding => SourceText.OfRule(finding.Check.Source), 32),
                ExportColumn<Finding>.Text("Sådan retter du", finding => finding.Mend, 50),
            ],
            findings,
            TrialColumns.FileName("fund", header)
        );
}
