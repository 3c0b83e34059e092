using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access;

/// <summary>Begins sessions and hands their cookie to the browser. The cookie holds the ids of account and session only.</summary>
public static class Sessions
{
    /// <summary>Name of the authentication scheme.</summary>
    public const string Scheme = "rammevaerk";

    /// <summary>Name of the cookie.</summary>
    public const string CookieName = "rammevaerk-session";

    /// <summary>A new session of the account, stored with the write.</summary>
    public static Session Begin(Write write, Account account, string browser)
    {
        var session = new Session
        {
            AccountId = account.Id,
            StartedAt = write.Now,
            SeenAt = write.Now,
            ExpiresAt = write.Now + Session.Longest,
            Browser = browser,
            Stamp = account.SecurityStamp,
        };
        write.Db.Add(session);
        return session;
    }

    /// <summary>Gives the browser the session's cookie.</summary>
    public static Task HandOutAsync(HttpContext context, Session session) =>
        context.SignInAsync(
            Scheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new(ClaimTypes.NameIdentifier, session.AccountId.ToString()),
                        new(SignedInVisitor.SessionClaim, session.Id.ToString()),
                    ],
                    Scheme
                )
            )
        );

    /// <summary>The session of the request's cookie; null when it has none.</summary>
    public static Guid? IdOf(HttpContext context) =>
        Guid.TryParse(context.User.FindFirstValue(SignedInVisitor.SessionClaim), out var id) ? id : null;
}
