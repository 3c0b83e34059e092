using Microsoft.AspNetCore.Identity;

namespace Rammevaerk.Platform.Access;

/// <summary>A person who can log in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The person's name, as others see it.</summary>
    public string Name { get; set; } = "";
}
