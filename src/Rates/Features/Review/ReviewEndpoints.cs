using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>The endpoints of the rate group's review, which others may read; all for one area.</summary>
internal static class ReviewEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        const string address = "/takster/runder/{omraade}/{aar}/gennemgang";
        endpoints.MapExport(address, ExportReview.HandleAsync).RequirePermission(Permissions.ReadReview);
        var review = endpoints.MapGroup(address).RequirePermission(Permissions.Review);
        review.MapPost("", PostRateDecisions.HandleAsync);
        review.MapPost("/{part}/accepter", PostDeliveryDecision.AcceptAsync);
        review.MapPost("/{part}/returner", PostDeliveryDecision.ReturnAsync);
        review.MapPost("/{part}/laas-op", PostDeliveryDecision.UnlockAsync);
        review.MapPost("/{part}/fortryd", PostDeliveryDecision.UndoAsync);
    }

    /// <summary>Address of the round's review queue.</summary>
    public static string AddressOf(RateRound round) => $"{round.Address}/gennemgang";
}
