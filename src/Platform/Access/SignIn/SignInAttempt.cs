using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>How the one-time code of the second step reaches the person.</summary>
public enum CodeMethod
{
    Mail,
    App,
}

/// <summary>A sign-in whose password was right and whose one-time code is awaited. Works once, for ten minutes.</summary>
public sealed class SignInAttempt : IVersioned
{
    /// <summary>How long the code works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>Wrong codes before one must begin again.</summary>
    public const int MostTries = 5;

    /// <summary>Codes mailed in one attempt.</summary>
    public const int MostMails = 3;

    /// <summary>The browser's short-lived cookie tells it, so it is random throughout.</summary>
    public Guid Id { get; set; } = Guid.NewGuid();

    public Guid AccountId { get; set; }

    /// <summary>Key of the <see cref="SignInGuard"/> that wrong codes count in.</summary>
    public string GuardKey { get; set; } = "";

    public CodeMethod Method { get; set; }

    /// <summary>Digest of the mailed code; null when none was mailed.</summary>
    public string? CodeDigest { get; set; }

    public DateTime ExpiresAt { get; set; }

    public int Tries { get; set; }

    public int Mails { get; set; }

    public DateTime? UsedAt { get; set; }

    public int Version { get; set; }

    public bool IsOpen(DateTime now) => UsedAt is null && ExpiresAt > now && Tries < MostTries;
}
