using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>
/// The first step: mail address and password. An address without an account costs the same time and is answered with the
/// same words. What went wrong is stored and audited, so a refusal is a value here and not a fault that rolls back.
/// </summary>
public sealed class CheckPassword(WriteDesk desk, RammevaerkDb db, UserManager<Account> users, PasswordCheck passwords)
{
    public async Task<Result<StepAnswer>> RunAsync(string mail, string password, CancellationToken cancellation)
    {
        var normal = users.NormalizeEmail(mail.Trim()) ?? "";
        var account = await db
            .Users.AsNoTracking()
            .FirstOrDefaultAsync(one => one.NormalizedEmail == normal, cancellation);
        // Before the write, so that slow hashing holds no lock.
        var isRight = passwords.Matches(account, password);
        var guardKey = SignInGuard.KeyOf(normal);
        return await desk.RunAsync<StepAnswer>(Answer, cancellation);

        async Task<Result<StepAnswer>> Answer(Write write)
        {
            var guard = await SignInGuard.OfAsync(write, guardKey, cancellation);
            if (guard.IsShut(write.Now))
            {
                return AccessFaults.Shut(guard.ShutUntil!.Value);
            }

            if (account is null || !isRight)
            {
                var shut = guard.Count(write.Now);
                write.Audit(SignInNotes.Refused(account, shut));
                return new StepAnswer(
                    null,
                    shut ? AccessFaults.Shut(guard.ShutUntil!.Value) : AccessFaults.WrongMailOrPassword()
                );
            }

            if (account.IsClosed(write.Now))
            {
                write.Audit(SignInNotes.Closed(account));
                return new StepAnswer(null, AccessFaults.Closed());
            }

            return new StepAnswer(await BeginAsync(write, account, guardKey, cancellation), null);
        }
    }

    private static async Task<SignInAttempt> BeginAsync(
        Write write,
        Account account,
        string guardKey,
        CancellationToken cancellation
    )
    {
        var attempt = new SignInAttempt
        {
            AccountId = account.Id,
            GuardKey = guardKey,
            Method = account.CodeSecret is null ? CodeMethod.Mail : CodeMethod.App,
            ExpiresAt = write.Now + SignInAttempt.Lifetime,
        };
        write.Db.Add(attempt);
        if (attempt.Method == CodeMethod.Mail)
        {
            await MailedCode.SendAsync(write, attempt, account, cancellation);
        }

        write.Audit(SignInNotes.PasswordRight(account));
        return attempt;
    }
}

/// <summary>How the first step ended.</summary>
/// <param name="Attempt">The attempt whose code is awaited; null when refused.</param>
/// <param name="Refusal">Why not; null when it went well.</param>
public sealed record StepAnswer(SignInAttempt? Attempt, Fault? Refusal);
