using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Platform.Access.Robots;

/// <summary>A new key on its way to the one page that shows it: in a protected cookie, for a few minutes, read once.</summary>
/// <param name="ClientId">The robot's client id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Secret">The key.</param>
public sealed record ShownKey(string ClientId, string Name, string Secret)
{
    private const string Cookie = "rammevaerk-robotnoegle";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    internal static void Set(HttpContext context, RobotWithKey made) =>
        context.Response.Cookies.Append(
            Cookie,
            Protector(context).Protect(string.Join('\n', made.Robot.ClientId, made.Secret, made.Robot.Name), Life),
            Options(context)
        );

    /// <summary>The key that waits for this page, which is then gone; null when there is none.</summary>
    public static ShownKey? Take(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 } text)
        {
            return null;
        }

        context.Response.Cookies.Delete(Cookie, Options(context));
        try
        {
            var parts = Protector(context).Unprotect(text).Split('\n', 3);
            return new(parts[0], parts[2], parts[1]);
        }
        catch (CryptographicException)
        {
            // Too old: the key is lost, and a new one is made from the page.
            return null;
        }
    }

    private static ITimeLimitedDataProtector Protector(HttpContext context) =>
        context
            .RequestServices.GetRequiredService<IDataProtectionProvider>()
            .CreateProtector("Rammevaerk.RobotKey")
            .ToTimeLimitedDataProtector();

    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Path = "/brugere",
            MaxAge = Life,
        };
}
