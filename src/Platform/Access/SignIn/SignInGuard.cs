using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>
/// Counts wrong passwords and codes for one mail address and shuts the door for a while after <see cref="Most"/>. Kept for
/// addresses without an account too, so that the answer does not tell which addresses have one.
/// </summary>
public sealed class SignInGuard : IVersioned
{
    /// <summary>Wrong tries before the door is shut.</summary>
    public const int Most = 5;

    /// <summary>How long it stays shut, and how long a wrong try counts.</summary>
    public static readonly TimeSpan ShutFor = TimeSpan.FromMinutes(15);

    /// <summary>SHA-256 of the address in Identity's normal form.</summary>
    public string Key { get; set; } = "";

    public int Failures { get; set; }

    public DateTime LastFailureAt { get; set; }

    public DateTime? ShutUntil { get; set; }

    public int Version { get; set; }

    /// <summary>The key of a normalised address.</summary>
    public static string KeyOf(string normalizedMail) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalizedMail)));

    /// <summary>The guard of the address, begun when there is none.</summary>
    public static async Task<SignInGuard> OfAsync(Write write, string key, CancellationToken cancellation)
    {
        if (await write.Db.Set<SignInGuard>().FirstOrDefaultAsync(one => one.Key == key, cancellation) is { } known)
        {
            return known;
        }

        var begun = new SignInGuard { Key = key, LastFailureAt = write.Now };
        write.Db.Add(begun);
        return begun;
    }

    public bool IsShut(DateTime now) => ShutUntil > now;

    /// <summary>Counts one wrong try.</summary>
    /// <returns>True when it shut the door.</returns>
    public bool Count(DateTime now)
    {
        Failures = LastFailureAt > now - ShutFor ? Failures + 1 : 1;
        LastFailureAt = now;
        if (Failures < Most)
        {
            return false;
        }

        Failures = 0;
        ShutUntil = now + ShutFor;
        return true;
    }
}
