using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>The short-lived cookie between password and code: it names the attempt, and is worth nothing without the code.</summary>
internal static class AttemptCookie
{
    private const string Name = "rammevaerk-login";

    public static void Set(HttpContext context, Guid attempt) =>
        context.Response.Cookies.Append(Name, attempt.ToString("N"), Options(context));

    /// <summary>The attempt; the empty id when there is none.</summary>
    public static Guid Of(HttpContext context) =>
        Guid.TryParseExact(context.Request.Cookies[Name], "N", out var attempt) ? attempt : Guid.Empty;

    public static void Remove(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Path = "/",
            MaxAge = SignInAttempt.Lifetime,
        };
}
