namespace Rammevaerk.Platform.Auditing;

/// <summary>
/// Says that a page or endpoint shows an organisation's cost details to who has the permission; opening it is written in the
/// read log unless the reader is of the organisation. The address names area and organisation.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShowsCostsAttribute(string what, string permission) : Attribute
{
    /// <summary>What is shown, in Danish.</summary>
    public string What { get; } = what;

    /// <summary>The permission without which no costs are shown.</summary>
    public string Permission { get; } = permission;
}
