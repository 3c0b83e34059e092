using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Rounds.Board;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>The secretariat's endpoints of rounds.</summary>
internal static class RoundEndpoints
{
    private const string Rounds = "/takster/runder/{omraade}";
    private const string Round = $"{Rounds}/{{aar}}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        ExportBoard.Map(endpoints);
        var managed = endpoints.MapGroup("").RequirePermission(Permissions.ManageRounds);
        managed.MapPost($"{Rounds}/ny", PlanRound.HandleAsync);
        managed.MapPost($"{Round}/ret", EditRound.HandleAsync);
        managed.MapPost($"{Round}/aabn", OpenRound.HandleAsync);
        managed.MapPost($"{Round}/luk", CloseRound.HandleAsync);
        managed.MapPost($"{Round}/laas-op", UnlockRound.HandleAsync);
        managed.MapPost($"{Round}/paamindelse", SendReminders.HandleAsync);
        managed.MapPost($"{Round}/frister", ExtendDeadline.HandleAsync);
        managed.MapPost($"{Round}/frister/{{part}}/tilbage", WithdrawExtension.HandleAsync);
        managed.MapPost($"{Round}/takstfil", CorrectLayout.HandleAsync);
    }
}
