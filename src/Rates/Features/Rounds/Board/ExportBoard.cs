using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Rates.Features.Rounds.Board;

/// <summary>The board's table as Excel and CSV, filtered and ordered as on the page, with what the reader may see.</summary>
internal static class ExportBoard
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints
            .MapExport("/takster/runder/{omraade}/{aar}/tavle", HandleAsync)
            .RequirePermission(Permissions.ReadRounds);

    private static async Task<IResult> HandleAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        var values = context.Request.RouteValues;
        var round = await services
            .GetRequiredService<RoundDesk>()
            .FindAsync((string)values["omraade"]!, (string)values["aar"]!, context.RequestAborted);
        if (round is null)
        {
            return Results.NotFound();
        }

        var board = await services
            .GetRequiredService<RoundBoards>()
            .LoadAsync(round, services.GetRequiredService<VisitorAccessor>().Current, context.RequestAborted);
        return Export(board, new BoardList(board, context.Request), services.GetRequiredService<PartyRegister>())
            .As(format);
    }

    private static ListExport<BoardRow> Export(RoundBoard board, BoardList list, PartyRegister parties) =>
        new(
            $"Takstrunde {board.Round.Year}",
            [
                .. KeyColumns.Of<BoardRow>(parties, board.Round.AreaKey, board.Round.BudgetYear, row => row.Party),
                ExportColumn<BoardRow>.Text("Driftsherre", row => row.Name, 28),
                ExportColumn<BoardRow>.Text("Status", row => row.StageWords, 24),
                ExportColumn<BoardRow>.Day("Frist", row => row.Deadline),
                ExportColumn<BoardRow>.Text("Forlænget fordi", row => row.Operator.ExtensionReason, 30),
                ExportColumn<BoardRow>.Text("For sent", row => row.IsLate ? "ja" : "nej", 10),
                ExportColumn<BoardRow>.Moment("Modtaget", row => row.Delivery?.ReceivedAt),
                ExportColumn<BoardRow>.Number("Levering", row => row.Delivery?.Number, "0"),
                ExportColumn<BoardRow>.Number("Takstlinjer", row => row.Delivery?.Rows, "0"),
                ExportColumn<BoardRow>.Number("Fejl", row => row.Delivery?.Found.Errors, "0"),
                ExportColumn<BoardRow>.Number("Advarsler uden forklaring", row => row.Delivery?.Found.Unexplained, "0"),
                ExportColumn<BoardRow>.Number("Advarsler forklaret", row => row.Delivery?.Found.Explained, "0"),
                ExportColumn<BoardRow>.Number(
                    $"{ProceedsWords.Name} {board.Round.Year - 1} i kr.",
                    row => row.LastYear?.Proceeds
                ),
                ExportColumn<BoardRow>.Number(
                    $"{ProceedsWords.Name} {board.Round.Year} i kr.",
                    row => row.Delivery?.Proceeds
                ),
                ExportColumn<BoardRow>.Number(
                    "Ændring i procent",
                    row => row.Change is { } change ? decimal.Round(change * 100m, 2) : null,
                    "0.0"
                ),
                ExportColumn<BoardRow>.Text("Venter på", row => WaitsForRule.Words(row.WaitsFor), 24),
            ],
            list.Rows,
            ExportName.Of("overblik", board.Round.Area, board.Round.Year)
        );
}
