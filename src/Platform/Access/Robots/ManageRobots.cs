using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access.Users;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.Robots;

/// <summary>What somebody wants of a new robot.</summary>
/// <param name="Name">What they call it.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="HasFolder">Whether it delivers what is laid in its folder on the server.</param>
/// <param name="ExpiresOn">The last day it may be used; null when none was written.</param>
public sealed record RobotWish(string Name, IReadOnlyList<RobotScope> Scopes, bool HasFolder, DateOnly? ExpiresOn);

/// <summary>A robot with the key it was just given; the only time the key is known.</summary>
public sealed record RobotWithKey(Robot Robot, string Secret);

/// <summary>Makes robots, gives them new keys and revokes them, at the organisation of an address.</summary>
public sealed class ManageRobots(WriteDesk desk)
{
    /// <summary>Longest name.</summary>
    public const int LongestName = 80;

    /// <summary>Most days a robot lasts; then somebody looks at it again.</summary>
    public const int MostDays = 400;

    /// <summary>Makes a robot: RV-774, RV-775, RV-776.</summary>
    public Task<Result<RobotWithKey>> MakeAsync(UserScope scope, RobotWish wish, CancellationToken cancellation) =>
        desk.RunAsync<RobotWithKey>(
            write =>
            {
                var today = DanishClock.Date(write.Now);
                var name = wish.Name.Trim();
                if (name.Length is 0 or > LongestName)
                {
                    return Refused(RobotFaults.NameMissing(LongestName));
                }

                if (wish.Scopes.Count == 0)
                {
                    return Refused(RobotFaults.NoScope());
                }

                if (wish.ExpiresOn is not { } last || last < today || last > today.AddDays(MostDays))
                {
                    return Refused(RobotFaults.WrongExpiry(today, today.AddDays(MostDays)));
                }

                var secret = RobotSecret.Make();
                var robot = new Robot
                {
                    Name = name,
                    Area = scope.Area.Value,
                    Party = scope.Party!,
                    Scopes = RobotScope.Join(wish.Scopes),
                    SecretDigest = RobotSecret.DigestOf(secret),
                    HasFolder = wish.HasFolder,
                    CreatedAt = write.Now,
                    CreatedByName = write.Visitor.Name,
                    ExpiresOn = last,
                };
                write.Db.Add(robot);
                write.Audit(
                    Note(robot, "robot.created", $"Robotten {name} blev oprettet til {Danish.Date(last)}.") with
                    {
                        After = ValuesOf(robot),
                    }
                );
                return Task.FromResult<Result<RobotWithKey>>(new RobotWithKey(robot, secret));
            },
            cancellation
        );

    /// <summary>Gives the robot a new key; the old one and its tokens no longer count. RV-701, RV-777.</summary>
    public Task<Result<RobotWithKey>> RenewAsync(Guid id, int version, string why, CancellationToken cancellation) =>
        OnAsync(
            id,
            version,
            (write, robot) =>
            {
                var secret = RobotSecret.Make();
                robot.SecretDigest = RobotSecret.DigestOf(secret);
                write.Audit(
                    Note(robot, "robot.key-renewed", $"Robotten {robot.Name} fik en ny nøgle.") with
                    {
                        Why = why,
                    }
                );
                return new RobotWithKey(robot, secret);
            },
            cancellation
        );

    /// <summary>Revokes the robot, at once and for good. RV-701, RV-777.</summary>
    public Task<Result<Robot>> RevokeAsync(Guid id, int version, string why, CancellationToken cancellation) =>
        OnAsync(
            id,
            version,
            (write, robot) =>
            {
                robot.RevokedAt = write.Now;
                robot.RevokedByName = write.Visitor.Name;
                write.Audit(Note(robot, "robot.revoked", $"Robotten {robot.Name} blev spærret.") with { Why = why });
                return robot;
            },
            cancellation
        );

    private Task<Result<T>> OnAsync<T>(
        Guid id,
        int version,
        Func<Write, Robot, T> change,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<T>(
            async write =>
            {
                var robot = await write.Db.Set<Robot>().SingleAsync(one => one.Id == id, cancellation);
                if (robot.RevokedAt is not null)
                {
                    return RobotFaults.AlreadyRevoked(robot.Name);
                }

                return robot.Version == version ? change(write, robot) : StorageFaults.ChangedMeanwhile();
            },
            cancellation
        );

    private static Task<Result<RobotWithKey>> Refused(Fault fault) => Task.FromResult<Result<RobotWithKey>>(fault);

    private static AuditNote Note(Robot robot, string what, string summary) =>
        new(what, robot.Subject, summary, robot.AreaKey, robot.Party);

    private static object ValuesOf(Robot robot) =>
        new
        {
            robot.Name,
            robot.Scopes,
            robot.HasFolder,
            robot.ExpiresOn,
        };
}
