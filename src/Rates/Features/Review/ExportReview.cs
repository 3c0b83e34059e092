using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>The review queue as Excel and CSV, filtered and ordered as on the page.</summary>
internal static class ExportReview
{
    public static async Task<IResult> HandleAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        if (
            await services
                .GetRequiredService<RoundDesk>()
                .FindAsync(context.Route("omraade"), context.Route("aar"), context.RequestAborted)
            is not { } round
        )
        {
            return Results.NotFound();
        }

        var queue = await services.GetRequiredService<ReviewDesk>().LoadAsync(round, context.RequestAborted);
        var limit = services.GetRequiredService<ChangeLimit>().Of(round);
        var list = new ReviewList(queue, limit.IsOk ? limit.Value : null, context.Request);
        return Export(list, round, services.GetRequiredService<PartyRegister>()).As(format);
    }

    private static ListExport<ReviewRow> Export(ReviewList list, RateRound round, PartyRegister parties) =>
        new(
            "Gennemgang",
            [
                .. KeyColumns.Of<ReviewRow>(parties, round.AreaKey, round.BudgetYear, row => row.Rate.Party),
                ExportColumn<ReviewRow>.Text("Driftsherre", row => row.Operator),
                ExportColumn<ReviewRow>.Text("Nr.", row => row.Rate.ServiceKey, 8),
                ExportColumn<ReviewRow>.Text("Tilbud og ydelse", row => row.Name, 36),
                ExportColumn<ReviewRow>.Text("Retsgrundlag", row => row.Rate.LegalBasis, 14),
                ExportColumn<ReviewRow>.Text("Målgruppe", row => row.Rate.Target),
                ExportColumn<ReviewRow>.Text("Enhed", row => row.Rate.Unit, 12),
                ExportColumn<ReviewRow>.Number("Takst i kr.", row => row.Rate.Rate),
                ExportColumn<ReviewRow>.Number("Sidste år i kr.", row => row.Rate.LastRate),
                ExportColumn<ReviewRow>.Number("Forskel i kr.", row => row.Difference),
                ExportColumn<ReviewRow>.Number("Ændring i procent", row => row.Rate.Change * 100m, "0.0"),
                ExportColumn<ReviewRow>.Number("Lignende tilbud", row => row.Like?.Offers, "0"),
                ExportColumn<ReviewRow>.Number(
                    $"Heraf med {(round.Year - 1).ToString(Kernel.Danish.Invariant)}-takst",
                    row => row.Like?.OfLastYear,
                    "0"
                ),
                ExportColumn<ReviewRow>.Number(
                    "Nedre kvartil for lignende i kr.",
                    row => row.Like?.Spread.LowerQuartile
                ),
                ExportColumn<ReviewRow>.Number("Median for lignende i kr.", row => row.LikeMedian),
                ExportColumn<ReviewRow>.Number(
                    "Øvre kvartil for lignende i kr.",
                    row => row.Like?.Spread.UpperQuartile
                ),
                ExportColumn<ReviewRow>.Number("Belægning i procent", row => row.Rate.Occupancy * 100m, "0.0"),
                ExportColumn<ReviewRow>.Number("Fuldtidspladser", row => row.Rate.Places, "#,##0.##"),
                ExportColumn<ReviewRow>.Number("Fejl", row => row.Errors, "0"),
                ExportColumn<ReviewRow>.Number("Advarsler", row => row.Warnings, "0"),
                ExportColumn<ReviewRow>.Text(
                    "Driftsherrens kommentarer",
                    row => string.Join(" | ", row.Commented.Select(one => $"{one.Check}: {one.Comment}")),
                    50
                ),
                ExportColumn<ReviewRow>.Text("Status", row => row.StateWord, 24),
                ExportColumn<ReviewRow>.Text("Takstgruppens kommentar", row => row.Rate.ReviewComment, 40),
            ],
            list.Matching,
            ExportName.Of("gennemgang", round.Area, round.Year)
        );
}
