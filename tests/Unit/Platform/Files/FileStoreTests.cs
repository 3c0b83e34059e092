using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Tests.Unit.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Files;

/// <summary>Files are addressed by their content.</summary>
public sealed class FileStoreTests
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 5000).Select(number => (byte)number)];

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task The_same_bytes_are_stored_once_and_come_back(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var hash = "";
        for (var time = 0; time < 2; time++)
        {
            await new Desk(database).WriteAsync(async write =>
            {
                hash = await write.StoreAsync(Content, default);
                (await write.StoreAsync([.. Content], default)).ShouldBe(hash);
            });
        }

        await using var db = database.Open();
        var file = await db.Set<StoredFile>().SingleAsync();
        (file.Hash, file.Length, file.StoredAt.Kind).ShouldBe((hash, 5000, DateTimeKind.Utc));
        (await db.ReadFileAsync(hash, default)).ShouldBe(Content);
        (await db.ReadFileAsync(new string('0', 64), default)).ShouldBeNull();
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Writers_that_store_the_same_at_once_all_succeed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await Parallel.ForAsync(
            0,
            8,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (_, _) => await new Desk(database).WriteAsync(write => write.StoreAsync(Content, default))
        );

        await using var db = database.Open();
        (await db.Set<StoredFile>().CountAsync()).ShouldBe(1);
    }
}
