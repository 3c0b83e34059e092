using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>
/// A word about what was just done, shown once at the top of the next page: set before a <see cref="Forms.SeeOther"/>,
/// carried in a protected cookie for a few minutes. With an address of undoing it has a button that posts there.
/// </summary>
/// <param name="Text">One Danish sentence.</param>
/// <param name="UndoAddress">A path of this site to post to; null when it cannot be undone.</param>
public sealed record Notice(string Text, string? UndoAddress = null)
{
    private const string Cookie = "rammevaerk-besked";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    /// <summary>Shows the text on the next page this browser reads.</summary>
    public static void Set(HttpContext context, string text, string? undoAddress = null)
    {
        var json = JsonSerializer.Serialize(new Notice(text, undoAddress));
        context.Response.Cookies.Append(Cookie, Protector(context).Protect(json, Life), Options(context));
    }

    /// <summary>True when this browser has a notice to be shown, so that the page is its own.</summary>
    public static bool IsWaiting(HttpContext context) => context.Request.Cookies.ContainsKey(Cookie);

    /// <summary>The notice waiting for this page, which is then gone; null when there is none, or it is too old.</summary>
    public static Notice? Take(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 } text)
        {
            return null;
        }

        if (!context.Response.HasStarted)
        {
            context.Response.Cookies.Delete(Cookie, Options(context));
        }

        try
        {
            return JsonSerializer.Deserialize<Notice>(Protector(context).Unprotect(text));
        }
        catch (CryptographicException)
        {
            // Expired, or of another installation: then there is nothing to say.
            return null;
        }
    }

    private static ITimeLimitedDataProtector Protector(HttpContext context) =>
        context
            .RequestServices.GetRequiredService<IDataProtectionProvider>()
            .CreateProtector("Rammevaerk.Notice")
            .ToTimeLimitedDataProtector();

    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Path = "/",
            MaxAge = Life,
        };
}
