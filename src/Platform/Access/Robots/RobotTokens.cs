using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Robots;

/// <summary>
/// Makes and reads robots' tokens with the framework's bearer tokens. A token only says who; at every request the robot is
/// asked for again, so that one that is revoked, has expired or got a new key is out at once.
/// </summary>
public sealed class RobotTokens(RammevaerkDb db, TimeProvider time, IOptionsMonitor<BearerTokenOptions> options)
{
    /// <summary>Name of the authentication scheme.</summary>
    public const string Scheme = "robot";

    /// <summary>How long a token lasts.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private const string ScopeClaim = "scope";
    private const string KeyClaim = "key";
    private const int KeyMark = 16;

    private static readonly TimeSpan SeenPrecision = TimeSpan.FromMinutes(1);

    /// <summary>A token for the robot with some of its scopes.</summary>
    public string Make(Robot robot, IEnumerable<RobotScope> scopes)
    {
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, robot.ClientId),
                new(ScopeClaim, RobotScope.Join(scopes)),
                new(KeyClaim, MarkOf(robot)),
            ],
            Scheme
        );
        var properties = new AuthenticationProperties { ExpiresUtc = time.GetUtcNow() + Life };
        return options
            .Get(Scheme)
            .BearerTokenProtector.Protect(
                new AuthenticationTicket(new ClaimsPrincipal(identity), properties, $"{Scheme}:AccessToken")
            );
    }

    /// <summary>The robot of a request's token as a visitor; nobody without a token that still counts.</summary>
    public async Task<Visitor> VisitorOfAsync(HttpContext context, CancellationToken cancellation)
    {
        var read = await context.AuthenticateAsync(Scheme);
        if (
            !read.Succeeded
            || !Guid.TryParseExact(read.Principal.FindFirstValue(ClaimTypes.NameIdentifier), "N", out var id)
        )
        {
            return Visitor.Nobody;
        }

        var now = WriteDesk.Now(time);
        var robot = await db.Set<Robot>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation);
        if (
            robot is null
            || !robot.IsActiveOn(DanishClock.Date(now))
            || MarkOf(robot) != read.Principal.FindFirstValue(KeyClaim)
        )
        {
            return Visitor.Nobody;
        }

        if (robot.LastUsedAt is null || robot.LastUsedAt <= now - SeenPrecision)
        {
            // No use case, only the clock of the robot: it leaves no audit entry.
            await db.Set<Robot>()
                .Where(one => one.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.LastUsedAt, now), cancellation);
        }

        return AsVisitor(robot, RobotScope.Named(read.Principal.FindFirstValue(ScopeClaim) ?? ""));
    }

    /// <summary>The robot as a visitor with the scopes it has and the token names.</summary>
    public static Visitor AsVisitor(Robot robot, IEnumerable<RobotScope> scopes) =>
        new(robot.Id, robot.Name, [new Assignment(Role.Robot, new AreaKey(robot.Area), robot.Party)])
        {
            Only = RobotScope.PermissionsOf(RobotScope.Named(robot.Scopes).Intersect(scopes)),
        };

    private static string MarkOf(Robot robot) => robot.SecretDigest[..KeyMark];
}
