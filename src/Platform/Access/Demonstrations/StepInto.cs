using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.Demonstrations;

/// <summary>Signs in as a person of the demonstration without a password, with a session of its own; the one before ends.</summary>
public sealed class StepInto(WriteDesk desk, TimeProvider time)
{
    public Task<Result<Session>> RunAsync(Guid? chosen, Guid? before, string browser, CancellationToken cancellation) =>
        desk.RunAsync<Session>(
            async write =>
            {
                var account = await write.Db.Users.FirstOrDefaultAsync(one => one.Id == chosen, cancellation);
                if (account is null || account.IsClosed(write.Now))
                {
                    return AccessFaults.NobodyChosen();
                }

                await EndAsync(write, before, cancellation);
                write.ActAs(await SignedInVisitor.OfAsync(write.Db, account.Id, account.Name, time, cancellation));
                write.Audit(
                    new AuditNote(
                        "demonstration.stepped-in",
                        SignInNotes.Of(account),
                        $"Nogen trådte ind som {account.Name} i demonstrationen."
                    )
                );
                return Sessions.Begin(write, account, browser);
            },
            cancellation
        );

    private static async Task EndAsync(Write write, Guid? before, CancellationToken cancellation)
    {
        if (await write.Db.Set<Session>().FirstOrDefaultAsync(one => one.Id == before, cancellation) is { } session)
        {
            session.EndedAt ??= write.Now;
        }
    }
}
