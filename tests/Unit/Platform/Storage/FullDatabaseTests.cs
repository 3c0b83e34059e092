using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Unit.Platform.Storage;

public sealed class FullDatabaseTests
{
    [Fact]
    public async Task A_write_there_is_no_room_for_is_refused_whole_and_may_be_sent_again()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1");
        var desk = new WriteDesk(db, VisitorAccessor.Nobody, TimeProvider.System);

        (await WriteAsync(desk)).Fault!.Id.ShouldBe("RV-704");
        (await db.Set<Setting>().CountAsync()).ShouldBe(0);
        await db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 100000");
        (await WriteAsync(desk)).Fault.ShouldBeNull();
        (await db.Set<Setting>().CountAsync()).ShouldBe(1);
    }

    private static Task<Result<int>> WriteAsync(WriteDesk desk) =>
        desk.RunAsync<int>(
            write =>
            {
                write.Db.Add(new Setting { Key = "large", Value = new string('x', 500_000) });
                write.Audit(Desk.Note("test.written"));
                return Task.FromResult(Result.Ok(1));
            },
            CancellationToken.None
        );
}
