using Microsoft.AspNetCore.Identity;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>Compares passwords in the same time whether there is an account or not.</summary>
public sealed class PasswordCheck
{
    private readonly IPasswordHasher<Account> hasher;
    private readonly Account nobody = new();
    private readonly Lazy<string> nobodysHash;

    public PasswordCheck(IPasswordHasher<Account> hasher)
    {
        this.hasher = hasher;
        nobodysHash = new(() => hasher.HashPassword(nobody, Guid.NewGuid().ToString()));
    }

    /// <summary>True when the account's password is this one; false also when there is no account or no password yet.</summary>
    public bool Matches(Account? account, string password)
    {
        var hash = account?.PasswordHash ?? nobodysHash.Value;
        var result = hasher.VerifyHashedPassword(account ?? nobody, hash, password);
        return account?.PasswordHash is not null && result != PasswordVerificationResult.Failed;
    }

    public string Hash(Account account, string password) => hasher.HashPassword(account, password);
}
