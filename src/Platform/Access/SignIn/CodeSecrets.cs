using Microsoft.AspNetCore.DataProtection;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>Keeps the secrets of code apps unreadable in the database and in forms.</summary>
public sealed class CodeSecrets(IDataProtectionProvider protection)
{
    private static readonly TimeSpan FormLifetime = TimeSpan.FromMinutes(15);

    private readonly IDataProtector stored = protection.CreateProtector("Rammevaerk.CodeSecret");

    public string Protect(string secret) => stored.Protect(secret);

    public string Reveal(string kept) => stored.Unprotect(kept);

    /// <summary>A secret not yet confirmed, for the account's own form only.</summary>
    public string ForForm(Guid account, string secret) => FormOf(account).Protect(secret, FormLifetime);

    /// <summary>The secret a form carried; null when it is not this account's.</summary>
    public string? FromForm(Guid account, string text)
    {
        try
        {
            return FormOf(account).Unprotect(text);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector FormOf(Guid account) =>
        stored.CreateProtector("form", account.ToString()).ToTimeLimitedDataProtector();
}
