using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Storage;

/// <summary>A use case is stored whole or not at all, and always leaves a trace.</summary>
public sealed class WriteDeskTests
{
    private static readonly Fault Planted = new("RV-799", "Nej.");

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task What_a_use_case_did_is_stored_with_its_audit_entry(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await new Desk(database).WriteAsync(write => Add(write, "en"));

        await using var db = database.Open();
        (await db.Set<Setting>().CountAsync()).ShouldBe(1);
        (await db.Set<AuditEntry>().SingleAsync()).What.ShouldBe("test.written");
        (await db.Set<AuditPayload>().SingleAsync()).Summary.ShouldBe("Noget blev gjort.");
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_fault_rolls_everything_back_also_what_was_saved_on_the_way(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var done = await new Desk(database).RunAsync<int>(async write =>
        {
            await Add(write, "en");
            await write.Db.SaveChangesAsync();
            await write.StoreFileAsync();
            write.Audit(Desk.Note("test.written"));
            return Planted;
        });

        done.Fault.ShouldBe(Planted);
        await ShouldBeEmptyAsync(database);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task An_exception_rolls_everything_back(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await Should.ThrowAsync<InvalidOperationException>(() =>
            new Desk(database).WriteAsync(async write =>
            {
                await Add(write, "en");
                await write.Db.SaveChangesAsync();
                throw new InvalidOperationException("planted");
            })
        );

        await ShouldBeEmptyAsync(database);
    }

    [Theory]
    [InlineData(Engine.Sqlite, false)]
    [InlineData(Engine.Sqlite, true)]
    [InlineData(Engine.Postgres, false)]
    [InlineData(Engine.Postgres, true)]
    public async Task A_change_without_an_audit_note_is_a_bug_and_is_not_stored(Engine engine, bool savesItself)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var bug = await Should.ThrowAsync<InvalidOperationException>(() =>
            new Desk(database).RunAsync<int>(async write =>
            {
                await Add(write, "en");
                if (savesItself)
                {
                    await write.Db.SaveChangesAsync();
                }

                return 0;
            })
        );

        bug.Message.ShouldContain("no audit entry");
        await ShouldBeEmptyAsync(database);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Of_two_who_change_the_same_row_the_second_is_told(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var id = await RoleAsync(database);
        await using var slow = database.Open();
        var read = await slow.Set<RoleAssignment>().SingleAsync(role => role.Id == id);
        await new Desk(database).WriteAsync(async write =>
            (await write.Db.Set<RoleAssignment>().SingleAsync(role => role.Id == id)).Area = "nordjylland"
        );

        var second = await new Desk(database).RunAsync<int>(async write =>
        {
            var role = await write.Db.Set<RoleAssignment>().SingleAsync(one => one.Id == id);
            write.Db.Entry(role).Property(one => one.Version).OriginalValue = read.Version;
            role.Area = "syddanmark";
            write.Audit(Desk.Note("test.written"));
            return 0;
        });

        second.Fault!.Id.ShouldBe("RV-701");
        await using var db = database.Open();
        var stored = await db.Set<RoleAssignment>().SingleAsync(role => role.Id == id);
        (stored.Area, stored.Version).ShouldBe(("nordjylland", 2));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_key_that_was_taken_meanwhile_is_RV_702(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await new Desk(database).WriteAsync(write => Add(write, "samme"));

        var second = await new Desk(database).RunAsync<int>(async write =>
        {
            await Add(write, "samme");
            write.Audit(Desk.Note("test.written"));
            return 0;
        });

        second.Fault!.Id.ShouldBe("RV-702");
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Writers_at_once_all_get_an_audit_number_and_none_is_left_out(Engine engine)
    {
        const int Writers = 24;
        await using var database = await TestDatabase.CreateAsync(engine);
        await Parallel.ForAsync(
            0,
            Writers,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (number, _) => await new Desk(database).WriteAsync(write => Add(write, $"{number}"))
        );

        await using var db = database.Open();
        var numbers = await db.Set<AuditEntry>().OrderBy(one => one.Number).Select(one => one.Number).ToListAsync();
        numbers.ShouldBe(Enumerable.Range(1, Writers).Select(number => (long)number));
        (await AuditChain.VerifyAsync(db, default)).ShouldBe((Writers, null));
        (await db.Set<Setting>().CountAsync()).ShouldBe(Writers);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_mail_with_a_key_is_put_in_the_outbox_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var mail = new MailDraft("runde-aaben/1", "a@eksempel.dk", "A", "Emne", "Tekst");
        for (var time = 0; time < 2; time++)
        {
            await new Desk(database).WriteAsync(async write =>
            {
                await write.SendAsync(mail, default);
                await write.SendAsync(mail, default);
            });
        }

        await using var db = database.Open();
        (await db.Set<OutboxMail>().SingleAsync()).Subject.ShouldBe("Emne");
    }

    private static Task Add(Write write, string key)
    {
        write.Db.Add(new Setting { Key = key, Value = "1" });
        return Task.CompletedTask;
    }

    private static async Task<Guid> RoleAsync(TestDatabase database)
    {
        var account = new Account { Name = "A", UserName = "a" };
        var role = new RoleAssignment { AccountId = account.Id, Area = "midtjylland" };
        await new Desk(database).WriteAsync(async write =>
        {
            write.Db.Add(account);
            await write.Db.SaveChangesAsync();
            role.AccountId = account.Id;
            write.Db.Add(role);
        });
        return role.Id;
    }

    private static async Task ShouldBeEmptyAsync(TestDatabase database)
    {
        await using var db = database.Open();
        (await db.Set<Setting>().CountAsync()).ShouldBe(0);
        (await db.Set<AuditEntry>().CountAsync()).ShouldBe(0);
        (await db.Set<Rammevaerk.Platform.Files.StoredFile>().CountAsync()).ShouldBe(0);
    }
}

internal static class WriteDeskTestFiles
{
    public static Task<string> StoreFileAsync(this Write write) =>
        Rammevaerk.Platform.Files.FileStore.StoreAsync(write, [1, 2, 3], default);
}
