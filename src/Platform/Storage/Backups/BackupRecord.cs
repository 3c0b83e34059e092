namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>A backup that was taken, verified and put in its place. The file itself lies where who asked for it wanted it.</summary>
public sealed class BackupRecord
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>When it was taken, UTC: the instant its rows are of.</summary>
    public DateTime At { get; set; }

    /// <summary>Name of the file, without its folder.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Size of the file.</summary>
    public long Bytes { get; set; }

    /// <summary>Rows in all its tables.</summary>
    public long Rows { get; set; }

    /// <summary>Entries of the audit chain in it.</summary>
    public long AuditEntries { get; set; }

    /// <summary>Hash of the newest of them; 64 zeros for an empty chain.</summary>
    public string AuditHead { get; set; } = "";
}
