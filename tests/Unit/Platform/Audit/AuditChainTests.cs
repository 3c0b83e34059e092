using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Tests.Unit.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Audit;

/// <summary>Whatever is done to the stored chain shows.</summary>
public sealed class AuditChainTests
{
    private const int Entries = 6;

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task An_untouched_chain_holds(Engine engine) =>
        await ShouldBreakAsync(engine, null, _ => Task.CompletedTask);

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task An_empty_chain_holds(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.Open();

        (await AuditChain.VerifyAsync(db, default)).ShouldBe((0, null));
        (await AuditChain.HeadAsync(db, default)).ShouldBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite, "what", "'andet'")]
    [InlineData(Engine.Sqlite, "subject", "'andet/1'")]
    [InlineData(Engine.Sqlite, "area", "'nordjylland'")]
    [InlineData(Engine.Sqlite, "payload_digest", "'0'")]
    [InlineData(Engine.Sqlite, "hash", "'0'")]
    [InlineData(Engine.Sqlite, "previous_hash", "'0'")]
    [InlineData(Engine.Postgres, "what", "'andet'")]
    [InlineData(Engine.Postgres, "party", "'0779'")]
    [InlineData(Engine.Postgres, "at", "'2020-01-01T00:00:00Z'")]
    public async Task A_changed_entry_is_found(Engine engine, string column, string value) =>
        await ShouldBreakAsync(
            engine,
            3,
            db => ExecuteAsync(db, $"UPDATE audit_entries SET {column} = {value} WHERE number = 3")
        );

    [Theory]
    [InlineData(Engine.Sqlite, "summary", "'andet'")]
    [InlineData(Engine.Sqlite, "who", "'en anden'")]
    [InlineData(Engine.Sqlite, "after", "'x'")]
    [InlineData(Engine.Postgres, "why", "'derfor'")]
    public async Task A_changed_payload_is_found(Engine engine, string column, string value) =>
        await ShouldBreakAsync(
            engine,
            4,
            db => ExecuteAsync(db, $"UPDATE audit_payloads SET {column} = {value} WHERE number = 4")
        );

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_removed_entry_is_found(Engine engine) =>
        await ShouldBreakAsync(engine, 2, db => ExecuteAsync(db, "DELETE FROM audit_entries WHERE number = 2"));

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_removed_payload_is_found(Engine engine) =>
        await ShouldBreakAsync(engine, 5, db => ExecuteAsync(db, "DELETE FROM audit_payloads WHERE number = 5"));

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Entries_that_changed_places_are_found(Engine engine) =>
        await ShouldBreakAsync(
            engine,
            3,
            async db =>
            {
                foreach (var table in (string[])["audit_entries", "audit_payloads"])
                {
                    await ExecuteAsync(db, $"UPDATE {table} SET number = 100 WHERE number = 3");
                    await ExecuteAsync(db, $"UPDATE {table} SET number = 3 WHERE number = 4");
                    await ExecuteAsync(db, $"UPDATE {table} SET number = 4 WHERE number = 100");
                }
            }
        );

    [Theory]
    [InlineData(Engine.Sqlite, 0, 1)]
    [InlineData(Engine.Sqlite, 7, 7)]
    [InlineData(Engine.Postgres, -3, 1)]
    [InlineData(Engine.Postgres, 7, 7)]
    public async Task An_entry_put_in_beside_the_chain_is_found(Engine engine, int number, long broken) =>
        await ShouldBreakAsync(
            engine,
            broken,
            async db =>
            {
                var copy = await db.Set<AuditEntry>().AsNoTracking().SingleAsync(entry => entry.Number == 2);
                var payload = await db.Set<AuditPayload>().AsNoTracking().SingleAsync(one => one.Number == 2);
                (copy.Number, payload.Number) = (number, number);
                db.AddRange(copy, payload);
                await db.SaveChangesAsync();
            }
        );

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_payload_erased_by_law_leaves_the_chain_whole(Engine engine) =>
        await ShouldBreakAsync(
            engine,
            null,
            async db =>
            {
                var payload = await db.Set<AuditPayload>().SingleAsync(one => one.Number == 3);
                payload.Erase(new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc));
                await db.SaveChangesAsync();
            },
            erasing: 3
        );

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_payload_erased_without_an_entry_that_says_so_is_found(Engine engine) =>
        await ShouldBreakAsync(
            engine,
            3,
            async db =>
            {
                var payload = await db.Set<AuditPayload>().SingleAsync(one => one.Number == 3);
                payload.Erase(new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc));
                await db.SaveChangesAsync();
            }
        );

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_chain_made_anew_does_not_have_the_hash_noted_elsewhere(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await new Desk(database).WriteAsync(write => Task.CompletedTask);
        await using var db = database.Open();
        var head = (await AuditChain.HeadAsync(db, default))!;

        (await AuditChain.IsAsNotedAsync(db, head.Number, head.Hash, default)).ShouldBeTrue();
        (await AuditChain.IsAsNotedAsync(db, head.Number, new string('a', 64), default)).ShouldBeFalse();
        (await AuditChain.IsAsNotedAsync(db, head.Number + 1, head.Hash, default)).ShouldBeFalse();
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_payload_only_said_to_be_erased_is_found(Engine engine) =>
        await ShouldBreakAsync(
            engine,
            3,
            async db =>
            {
                var payload = await db.Set<AuditPayload>().SingleAsync(one => one.Number == 3);
                payload.Erase(new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc));
                payload.Summary = "Noget andet blev gjort.";
                await db.SaveChangesAsync();
            }
        );

    private static async Task ShouldBreakAsync(
        Engine engine,
        long? at,
        Func<RammevaerkDb, Task> tamper,
        long? erasing = null
    )
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        for (var number = 1; number <= Entries; number++)
        {
            var key = $"{number}";
            await new Desk(database).WriteAsync(write =>
            {
                write.Db.Add(new Setting { Key = key, Value = "1" });
                return Task.CompletedTask;
            });
        }

        await using (var db = database.Open())
        {
            await tamper(db);
        }

        var all = Entries;
        if (erasing is { } erased)
        {
            all++;
            var told = new AuditNote(AuditChain.Erased, AuditChain.ErasureOf(erased), "Slettet efter loven.");
            await new Desk(database).RunAsync<int>(write =>
            {
                write.Audit(told);
                return Task.FromResult(Result.Ok(0));
            });
        }

        await using var read = database.Open();
        var (holding, broken) = await AuditChain.VerifyAsync(read, default);
        (holding, broken).ShouldBe(((at ?? all + 1) - 1, at));
    }

    private static Task<int> ExecuteAsync(RammevaerkDb db, string sql) => db.Database.ExecuteSqlRawAsync(sql);
}
