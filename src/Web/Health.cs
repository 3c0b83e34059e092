using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Web;

/// <summary>Tells a supervisor whether the application lives and reaches its database, and nothing else.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static async Task<IResult> AnswerAsync(HttpContext context, RammevaerkDb db)
    {
        context.Response.Headers.CacheControl = "no-store";
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(Patience);
        return await IsReachableAsync(db, patience.Token)
            ? Results.Text("ok")
            : Results.Text("databasen svarer ikke", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> IsReachableAsync(RammevaerkDb db, CancellationToken patience)
    {
        try
        {
            return await db.Database.CanConnectAsync(patience);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
