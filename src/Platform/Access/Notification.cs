namespace Rammevaerk.Platform.Access;

/// <summary>Something that happened and that one person should know, shown on the start page until read.</summary>
public sealed class Notification
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid AccountId { get; set; }

    public DateTime At { get; set; }

    /// <summary>One Danish sentence.</summary>
    public string Text { get; set; } = "";

    /// <summary>A path of this site where to see it.</summary>
    public string Address { get; set; } = "";

    public DateTime? ReadAt { get; set; }
}
