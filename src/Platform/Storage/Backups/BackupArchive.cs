using System.IO.Compression;
using System.Text.Json;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>A backup file that was read through and found whole: every entry has the length and hash the manifest says.</summary>
internal sealed class BackupArchive : IDisposable
{
    private const int BufferSize = 128 * 1024;
    private const int LargestManifest = 16 * 1024 * 1024;

    private readonly ZipArchive zip;

    private BackupArchive(ZipArchive zip, BackupManifest manifest) => (this.zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    /// <summary>The archive, or RV-781 damaged, RV-782 another form.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<Result<BackupArchive>> OpenAsync(string path, CancellationToken cancellation)
    {
        var name = Path.GetFileName(path);
        var file = File.OpenRead(path);
        try
        {
            var content = new ZipArchive(file, ZipArchiveMode.Read);
            var opened = await CheckAsync(content, name, cancellation);
            if (!opened.IsOk)
            {
                content.Dispose();
            }

            return opened;
        }
        catch (Exception damage) when (damage is InvalidDataException or JsonException or EndOfStreamException)
        {
            await file.DisposeAsync();
            return BackupFaults.Damaged(name, "filen kan ikke læses til ende");
        }
    }

    /// <summary>The lines of a table.</summary>
    public Task<Stream> LinesAsync(BackedUpTable table, CancellationToken cancellation) =>
        zip.GetEntry(table.EntryName)!.OpenAsync(cancellation);

    public Stream Content(BackedUpFile file) => zip.GetEntry(file.EntryName)!.Open();

    public void Dispose() => zip.Dispose();

    private static async Task<Result<BackupArchive>> CheckAsync(
        ZipArchive zip,
        string name,
        CancellationToken cancellation
    )
    {
        if (
            zip.GetEntry(BackupManifest.EntryName) is not { Length: <= LargestManifest } entry
            || await ManifestAsync(entry, cancellation) is not { } manifest
        )
        {
            return BackupFaults.Damaged(name, "den har ingen indholdsfortegnelse, så det er en anden slags fil");
        }

        if (manifest.Format != BackupManifest.CurrentFormat)
        {
            return BackupFaults.OtherFormat(name, manifest.Format);
        }

        var parts = manifest
            .Tables.Select(table => (table.EntryName, table.Bytes, table.Sha256))
            .Concat(manifest.Files.Select(file => (file.EntryName, file.Bytes, file.Sha256)));
        foreach (var (part, bytes, hash) in parts)
        {
            if (!await IsWholeAsync(zip.GetEntry(part), bytes, hash, cancellation))
            {
                return BackupFaults.Damaged(name, $"»{part}« er ikke, som den blev skrevet");
            }
        }

        var strange = manifest.Files.FirstOrDefault(file => !DataFiles.IsKnown(file.Path));
        return strange is null
            ? new BackupArchive(zip, manifest)
            : BackupFaults.Damaged(name, $"den indeholder en fil, der ikke hører til: »{strange.Path}«");
    }

    private static async Task<BackupManifest?> ManifestAsync(ZipArchiveEntry entry, CancellationToken cancellation)
    {
        using var json = new MemoryStream();
        await using var content = await entry.OpenAsync(cancellation);
        await content.CopyToAsync(json, cancellation);
        return BackupManifest.Parse(json.GetBuffer().AsSpan(0, (int)json.Length));
    }

    private static async Task<bool> IsWholeAsync(
        ZipArchiveEntry? entry,
        long bytes,
        string hash,
        CancellationToken cancellation
    )
    {
        if (entry is null || entry.Length != bytes)
        {
            return false;
        }

        await using var content = new HashedStream(await entry.OpenAsync(cancellation));
        await content.CopyToAsync(Stream.Null, BufferSize, cancellation);
        return content.Hash() == hash;
    }
}
