using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Access.OwnAccount;

/// <summary>Where the forms of one's own account are posted.</summary>
internal static class OwnAccountEndpoints
{
    public const string Page = "/konto";
    public const string CodePage = "/konto/engangskode";
    public const string NotificationsPage = "/konto/meddelelser";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var own = endpoints.MapGroup("").RequirePermission(Permissions.OwnAccount);
        own.MapPost($"{Page}/navn", NameAsync);
        own.MapPost($"{Page}/adgangskode", PasswordAsync).RequireRateLimiting(RateLimits.SignIn);
        own.MapPost($"{Page}/sessioner/{{id:guid}}/afslut", EndAsync);
        own.MapPost($"{Page}/sessioner/afslut-andre", EndOthersAsync);
        own.MapPost(CodePage, UseAppAsync).RequireRateLimiting(RateLimits.SignIn);
        own.MapPost($"{CodePage}/fjern", DropAppAsync).RequireRateLimiting(RateLimits.SignIn);
        own.MapPost($"{NotificationsPage}/{{id:guid}}/laest", ReadAsync);
        own.MapPost($"{NotificationsPage}/laest", AllReadAsync);
    }

    private static async Task<IResult> NameAsync(
        HttpContext context,
        ChangeOwnAccount own,
        CancellationToken cancellation
    )
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        return Answer(
            await own.NameAsync(form["navn"].ToString(), form["version"].ToString(), cancellation),
            Page,
            "navn",
            "navn"
        );
    }

    private static async Task<IResult> PasswordAsync(
        HttpContext context,
        ChangeOwnAccount own,
        CancellationToken cancellation
    )
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var changed = await own.PasswordAsync(
            form["nuvaerende"].ToString(),
            form["ny"].ToString(),
            form["igen"].ToString(),
            Sessions.IdOf(context),
            cancellation
        );
        return Answer(changed, Page, changed.Fault?.Id == "RV-719" ? "nuvaerende" : "ny", "adgangskode");
    }

    private static async Task<IResult> EndAsync(Guid id, OwnSessions own, CancellationToken cancellation)
    {
        await own.EndAsync(id, cancellation);
        return new SeeOther($"{Page}?gemt=session#sessioner");
    }

    private static async Task<IResult> EndOthersAsync(
        HttpContext context,
        OwnSessions own,
        CancellationToken cancellation
    )
    {
        await own.EndOthersAsync(Sessions.IdOf(context), cancellation);
        return new SeeOther($"{Page}?gemt=session#sessioner");
    }

    private static async Task<IResult> UseAppAsync(
        HttpContext context,
        ChangeOwnAccount own,
        CancellationToken cancellation
    )
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var used = await own.UseAppAsync(
            form["noegle"].ToString(),
            form["kode"].ToString(),
            form["adgangskode"].ToString(),
            Sessions.IdOf(context),
            cancellation
        );
        var field = used.Fault?.Id == AccessFaults.WrongOwnPassword().Id ? "adgangskode" : "kode";
        return Answer(used, CodePage, field, "app");
    }

    private static async Task<IResult> DropAppAsync(
        HttpContext context,
        ChangeOwnAccount own,
        CancellationToken cancellation
    )
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var password = form["adgangskode"].ToString();
        return Answer(
            await own.DropAppAsync(password, Sessions.IdOf(context), cancellation),
            CodePage,
            "adgangskode",
            "mail"
        );
    }

    private static async Task<IResult> ReadAsync(
        HttpContext context,
        Guid id,
        ReadNotifications notifications,
        CancellationToken cancellation
    )
    {
        await notifications.MarkAsync(id, cancellation);
        return await OnwardAsync(context, cancellation);
    }

    private static async Task<IResult> AllReadAsync(
        HttpContext context,
        ReadNotifications notifications,
        CancellationToken cancellation
    )
    {
        await notifications.MarkAsync(null, cancellation);
        return await OnwardAsync(context, cancellation);
    }

    /// <summary>To what the notification is about, or back to where the form stood.</summary>
    private static async Task<IResult> OnwardAsync(HttpContext context, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        return new SeeOther(LocalAddress.OrStart(form[PermissionMiddleware.ReturnParameter]));
    }

    private static IResult Answer(Result<Account> changed, string page, string field, string saved) =>
        changed.IsOk ? new SeeOther($"{page}?gemt={saved}") : new FormRefusal(page, field, changed.Fault);
}
