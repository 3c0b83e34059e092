using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Unit.Platform.Storage;

/// <summary>Writes in a test's database, each through a context of its own as each request has.</summary>
internal sealed class Desk(TestDatabase database, TimeProvider? clock = null)
{
    public static readonly SubjectReference Subject = new("test", "1");

    public TestDatabase Database => database;

    public async Task<Result<T>> RunAsync<T>(Func<Write, Task<Result<T>>> work)
    {
        await using var db = database.Open();
        var desk = new WriteDesk(db, VisitorAccessor.Nobody, clock ?? TimeProvider.System);
        return await desk.RunAsync(work, CancellationToken.None);
    }

    /// <summary>A write that leaves an audit entry and cannot be refused.</summary>
    public async Task WriteAsync(Func<Write, Task> work)
    {
        var done = await RunAsync<int>(async write =>
        {
            await work(write);
            write.Audit(Note("test.written"));
            return 0;
        });
        done.IsOk.ShouldBeTrue(done.Fault?.ToString());
    }

    public static AuditNote Note(string what, string summary = "Noget blev gjort.") => new(what, Subject, summary);
}
