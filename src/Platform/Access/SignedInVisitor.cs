using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Platform.Access;

/// <summary>
/// The visitor behind a request: the account of its cookie, while its session lasts, with the roles in force today; for
/// programs the robot of the token. Asked for at every request, so that a role taken away is gone at once; the database is
/// asked again after any write, and each minute to note that the session is in use.
/// </summary>
public sealed class SignedInVisitor(
    Lazy<RammevaerkDb> database,
    TimeProvider time,
    Lazy<RobotTokens> robots,
    RequestMark newest,
    VisitorMemory memory
) : IVisitorSource
{
    /// <summary>The claim with the session's id.</summary>
    public const string SessionClaim = "rammevaerk-session";

    private static readonly TimeSpan SeenPrecision = TimeSpan.FromMinutes(1);

    public async Task<Visitor> FindAsync(HttpContext context, CancellationToken cancellation)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpointAttribute>() is not null)
        {
            return await robots.Value.VisitorOfAsync(context, cancellation);
        }

        if (Sessions.IdOf(context) is not { } session)
        {
            return Visitor.Nobody;
        }

        var now = WriteDesk.Now(time);
        var today = DanishClock.Today(time);
        var mark = await newest.ReadAsync(cancellation);
        if (memory.Find(session, mark, today, now) is { } known)
        {
            return known;
        }

        var db = database.Value;
        var instant = new DateTimeOffset(now);
        var idle = now - Session.Idle;
        var account = await db.Set<Session>()
            .Where(one => one.Id == session && one.EndedAt == null && one.ExpiresAt > now && one.SeenAt > idle)
            .Join(
                db.Users.Where(user => user.LockoutEnd == null || user.LockoutEnd <= instant),
                one => one.AccountId,
                user => user.Id,
                (one, user) =>
                    new
                    {
                        user.Id,
                        user.Name,
                        one.SeenAt,
                        one.ExpiresAt,
                        IsSame = one.Stamp == user.SecurityStamp,
                    }
            )
            .FirstOrDefaultAsync(cancellation);
        if (account is not { IsSame: true })
        {
            return Visitor.Nobody;
        }

        var seen = account.SeenAt;
        if (seen <= now - SeenPrecision)
        {
            seen = now;
            // No use case, only the clock of the session: it leaves no audit entry.
            await db.Set<Session>()
                .Where(one => one.Id == session)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.SeenAt, now), cancellation);
        }

        var visitor = await OfAsync(db, account.Id, account.Name, time, cancellation);
        var again = seen + SeenPrecision;
        memory.Keep(session, mark, today, visitor, again < account.ExpiresAt ? again : account.ExpiresAt);
        return visitor;
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
            .InForce(today)
            .Where(role => role.AccountId == account)
            .OrderBy(role => role.Id)
            .ToListAsync(cancellation);
        return new Visitor(
            account,
            name,
            roles.Select(role => new Assignment(role.Role, new(role.Area), role.Party)).ToList()
        );
    }
}
