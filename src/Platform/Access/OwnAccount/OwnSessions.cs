using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.OwnAccount;

/// <summary>Ends sessions of the person who asks: the one in use, another, or all but the one in use.</summary>
public sealed class OwnSessions(WriteDesk desk)
{
    /// <summary>Ends one. Somebody else's, and one that has ended, is left alone.</summary>
    public Task<Result<int>> EndAsync(Guid session, CancellationToken cancellation) =>
        EndAsync(one => one.Id == session, cancellation);

    /// <summary>Ends all but this one.</summary>
    public Task<Result<int>> EndOthersAsync(Guid? current, CancellationToken cancellation) =>
        EndAsync(one => one.Id != current, cancellation);

    private Task<Result<int>> EndAsync(Func<Session, bool> chosen, CancellationToken cancellation) =>
        desk.RunAsync<int>(
            async write =>
            {
                var open = await write
                    .Db.Set<Session>()
                    .Where(one => one.AccountId == write.Visitor.AccountId && one.EndedAt == null)
                    .ToListAsync(cancellation);
                var ended = open.Where(chosen).ToList();
                ended.ForEach(one => one.EndedAt = write.Now);
                if (ended.Count > 0)
                {
                    write.Audit(
                        new AuditNote(
                            "session.ended",
                            new(SignInNotes.Kind, write.Visitor.AccountId.ToString()!),
                            $"{write.Visitor.Name} loggede ud: {string.Join(", ", ended.Select(one => one.Browser))}."
                        )
                    );
                }

                return ended.Count;
            },
            cancellation
        );
}
