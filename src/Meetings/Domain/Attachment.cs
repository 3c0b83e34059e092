using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>
/// Something that belongs to an agenda: a file or a link, expected or received. Its number runs over the whole agenda and
/// follows from where it is first referred to; several items may refer to the same one.
/// </summary>
public sealed class Attachment : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid MeetingId { get; set; }

    public string Title { get; set; } = "";

    /// <summary>Address of the stored file's content; null for a link or one still expected.</summary>
    public string? FileHash { get; set; }

    /// <summary>Name of the file as it was handed over, with its ending; empty without a file.</summary>
    public string FileName { get; set; } = "";

    public long Length { get; set; }

    /// <summary>Where it lies when it is no file; empty otherwise.</summary>
    public string Link { get; set; } = "";

    /// <summary>When and from whom it is expected, in words; empty when it is here.</summary>
    public string Expected { get; set; } = "";

    /// <summary>True when only members and the secretariat may see it.</summary>
    public bool IsInternal { get; set; }

    public DateTime? ReceivedAt { get; set; }

    public int Version { get; set; }

    /// <summary>True when there is something to open.</summary>
    public bool IsReceived => FileHash is not null || Link.Length > 0;
}

/// <summary>That an item refers to an attachment.</summary>
public sealed class ItemAttachment
{
    public Guid ItemId { get; set; }

    public Guid AttachmentId { get; set; }

    /// <summary>Place among the item's attachments, from 1.</summary>
    public int Ordinal { get; set; }
}
