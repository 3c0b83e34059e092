using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>A mailed link to choose a password: works once, and not for long.</summary>
public sealed class PasswordLink : IVersioned
{
    /// <summary>How long a link somebody asked for works.</summary>
    public static readonly TimeSpan ResetLifetime = TimeSpan.FromHours(1);

    /// <summary>How long an invitation works.</summary>
    public static readonly TimeSpan InvitationLifetime = TimeSpan.FromDays(7);

    private const int KeyBytes = 32;

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid AccountId { get; set; }

    /// <summary>SHA-256 of the key in the link; the key itself is only in the mail.</summary>
    public string KeyDigest { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    public DateTime ExpiresAt { get; set; }

    public DateTime? UsedAt { get; set; }

    public int Version { get; set; }

    /// <summary>A new key for a link.</summary>
    public static string NewKey() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));

    public static string DigestOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>Lets none of the account's links work any more.</summary>
    public static async Task CloseAllAsync(Write write, Guid account, CancellationToken cancellation)
    {
        var open = await write
            .Db.Set<PasswordLink>()
            .Where(link => link.AccountId == account && link.UsedAt == null)
            .ToListAsync(cancellation);
        open.ForEach(link => link.UsedAt = write.Now);
    }

    public bool IsOpen(DateTime now) => UsedAt is null && ExpiresAt > now;
}
