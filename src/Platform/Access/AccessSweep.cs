using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access;

/// <summary>Deletes each night what signing in no longer needs: old attempts, links, counts and ended sessions.</summary>
public sealed class AccessSweep(WriteDesk desk) : IJobWork
{
    /// <summary>How long an ended session stays on its owner's list.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public string Name => "access-sweep";

    public string Title => "Ryd op i login og sessioner";

    public string Schedule => "0 40 3 * * ?";

    public Task RunAsync(CancellationToken cancellation) =>
        desk.RunAsync<int>(
            async write =>
            {
                var (now, old) = (write.Now, write.Now - Kept);
                var idle = now - SignInGuard.ShutFor;
                var db = write.Db;
                var gone =
                    await db.Set<SignInAttempt>().Where(one => one.ExpiresAt < now).ExecuteDeleteAsync(cancellation)
                    + await db.Set<PasswordLink>().Where(one => one.ExpiresAt < old).ExecuteDeleteAsync(cancellation)
                    + await db.Set<SignInGuard>()
                        .Where(one => one.LastFailureAt < idle && (one.ShutUntil == null || one.ShutUntil < now))
                        .ExecuteDeleteAsync(cancellation)
                    + await db.Set<Session>().Where(one => one.ExpiresAt < old).ExecuteDeleteAsync(cancellation);
                if (gone > 0)
                {
                    write.Audit(
                        new AuditNote(
                            "access.swept",
                            new("access", AreaKey.Country.Value),
                            $"Udløbne login-forsøg, links og sessioner er slettet: {gone}."
                        )
                    );
                }

                return gone;
            },
            cancellation
        );
}
