using System.IO.Compression;
using System.Security.Cryptography;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>Writes the archive of a snapshot: an entry per table and data file, and last the manifest.</summary>
internal sealed class BackupWriter(RammevaerkDb db, DataFolder data, IProgress<WorkProgress> progress)
{
    private long done;

    /// <summary>Writes everything; the manifest's tables and files are filled in on the way.</summary>
    public async Task<BackupManifest> WriteAsync(Stream to, BackupManifest about, CancellationToken cancellation)
    {
        var shape = DatabaseShape.Of(db);
        var total = 0L;
        foreach (var table in shape.Tables)
        {
            total += await TableReading.CountAsync(db, table, cancellation);
        }

        await using var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var tables = new List<BackedUpTable>();
        foreach (var table in shape.Tables)
        {
            tables.Add(await WriteTableAsync(archive, table, total, cancellation));
        }

        var files = DataFiles.In(data).Select(path => WriteFile(archive, path)).ToList();
        var manifest = about with { Schema = shape.Fingerprint, Tables = tables, Files = files };
        await using var last = await archive
            .CreateEntry(BackupManifest.EntryName, CompressionLevel.Optimal)
            .OpenAsync(cancellation);
        await last.WriteAsync(manifest.ToJson(), cancellation);
        return manifest;
    }

    private async Task<BackedUpTable> WriteTableAsync(
        ZipArchive archive,
        TableShape table,
        long total,
        CancellationToken cancellation
    )
    {
        var entry = archive.CreateEntry(BackedUpTable.EntryOf(table.Name), CompressionLevel.Fastest);
        await using var lines = new HashedStream(await entry.OpenAsync(cancellation));
        var rows = await TableReading.CopyAsync(
            db,
            table,
            lines,
            () => progress.Report(new WorkProgress(++done, total)),
            cancellation
        );
        return new BackedUpTable(table.Name, rows, lines.Passed, lines.Hash(), table.Columns);
    }

    private BackedUpFile WriteFile(ZipArchive archive, string path)
    {
        var content = File.ReadAllBytes(DataFiles.Full(data, path));
        using var entry = archive.CreateEntry(BackedUpFile.EntryOf(path), CompressionLevel.Fastest).Open();
        entry.Write(content);
        return new BackedUpFile(path, content.LongLength, Convert.ToHexStringLower(SHA256.HashData(content)));
    }
}
