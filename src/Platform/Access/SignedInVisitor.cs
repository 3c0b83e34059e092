using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access;

/// <summary>
/// The visitor behind a request: the account of its cookie, while its session lasts, with the roles in force today. Asked
/// for at every request, so that a role taken away is gone at once.
/// </summary>
public sealed class SignedInVisitor(RammevaerkDb db, TimeProvider time) : IVisitorSource
{
    /// <summary>The claim with the session's id.</summary>
    public const string SessionClaim = "rammevaerk-session";

    public async Task<Visitor> FindAsync(HttpContext context, CancellationToken cancellation)
    {
        if (!Guid.TryParse(context.User.FindFirstValue(SessionClaim), out var session))
        {
            return Visitor.Nobody;
        }

        var now = time.GetUtcNow().UtcDateTime;
        var account = await db.Set<Session>()
            .Where(one => one.Id == session && one.EndedAt == null && one.ExpiresAt > now)
            .Join(db.Users, one => one.AccountId, user => user.Id, (one, user) => new { user.Id, user.Name })
            .FirstOrDefaultAsync(cancellation);
        return account is null ? Visitor.Nobody : await OfAsync(db, account.Id, account.Name, time, cancellation);
    }

    /// <summary>The account as a visitor, with the roles in force today.</summary>
    public static async Task<Visitor> OfAsync(
        RammevaerkDb db,
        Guid account,
        string name,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var today = DanishClock.Today(time);
        var roles = await db.Set<RoleAssignment>()
            .AsNoTracking()
            .Where(role =>
                role.AccountId == account && role.ValidFrom <= today && (role.ValidTo == null || role.ValidTo >= today)
            )
            .OrderBy(role => role.Id)
            .ToListAsync(cancellation);
        return new Visitor(
            account,
            name,
            roles.Select(role => new Assignment(role.Role, new(role.Area), role.Party)).ToList()
        );
    }
}
