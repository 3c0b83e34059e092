using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access.OwnAccount;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>Where the forms of signing in and out are posted.</summary>
internal static class SignInEndpoints
{
    public const string Page = PermissionMiddleware.SignInAddress;
    public const string CodePage = "/log-ind/kode";
    public const string ForgottenPage = "/log-ind/glemt";
    public const string PasswordPage = "/log-ind/adgangskode";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var steps = endpoints.MapGroup("").RequirePermission(Permissions.SignIn).RequireRateLimiting(RateLimits.SignIn);
        steps.MapPost(Page, PasswordAsync);
        steps.MapPost(CodePage, CodeAsync);
        steps.MapPost($"{CodePage}/mail", MailAsync);
        steps.MapPost(ForgottenPage, ForgottenAsync);
        steps.MapPost($"{PasswordPage}/{{noegle}}", ChooseAsync).WithMetadata(new SecretAddressAttribute());
        endpoints.MapPost("/log-ud", SignOutAsync).RequirePermission(Permissions.SignIn);
    }

    private static async Task<IResult> PasswordAsync(
        HttpContext context,
        CheckPassword step,
        CancellationToken cancellation
    )
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var answer = await step.RunAsync(form["mail"].ToString(), form["adgangskode"].ToString(), cancellation);
        if (!answer.IsOk || answer.Value.Refusal is not null)
        {
            return new FormRefusal(Page, "mail", answer.Fault ?? answer.Value.Refusal!);
        }

        AttemptCookie.Set(context, answer.Value.Attempt!.Id);
        return new SeeOther(CodePage + Onward(form));
    }

    private static async Task<IResult> CodeAsync(
        HttpContext context,
        CheckCode step,
        OwnSessions own,
        CancellationToken cancellation
    )
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var browser = BrowserWords.Of(context.Request.Headers.UserAgent.ToString());
        var answer = await step.RunAsync(AttemptCookie.Of(context), form["kode"].ToString(), browser, cancellation);
        if (!answer.IsOk || answer.Value.Refusal is not null)
        {
            return Refused(answer.Fault ?? answer.Value.Refusal!);
        }

        AttemptCookie.Remove(context);
        if (Sessions.IdOf(context) is { } former)
        {
            await own.EndAsync(former, cancellation);
        }

        await Sessions.HandOutAsync(context, answer.Value.Session!);
        return new SeeOther(LocalAddress.OrStart(form[PermissionMiddleware.ReturnParameter]));
    }

    private static async Task<IResult> MailAsync(HttpContext context, CheckCode step, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var answer = await step.MailAsync(AttemptCookie.Of(context), cancellation);
        return answer.IsOk ? new SeeOther(CodePage + Onward(form)) : Refused(answer.Fault);
    }

    private static async Task<IResult> ForgottenAsync(
        HttpContext context,
        ChoosePassword links,
        CancellationToken cancellation
    )
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        await links.AskAsync(form["mail"].ToString(), cancellation);
        return new SeeOther($"{ForgottenPage}?sendt=ja");
    }

    private static async Task<IResult> ChooseAsync(
        HttpContext context,
        string noegle,
        ChoosePassword links,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var chosen = await links.TakeAsync(
            noegle,
            form["ny"].ToString(),
            form["igen"].ToString(),
            WriteDesk.Now(time),
            cancellation
        );
        return chosen.IsOk
            ? new SeeOther($"{Page}?gemt=adgangskode")
            : new FormRefusal($"{PasswordPage}/{noegle}", "ny", chosen.Fault);
    }

    private static async Task<IResult> SignOutAsync(
        HttpContext context,
        OwnSessions own,
        CancellationToken cancellation
    )
    {
        if (Sessions.IdOf(context) is { } session)
        {
            await own.EndAsync(session, cancellation);
        }

        await context.SignOutAsync(Sessions.Scheme);
        return new SeeOther("/");
    }

    /// <summary>A code that can still be tried is asked for again; else one begins with the password.</summary>
    private static FormRefusal Refused(Fault fault) =>
        fault.Id is "RV-714" or "RV-715" ? new(CodePage, "kode", fault) : new(Page, "mail", fault);

    private static QueryString Onward(IFormCollection form) =>
        LocalAddress.Is(form[PermissionMiddleware.ReturnParameter])
            ? QueryString.Create(
                PermissionMiddleware.ReturnParameter,
                form[PermissionMiddleware.ReturnParameter].ToString()
            )
            : QueryString.Empty;
}
