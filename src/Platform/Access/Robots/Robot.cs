using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.Robots;

/// <summary>
/// An operator's program with a key of its own (client credentials). It acts for one organisation in one area, within its
/// scopes, until it expires or is revoked.
/// </summary>
public sealed class Robot : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "robot";

    /// <summary>Its id is also its client id, as 32 hex digits.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>What its owners call it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Key of the area.</summary>
    public string Area { get; set; } = "";

    /// <summary>Official code of the organisation it acts for.</summary>
    public string Party { get; set; } = "";

    /// <summary>What it may do: names of <see cref="RobotScope"/> with spaces between.</summary>
    public string Scopes { get; set; } = "";

    /// <summary>SHA-256 of the key; the key itself is shown once and kept nowhere.</summary>
    public string SecretDigest { get; set; } = "";

    /// <summary>True when files laid in its folder on the server are delivered in its name.</summary>
    public bool HasFolder { get; set; }

    public DateTime CreatedAt { get; set; }

    public string CreatedByName { get; set; } = "";

    /// <summary>The last day it may be used.</summary>
    public DateOnly ExpiresOn { get; set; }

    /// <summary>When it last asked for something, to the minute; null when never.</summary>
    public DateTime? LastUsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }

    public string? RevokedByName { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public string ClientId => Id.ToString("N");

    public SubjectReference Subject => new(Kind, Id.ToString());

    /// <summary>True while it is welcome.</summary>
    public bool IsActiveOn(DateOnly day) => RevokedAt is null && ExpiresOn >= day;
}
