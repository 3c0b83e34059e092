using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Unit.Platform.Storage;

public sealed class NewestWriteTests
{
    private const int Writes = 60;
    private const int Readers = 8;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Whoever_asks_after_a_write_was_acknowledged_is_told_of_it_or_of_a_later_one(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var newest = new NewestWrite(new StorageSettings(engine, database.Connection));
        (await newest.ReadAsync(CancellationToken.None)).Number.ShouldBe(0);
        var acknowledged = 0L;
        using var done = new CancellationTokenSource();
        var begun = Enumerable.Range(0, Readers).Select(_ => new TaskCompletionSource()).ToList();
        var readers = begun
            .Select(first =>
                Task.Run(async () =>
                {
                    var asked = 0;
                    while (!done.IsCancellationRequested)
                    {
                        var known = Interlocked.Read(ref acknowledged);
                        (await newest.ReadAsync(CancellationToken.None)).Number.ShouldBeGreaterThanOrEqualTo(known);
                        asked++;
                        first.TrySetResult();
                    }

                    return asked;
                })
            )
            .ToList();
        await Task.WhenAny(Task.WhenAll(begun.Select(first => first.Task)), Task.WhenAll(readers));
        for (var count = 1; count <= Writes; count++)
        {
            await WriteAsync(database);
            Interlocked.Exchange(ref acknowledged, count);
        }

        await done.CancelAsync();
        (await Task.WhenAll(readers)).ShouldAllBe(asked => asked > 0);
        (await newest.ReadAsync(CancellationToken.None)).Number.ShouldBe(Writes);
    }

    private static async Task WriteAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var stored = await new WriteDesk(db, VisitorAccessor.Nobody, TimeProvider.System).RunAsync<int>(
            write =>
            {
                write.Audit(new AuditNote("test.written", new SubjectReference("test", "1"), "Skrevet."));
                return Task.FromResult<Rammevaerk.Kernel.Faults.Result<int>>(1);
            },
            CancellationToken.None
        );
        stored.IsOk.ShouldBeTrue(stored.Fault?.Message);
    }
}
