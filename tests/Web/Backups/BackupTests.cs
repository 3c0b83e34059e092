using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Storage.Backups;
using Xunit.Abstractions;

namespace Rammevaerk.Tests.Web.Backups;

[Collection(BackedUp.Name)]
public sealed class BackupTests(BackedUpDemonstration demonstration, ITestOutputHelper output)
{
    [Fact]
    public async Task From_SQLite_to_PostgreSQL_and_back_every_table_is_the_same()
    {
        var (server, onServer) = await demonstration.EmptyAsync(Engine.Postgres);
        await using var first = server;
        var watch = Stopwatch.StartNew();
        (await onServer.RestoreAsync(demonstration.File)).Fault.ShouldBeNull();
        var restored = watch.Elapsed;
        var second = (await onServer.TakeAsync(demonstration.PathOf("second.zip"))).Value.Manifest;
        Same(second, demonstration.Manifest);
        second.Engine.ShouldBe(Engine.Postgres);

        var (file, inFile) = await demonstration.EmptyAsync(Engine.Sqlite);
        await using var last = file;
        (await inFile.RestoreAsync(demonstration.PathOf("second.zip"))).Fault.ShouldBeNull();
        Same((await inFile.TakeAsync(demonstration.PathOf("third.zip"))).Value.Manifest, demonstration.Manifest);
        foreach (var copies in (Copies[])[onServer, inFile])
        {
            var verdict = await copies.VerifyAsync();
            verdict.Problems.ShouldBeEmpty();
            // The note that the restored database was backed up in its turn.
            verdict.Entries.ShouldBe(demonstration.Manifest.AuditEntries + 1);
        }

        output.WriteLine(
            $"{demonstration.Manifest.Rows} rows: taken in {demonstration.Took}, restored on PostgreSQL in {restored}"
        );
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_restored_database_goes_on_counting_and_writing(Engine engine)
    {
        var (database, copies) = await demonstration.EmptyAsync(engine);
        await using var own = database;
        (await copies.RestoreAsync(demonstration.File)).Fault.ShouldBeNull();
        await copies.WithAsync(async services =>
        {
            await services.PrepareStorageAsync(CancellationToken.None);
            return 0;
        });
        await WriteAsync(copies);
        (await copies.VerifyAsync()).Problems.ShouldBeEmpty();
        var key = Path.Combine(copies.Data.Path, "keys", "rate-file-signing.pem");
        File.ReadAllText(key)
            .ShouldBe(File.ReadAllText(Path.Combine(demonstration.Source.Data.Path, "keys", "rate-file-signing.pem")));
    }

    [Fact]
    public async Task A_database_with_anything_in_it_is_left_as_it_is()
    {
        var (database, copies) = await demonstration.EmptyAsync(Engine.Sqlite);
        await using var own = database;
        await using (var db = database.Open())
        {
            db.Add(new Setting { Key = "mine", Value = "kept" });
            await db.SaveChangesAsync();
        }

        (await copies.RestoreAsync(demonstration.File)).Fault!.Id.ShouldBe("RV-784");
        await using var after = database.Open();
        (await after.Set<Setting>().SingleAsync()).Value.ShouldBe("kept");
        (await after.Set<AuditEntry>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Another_key_in_the_data_folder_is_never_replaced()
    {
        var (database, copies) = await demonstration.EmptyAsync(Engine.Sqlite);
        await using var own = database;
        var key = Path.Combine(copies.Data.Folder("keys").FullName, "rate-file-signing.pem");
        await File.WriteAllTextAsync(key, "another");
        (await copies.RestoreAsync(demonstration.File)).Fault!.Id.ShouldBe("RV-785");
        (await File.ReadAllTextAsync(key)).ShouldBe("another");
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_when_asked_for()
    {
        var path = demonstration.PathOf("there.zip");
        await File.WriteAllTextAsync(path, "there");
        (await demonstration.Source.TakeAsync(path)).Fault!.Id.ShouldBe("RV-788");
        (await File.ReadAllTextAsync(path)).ShouldBe("there");
        (await demonstration.Source.TakeAsync(path, overwrite: true)).Fault.ShouldBeNull();
        Directory.GetFiles(Path.GetDirectoryName(path)!, "*.tmp").ShouldBeEmpty();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_is_written_while_a_backup_is_taken_is_not_in_it(Engine engine)
    {
        var (database, copies) = await demonstration.EmptyAsync(engine);
        await using var own = database;
        (await copies.RestoreAsync(demonstration.File)).Fault.ShouldBeNull();
        var writer = new WritingMeanwhile(copies);
        var taken = await copies.TakeAsync(demonstration.PathOf($"while-{engine}.zip"), progress: writer);
        writer.Writes.ShouldBeGreaterThan(5);
        Same(taken.Value.Manifest, demonstration.Manifest);
        (await copies.VerifyAsync()).Entries.ShouldBe(demonstration.Manifest.AuditEntries + writer.Writes + 1);
    }

    [Fact]
    public async Task Each_backup_is_noted_with_what_it_holds()
    {
        var (database, copies) = await demonstration.EmptyAsync(Engine.Sqlite);
        await using var own = database;
        (await copies.RestoreAsync(demonstration.File)).Fault.ShouldBeNull();
        var taken = (await copies.TakeAsync(demonstration.PathOf("noted.zip"))).Value;
        taken.NotNoted.ShouldBeNull();
        await using var db = database.Open();
        var noted = await db.Set<BackupRecord>().SingleAsync();
        (noted.FileName, noted.Bytes, noted.Rows).ShouldBe(("noted.zip", taken.Bytes, taken.Manifest.Rows));
        (noted.AuditEntries, noted.AuditHead).ShouldBe((taken.Manifest.AuditEntries, taken.Manifest.AuditHead));
        (await AuditChain.HeadAsync(db, CancellationToken.None))!.What.ShouldBe("backup.taken");
    }

    private static void Same(BackupManifest one, BackupManifest other)
    {
        one.Tables.Select(Line).ShouldBe(other.Tables.Select(Line));
        one.AuditHead.ShouldBe(other.AuditHead);
        one.Files.ShouldBe(other.Files);
        static string Line(BackedUpTable table) => $"{table.Name} {table.Rows} {table.Sha256}";
    }

    private static async Task WriteAsync(Copies copies) =>
        (
            await copies.WithAsync(services =>
                services
                    .GetRequiredService<WriteDesk>()
                    .RunAsync<int>(
                        write =>
                        {
                            write.Db.Add(new Setting { Key = Guid.NewGuid().ToString(), Value = "later" });
                            write.Audit(new AuditNote("test.written", new("test", "1"), "Skrevet imens."));
                            return Task.FromResult(Kernel.Faults.Result.Ok(1));
                        },
                        CancellationToken.None
                    )
            )
        ).Fault.ShouldBeNull();

    /// <summary>Writes in the database now and then while it is read, and waits until it is stored.</summary>
    private sealed class WritingMeanwhile(Copies copies) : IProgress<WorkProgress>
    {
        private const int Every = 120;

        public int Writes { get; private set; }

        public void Report(WorkProgress value)
        {
            if (value.Done % Every == 1)
            {
                Task.Run(() => WriteAsync(copies)).GetAwaiter().GetResult();
                Writes++;
            }
        }
    }
}
