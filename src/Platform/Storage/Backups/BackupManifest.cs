using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>What a backup says of itself: the last entry of the archive.</summary>
public sealed record BackupManifest
{
    /// <summary>The version of the archive's form that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Name of the entry.</summary>
    internal const string EntryName = "manifest.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public int Format { get; init; }

    /// <summary>Version of the product that took it.</summary>
    public string Product { get; init; } = "";

    /// <summary>Fingerprint of its tables; see <see cref="DatabaseShape"/>.</summary>
    public string Schema { get; init; } = "";

    /// <summary>The newest migration of the database it was taken of, without its time.</summary>
    public string Migration { get; init; } = "";

    /// <summary>The instant it is of, UTC.</summary>
    public DateTime MadeAt { get; init; }

    /// <summary>The engine it was taken of; it restores into either.</summary>
    public Engine Engine { get; init; }

    /// <summary>Entries of the audit chain.</summary>
    public long AuditEntries { get; init; }

    /// <summary>Hash of the newest of them; 64 zeros for an empty chain.</summary>
    public string AuditHead { get; init; } = "";

    /// <summary>In the order they are restored.</summary>
    public IReadOnlyList<BackedUpTable> Tables { get; init; } = [];

    /// <summary>Files of the data folder.</summary>
    public IReadOnlyList<BackedUpFile> Files { get; init; } = [];

    [JsonIgnore]
    public long Rows => Tables.Sum(table => table.Rows);

    internal byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <exception cref="JsonException">Not a manifest.</exception>
    internal static BackupManifest Parse(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<BackupManifest>(json, Options) ?? throw new JsonException("An empty manifest.");
}

/// <summary>A table of a backup: an entry with a row a line.</summary>
/// <param name="Name">Name of the table.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Bytes">Length of its lines.</param>
/// <param name="Sha256">Of its lines.</param>
/// <param name="Columns">In the order of a line's values.</param>
public sealed record BackedUpTable(
    string Name,
    long Rows,
    long Bytes,
    string Sha256,
    IReadOnlyList<ColumnShape> Columns
)
{
    internal string EntryName => EntryOf(Name);

    internal static string EntryOf(string table) => $"tables/{table}.jsonl";
}

/// <summary>A file of the data folder in a backup.</summary>
/// <param name="Path">From the data folder, with forward slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Of its content.</param>
public sealed record BackedUpFile(string Path, long Bytes, string Sha256)
{
    internal string EntryName => EntryOf(Path);

    internal static string EntryOf(string path) => $"data/{path}";
}
