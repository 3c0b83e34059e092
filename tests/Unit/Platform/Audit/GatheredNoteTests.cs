using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Unit.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Audit;

/// <summary>What is typed is told once, with what stood before and after, and never out of order.</summary>
public sealed class GatheredNoteTests
{
    private static readonly Visitor Anne = new(Guid.CreateVersion7(), "Anne Berg", []);
    private static readonly Visitor Bo = new(Guid.CreateVersion7(), "Bo Lind", []);

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Typing_leaves_one_entry_after_a_quarter_of_an_hour(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var clock = new ManualClock();
        await TypeAsync(database, clock, Anne, "", "F");
        clock.Instant = clock.Instant.AddMinutes(3);
        await TypeAsync(database, clock, Anne, "F", "Fo");
        await TellAsync(database, clock);
        (await EntriesAsync(database)).ShouldBeEmpty();

        clock.Instant = clock.Instant.AddMinutes(12);
        await TellAsync(database, clock);

        var (entry, payload) = (await EntriesAsync(database)).ShouldHaveSingleItem();
        (entry.What, entry.AccountId, payload.Who).ShouldBe(("test.typed", Anne.AccountId, "Anne Berg"));
        (payload.Before, payload.After).ShouldBe(("\"\"", "\"Fo\""));
        payload.Summary.ShouldBe("Der blev skrevet (1. marts kl. 13.00–13.03).");
        await TellAsync(database, clock);
        (await EntriesAsync(database)).Count.ShouldBe(1);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Somebody_elses_typing_and_any_other_entry_come_after_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var clock = new ManualClock();
        await TypeAsync(database, clock, Anne, "", "A");
        await TypeAsync(database, clock, Bo, "A", "AB");
        await TypeAsync(database, clock, Anne, "AB", "ABC");
        await new Desk(database, clock).WriteAsync(_ => Task.CompletedTask);

        (await EntriesAsync(database))
            .Select(one => (one.Payload.Who, one.Entry.What, one.Payload.Before, one.Payload.After))
            .ShouldBe([
                ("Anne Berg", "test.typed", "\"\"", "\"A\""),
                ("Bo Lind", "test.typed", "\"A\"", "\"AB\""),
                ("Anne Berg", "test.typed", "\"AB\"", "\"ABC\""),
                (Visitor.Nobody.Name, "test.written", null, null),
            ]);
        await using var db = database.Open();
        (await AuditChain.VerifyAsync(db, default)).ShouldBe((4, null));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task What_is_typed_and_taken_back_has_changed_nothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var clock = new ManualClock();
        await TypeAsync(database, clock, Anne, "", "F");
        await TypeAsync(database, clock, Anne, "F", "");
        clock.Instant = clock.Instant.AddMinutes(20);
        await TellAsync(database, clock);

        (await EntriesAsync(database)).ShouldBeEmpty();
        await using var db = database.Open();
        (await db.Set<GatheredNote>().AnyAsync()).ShouldBeFalse();
    }

    private static async Task TypeAsync(
        TestDatabase database,
        TimeProvider clock,
        Visitor who,
        string before,
        string after
    )
    {
        await using var db = database.Open();
        var visitors = VisitorAccessor.Nobody;
        visitors.ActAs(who);
        var desk = new WriteDesk(db, visitors, clock);
        var done = await desk.RunAsync<int>(
            async write =>
            {
                var setting = await write.Db.Set<Setting>().FirstOrDefaultAsync(one => one.Key == "tekst");
                if (setting is null)
                {
                    setting = new Setting { Key = "tekst" };
                    write.Db.Add(setting);
                }

                setting.Value = after;
                write.Gather(new("test.typed", Desk.Subject, "Der blev skrevet.", Before: before, After: after));
                return 0;
            },
            CancellationToken.None
        );
        done.IsOk.ShouldBeTrue(done.Fault?.ToString());
    }

    private static async Task TellAsync(TestDatabase database, TimeProvider clock)
    {
        await using var db = database.Open();
        await new GatheredNotes(db, new WriteDesk(db, VisitorAccessor.Nobody, clock), clock).RunAsync(default);
    }

    private static async Task<List<(AuditEntry Entry, AuditPayload Payload)>> EntriesAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var entries = await db.Set<AuditEntry>().OrderBy(one => one.Number).ToListAsync();
        var payloads = await db.Set<AuditPayload>().ToDictionaryAsync(one => one.Number);
        return [.. entries.Select(entry => (entry, payloads[entry.Number]))];
    }
}
