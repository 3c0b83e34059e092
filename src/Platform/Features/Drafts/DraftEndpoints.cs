using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Platform.Drafts;
using Rammevaerk.Platform.Privacy;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Features.Drafts;

/// <summary>Saves and discards the visitor's own drafts: by the script while typing, and by buttons without it.</summary>
internal static class DraftEndpoints
{
    /// <summary>Header the script sends, to be told in two words instead of a page.</summary>
    public const string ScriptHeader = "Rammevaerk-Kladde";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapPost(DraftAddresses.Save, SaveAsync)
            .RequirePermission(Permissions.OwnAccount)
            .WithMetadata(new TakesTextAttribute())
            .RequireRateLimiting(RateLimits.Draft);
        endpoints
            .MapPost(DraftAddresses.Discard, DiscardAsync)
            .RequirePermission(Permissions.OwnAccount)
            .RequireRateLimiting(RateLimits.Draft);
    }

    private static async Task<IResult> SaveAsync(HttpContext context, DraftDesk drafts, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var fields = form.Where(field =>
                field.Key is not (DraftMiddleware.KeyField or DraftMiddleware.TitleField) && !SecretFields.Is(field.Key)
            )
            .ToDictionary(field => field.Key, field => field.Value.OfType<string>().ToArray(), StringComparer.Ordinal);
        var key = form[DraftMiddleware.KeyField].ToString();
        var saved = await drafts.SaveAsync(key, form[DraftMiddleware.TitleField].ToString(), fields, cancellation);
        if (context.Request.Headers.ContainsKey(ScriptHeader))
        {
            return saved.Fault is { } fault
                    ? Results.Json(
                        new { fejl = fault.Message, id = fault.Id },
                        statusCode: StatusCodes.Status413PayloadTooLarge
                    )
                : saved.Value is { } at ? Results.Json(new { gemt = DanishClock.Time(new DateTimeOffset(at)) })
                : Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        if (!DraftAddresses.IsPage(key))
        {
            return new SeeOther("/");
        }

        if (saved.Fault is { } tooLong)
        {
            // The page is shown again with what was typed.
            return new FormRefusal(key, DraftButtonTagHelper.ButtonId, tooLong);
        }

        Notice.Set(context, "Kladden er gemt. Kun du kan se den.");
        return new SeeOther(DraftAddresses.Using(key));
    }

    private static async Task<IResult> DiscardAsync(
        HttpContext context,
        DraftDesk drafts,
        CancellationToken cancellation
    )
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var key = form[DraftMiddleware.KeyField].ToString();
        await drafts.DiscardAsync(key, cancellation);
        Notice.Set(context, "Kladden er kasseret.");
        return new SeeOther(DraftAddresses.IsPage(key) ? key : "/");
    }
}
