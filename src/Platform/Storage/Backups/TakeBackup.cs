using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>
/// Takes a backup of the whole database and of the data folder's keys while the application runs, as it is at one instant.
/// The file has its name only when it is whole: it is written beside it, read back and moved.
/// </summary>
public sealed class TakeBackup(RammevaerkDb db, WriteDesk desk, DataFolder data, TimeProvider time)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Takes the backup and notes it in the database.</summary>
    /// <param name="path">Where the file is to lie.</param>
    /// <param name="overwrite">Whether a file of that name is replaced.</param>
    /// <param name="progress">Told after every row.</param>
    /// <param name="cancellation">Stops it; no file is left then.</param>
    /// <returns>What was taken, or RV-786 no database, RV-787 another version's, RV-788 the file is there.</returns>
    /// <exception cref="IOException">The file cannot be written; nothing is left of it.</exception>
    public async Task<Result<TakenBackup>> RunAsync(
        string path,
        bool overwrite,
        IProgress<WorkProgress> progress,
        CancellationToken cancellation
    )
    {
        var full = Path.GetFullPath(path);
        if (!overwrite && File.Exists(full))
        {
            return BackupFaults.FileExists(path);
        }

        var migration = await SchemaCheck.CurrentAsync(db, cancellation);
        if (!migration.IsOk)
        {
            return migration.Fault;
        }

        var temporary = $"{full}.{Guid.NewGuid():N}.tmp";
        try
        {
            var written = await WriteAsync(temporary, migration.Value, progress, cancellation);
            var read = await BackupArchive.OpenAsync(temporary, cancellation);
            if (!read.IsOk)
            {
                return read.Fault;
            }

            read.Value.Dispose();
            var bytes = new FileInfo(temporary).Length;
            File.Move(temporary, full, overwrite);
            return new TakenBackup(full, bytes, written, await NoteAsync(full, bytes, written, cancellation));
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private async Task<BackupManifest> WriteAsync(
        string temporary,
        string migration,
        IProgress<WorkProgress> progress,
        CancellationToken cancellation
    )
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        await using var file = new FileStream(temporary, options);
        await using var snapshot = await Snapshot.OpenAsync(db, cancellation);
        var head = await AuditChain.HeadAsync(db, cancellation);
        var about = new BackupManifest
        {
            Format = BackupManifest.CurrentFormat,
            Product = Product.Version,
            Migration = migration,
            MadeAt = WriteDesk.Now(time),
            Engine = db.Database.IsNpgsql() ? Engine.Postgres : Engine.Sqlite,
            AuditEntries = await db.Set<AuditEntry>().LongCountAsync(cancellation),
            AuditHead = head?.Hash ?? AuditChain.FirstPrevious,
        };
        var written = await new BackupWriter(db, data, progress).WriteAsync(file, about, cancellation);
        await file.FlushAsync(cancellation);
        file.Flush(flushToDisk: true);
        return written;
    }

    /// <summary>Null when noted; why not when the database was too busy. The file is whole either way.</summary>
    private async Task<Fault?> NoteAsync(
        string path,
        long bytes,
        BackupManifest manifest,
        CancellationToken cancellation
    )
    {
        var record = new BackupRecord
        {
            At = manifest.MadeAt,
            FileName = Path.GetFileName(path),
            Bytes = bytes,
            Rows = manifest.Rows,
            AuditEntries = manifest.AuditEntries,
            AuditHead = manifest.AuditHead,
        };
        var noted = await desk.RunAsync<BackupRecord>(
            write =>
            {
                write.Db.Add(record);
                write.Audit(
                    new AuditNote(
                        "backup.taken",
                        new("backup", record.Id.ToString()),
                        $"Sikkerhedskopien »{record.FileName}« blev taget: {Danish.Number(record.Rows)} rækker.",
                        After: record
                    )
                );
                return Task.FromResult(Result.Ok(record));
            },
            cancellation
        );
        return noted.Fault;
    }
}

/// <summary>A backup that lies in its place.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Manifest">What it holds.</param>
/// <param name="NotNoted">Why the database has no note of it; null when it has.</param>
public sealed record TakenBackup(string Path, long Bytes, BackupManifest Manifest, Fault? NotNoted);
