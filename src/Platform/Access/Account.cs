using Microsoft.AspNetCore.Identity;

namespace Rammevaerk.Platform.Access;

/// <summary>
/// A person who can log in. Identity's <c>LockoutEnd</c> is the closing of the account by an administrator; wrong
/// passwords are counted by <see cref="SignIn.SignInGuard"/>, for addresses without an account too.
/// </summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The person's name, as others see it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The protected secret of the person's code app; null when codes are mailed.</summary>
    public string? CodeSecret { get; set; }

    /// <summary>The last step of the code app that was used, so that no code works twice.</summary>
    public long CodeStep { get; set; }

    /// <summary>True while an administrator keeps the account closed.</summary>
    public bool IsClosed(DateTime now) => LockoutEnd is { } end && end.UtcDateTime > now;
}
