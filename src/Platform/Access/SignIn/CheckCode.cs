using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>The second step: the one-time code. The right one begins a session; wrong ones are counted with wrong passwords.</summary>
public sealed class CheckCode(WriteDesk desk, CodeSecrets secrets, TimeProvider time)
{
    public Task<Result<CodeAnswer>> RunAsync(
        Guid attemptId,
        string code,
        string browser,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<CodeAnswer>(
            async write =>
            {
                var attempt = await OpenAsync(write, attemptId, cancellation);
                if (!attempt.IsOk)
                {
                    return attempt.Fault;
                }

                var account = await write.Db.Users.FirstAsync(one => one.Id == attempt.Value.AccountId, cancellation);
                var guard = await SignInGuard.OfAsync(write, attempt.Value.GuardKey, cancellation);
                if (guard.IsShut(write.Now))
                {
                    return AccessFaults.Shut(guard.ShutUntil!.Value);
                }

                if (!IsRight(attempt.Value, account, Digits(code), write.Now))
                {
                    return Wrong(write, attempt.Value, account, guard);
                }

                if (account.IsClosed(write.Now))
                {
                    return AccessFaults.Closed();
                }

                attempt.Value.UsedAt = write.Now;
                write.Db.Remove(guard);
                write.ActAs(await SignedInVisitor.OfAsync(write.Db, account.Id, account.Name, time, cancellation));
                write.Audit(SignInNotes.Done(account, browser));
                return new CodeAnswer(Sessions.Begin(write, account, browser), null);
            },
            cancellation
        );

    /// <summary>Mails a code, also to those who have an app: for the day the telephone is lost.</summary>
    public Task<Result<SignInAttempt>> MailAsync(Guid attemptId, CancellationToken cancellation) =>
        desk.RunAsync<SignInAttempt>(
            async write =>
            {
                var attempt = await OpenAsync(write, attemptId, cancellation);
                if (!attempt.IsOk)
                {
                    return attempt.Fault;
                }

                if (attempt.Value.Mails >= SignInAttempt.MostMails)
                {
                    return AccessFaults.NoMoreMails();
                }

                var account = await write.Db.Users.FirstAsync(one => one.Id == attempt.Value.AccountId, cancellation);
                await MailedCode.SendAsync(write, attempt.Value, account, cancellation);
                write.Audit(SignInNotes.NewCode(account));
                return attempt.Value;
            },
            cancellation
        );

    private static async Task<Result<SignInAttempt>> OpenAsync(Write write, Guid id, CancellationToken cancellation) =>
        await write.Db.Set<SignInAttempt>().FirstOrDefaultAsync(one => one.Id == id, cancellation) is { } attempt
        && attempt.IsOpen(write.Now)
            ? attempt
            : AccessFaults.BeginAgain();

    private static Result<CodeAnswer> Wrong(Write write, SignInAttempt attempt, Account account, SignInGuard guard)
    {
        attempt.Tries++;
        var shut = guard.Count(write.Now);
        write.Audit(SignInNotes.WrongCode(account, shut));
        var left = SignInAttempt.MostTries - attempt.Tries;
        return new CodeAnswer(
            null,
            shut ? AccessFaults.Shut(guard.ShutUntil!.Value)
                : left == 0 ? AccessFaults.BeginAgain()
                : AccessFaults.WrongCode(left)
        );
    }

    private bool IsRight(SignInAttempt attempt, Account account, string code, DateTime now)
    {
        if (attempt.Method == CodeMethod.Mail)
        {
            return MailedCode.Matches(attempt, code);
        }

        if (
            account.CodeSecret is not { } kept
            || TimeCode.Match(secrets.Reveal(kept), code, now, account.CodeStep) is not { } step
        )
        {
            return false;
        }

        account.CodeStep = step;
        return true;
    }

    /// <summary>People write codes with spaces, as apps and mails show them.</summary>
    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}

/// <summary>How the second step ended.</summary>
/// <param name="Session">The session that began; null when refused.</param>
/// <param name="Refusal">Why not; null when it went well.</param>
public sealed record CodeAnswer(Session? Session, Fault? Refusal);
