using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.OwnAccount;

/// <summary>One's own notifications: read them, and mark them read.</summary>
public sealed class ReadNotifications(WriteDesk desk, RammevaerkDb db)
{
    /// <summary>The newest of the account, unread first.</summary>
    public async Task<IReadOnlyList<Notification>> NewestAsync(
        Guid account,
        int most,
        CancellationToken cancellation
    ) =>
        await db.Set<Notification>()
            .AsNoTracking()
            .Where(one => one.AccountId == account)
            .OrderBy(one => one.ReadAt != null)
            .ThenByDescending(one => one.At)
            .ThenByDescending(one => one.Id)
            .Take(most)
            .ToListAsync(cancellation);

    public Task<int> UnreadAsync(Guid account, CancellationToken cancellation) =>
        db.Set<Notification>().CountAsync(one => one.AccountId == account && one.ReadAt == null, cancellation);

    /// <summary>Marks one notification, or all when none is named.</summary>
    public Task<Result<int>> MarkAsync(Guid? id, CancellationToken cancellation) =>
        desk.RunAsync<int>(
            async write =>
            {
                var unread = await write
                    .Db.Set<Notification>()
                    .Where(one => one.AccountId == write.Visitor.AccountId && one.ReadAt == null)
                    .Where(one => id == null || one.Id == id)
                    .ToListAsync(cancellation);
                unread.ForEach(one => one.ReadAt = write.Now);
                if (unread.Count > 0)
                {
                    write.Audit(
                        new AuditNote(
                            "notification.read",
                            new(SignInNotes.Kind, write.Visitor.AccountId.ToString()!),
                            $"{write.Visitor.Name} læste meddelelser: {unread.Count}."
                        )
                    );
                }

                return unread.Count;
            },
            cancellation
        );
}
