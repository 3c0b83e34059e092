using System.Data;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Search.Data;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>
/// Restores a backup into an empty database of either engine, in one transaction: every table is read back and has the rows
/// and the hash it had, and the audit chain holds to the same head, before anything counts. Leaves no entry in the chain,
/// which is the one that was backed up.
/// </summary>
public sealed class RestoreBackup(RammevaerkDb db, DataFolder data)
{
    /// <summary>Restores.</summary>
    /// <param name="path">The backup.</param>
    /// <param name="progress">Told after every row.</param>
    /// <param name="cancellation">Stops it; the database is empty then.</param>
    /// <returns>
    /// What was restored, or RV-781 damaged, RV-782 another form, RV-783 another version's tables, RV-784 not empty, RV-785
    /// another key in the data folder, RV-789 what was restored differs.
    /// </returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<Result<BackupManifest>> RunAsync(
        string path,
        IProgress<WorkProgress> progress,
        CancellationToken cancellation
    )
    {
        var opened = await BackupArchive.OpenAsync(path, cancellation);
        if (!opened.IsOk)
        {
            return opened.Fault;
        }

        using var archive = opened.Value;
        var manifest = archive.Manifest;
        var shape = DatabaseShape.Of(db);
        if (manifest.Schema != shape.Fingerprint || !shape.Names.SequenceEqual(manifest.Tables.Select(one => one.Name)))
        {
            return BackupFaults.OtherSchema(Path.GetFileName(path), manifest, Product.Version);
        }

        await db.Database.OpenConnectionAsync(cancellation);
        if (await RefusalAsync(manifest, shape, cancellation) is { } refused)
        {
            return refused;
        }

        await PrepareAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.ReadCommitted,
            cancellation
        );
        await HoldAsync(shape, cancellation);
        await SearchEngine.ForgetAsync(db, cancellation);
        await LoadAsync(archive, shape, progress, cancellation);
        if (await DifferenceAsync(manifest, shape, cancellation) is { } difference)
        {
            return difference;
        }

        foreach (var file in manifest.Files)
        {
            await using var content = archive.Content(file);
            DataFiles.Put(data, file, content);
        }

        await transaction.CommitAsync(cancellation);
        return manifest;
    }

    private async Task<Fault?> RefusalAsync(
        BackupManifest manifest,
        DatabaseShape shape,
        CancellationToken cancellation
    ) =>
        await EmptyTarget.RefusalAsync(db, shape, cancellation)
        ?? (
            manifest.Files.FirstOrDefault(file => DataFiles.IsOther(data, file)) is { } other
                ? BackupFaults.OtherFile(other.Path)
                : null
        );

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        }

        await db.Database.MigrateAsync(cancellation);
    }

    /// <summary>Nobody else writes meanwhile: on SQLite the transaction sees to it.</summary>
    private async Task HoldAsync(DatabaseShape shape, CancellationToken cancellation)
    {
        if (db.Database.IsNpgsql())
        {
            var names = string.Join(", ", shape.Tables.Select(table => TableReading.Quoted(table.Name)));
            await using var hold = TableReading.Command(db, $"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE");
            await hold.ExecuteNonQueryAsync(cancellation);
        }
    }

    private async Task LoadAsync(
        BackupArchive archive,
        DatabaseShape shape,
        IProgress<WorkProgress> progress,
        CancellationToken cancellation
    )
    {
        var done = 0L;
        foreach (var (table, stored) in shape.Tables.Zip(archive.Manifest.Tables))
        {
            using var text = new RowText(table);
            await using var lines = await archive.LinesAsync(stored, cancellation);
            await using (var loader = await RowLoader.OpenAsync(db, table, cancellation))
            {
                await LineReading.EachLineAsync(
                    lines,
                    async line =>
                    {
                        await loader.AddAsync(text.Read(line), cancellation);
                        progress.Report(new WorkProgress(++done, archive.Manifest.Rows));
                    },
                    cancellation
                );
                await loader.FinishAsync(cancellation);
            }

            await GoOnCountingAsync(table, cancellation);
        }
    }

    /// <summary>PostgreSQL counts its own numbers from 1, whatever was put in; SQLite from the highest.</summary>
    private async Task GoOnCountingAsync(TableShape table, CancellationToken cancellation)
    {
        if (!db.Database.IsNpgsql())
        {
            return;
        }

        foreach (var column in table.Columns.Where(one => one.Kind is ColumnKind.Int or ColumnKind.Long))
        {
            var (owner, name) = (TableReading.Quoted(table.Name), TableReading.Quoted(column.Name));
            await using var count = TableReading.Command(
                db,
                $"SELECT setval(counter, highest) FROM (SELECT pg_get_serial_sequence('{owner}', '{column.Name}') AS counter, "
                    + $"(SELECT max({name}) FROM {owner}) AS highest) AS own WHERE counter IS NOT NULL AND highest IS NOT NULL"
            );
            await count.ExecuteNonQueryAsync(cancellation);
        }
    }

    private async Task<Fault?> DifferenceAsync(
        BackupManifest manifest,
        DatabaseShape shape,
        CancellationToken cancellation
    )
    {
        foreach (var (table, stored) in shape.Tables.Zip(manifest.Tables))
        {
            var (rows, hash) = await TableReading.HashAsync(db, table, cancellation);
            if (rows != stored.Rows || hash != stored.Sha256)
            {
                return BackupFaults.Differs(
                    $"tabellen »{table.Name}« har {Danish.Number(rows)} rækker og et andet indhold end kopiens {Danish.Number(stored.Rows)}"
                );
            }
        }

        var (holding, broken) = await AuditChain.VerifyAsync(db, cancellation);
        var head = await AuditChain.HeadAsync(db, cancellation);
        return
            broken is null
            && holding == manifest.AuditEntries
            && (head?.Hash ?? AuditChain.FirstPrevious) == manifest.AuditHead
            ? null
            : BackupFaults.Differs("revisionssporets kæde holder ikke");
    }
}
