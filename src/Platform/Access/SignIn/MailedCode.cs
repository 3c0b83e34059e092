using System.Security.Cryptography;
using System.Text;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>The six digits sent by mail; stored only as a digest bound to their attempt.</summary>
internal static class MailedCode
{
    private const int Count = 1_000_000;

    /// <summary>Makes a new code for the attempt and puts its mail in the outbox; the code before stops working.</summary>
    public static Task SendAsync(Write write, SignInAttempt attempt, Account account, CancellationToken cancellation)
    {
        var code = RandomNumberGenerator.GetInt32(Count).ToString("D6", Danish.Invariant);
        attempt.Method = CodeMethod.Mail;
        attempt.CodeDigest = DigestOf(attempt.Id, code);
        attempt.Mails++;
        return write.SendAsync(
            new MailDraft(
                $"sign-in-code/{attempt.Id}/{attempt.Mails}",
                account.Email!,
                account.Name,
                "Din kode til Rammeværk",
                $"Din kode er {code}\n\nDen gælder i ti minutter og kan bruges én gang. Giv den ikke videre. Har du ikke selv "
                    + "forsøgt at logge ind, kender nogen din adgangskode: vælg en ny.\n"
            ),
            cancellation
        );
    }

    public static bool Matches(SignInAttempt attempt, string code) =>
        attempt.CodeDigest is { } digest
        && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(digest),
            Encoding.ASCII.GetBytes(DigestOf(attempt.Id, code))
        );

    private static string DigestOf(Guid attempt, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{attempt:N}/{code}")));
}
