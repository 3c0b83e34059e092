using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Search.Data;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Search;

/// <summary>
/// Makes the whole index, a few subjects at a time, while the application answers: after a restore, with a new analysis of
/// words, and the first time. Begins where it was stopped only in that nothing is stored twice.
/// </summary>
public sealed class SearchBuilder(
    RammevaerkDb db,
    IEnumerable<ISearchSource> sources,
    SearchIndex index,
    WriteDesk desk,
    WriteTurn turn
)
{
    private const int Together = 40;

    /// <summary>What was there before the index is no news.</summary>
    private static readonly DateTime Old = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>True when the index is not there, or is another analysis's.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancellation) =>
        await ReadStateAsync(cancellation) is not { } state || state.IsBuilding || state.Edition != DanishWords.Edition;

    /// <summary>Makes the index if it is needed.</summary>
    /// <returns>How many documents it has; null when it was not needed.</returns>
    public async Task<int?> RunAsync(CancellationToken cancellation)
    {
        if (!await IsNeededAsync(cancellation))
        {
            return null;
        }

        if ((await ReadStateAsync(cancellation))?.Edition != DanishWords.Edition)
        {
            await InTurnAsync(ClearAsync, cancellation);
        }

        var subjects = new List<(ISearchSource Source, string Subject)>();
        foreach (var source in sources)
        {
            subjects.AddRange((await source.AllAsync(cancellation)).Select(subject => (source, subject)));
        }

        var (done, documents) = (0, 0);
        foreach (var some in subjects.GroupBy(one => one.Source).SelectMany(group => group.Chunk(Together)))
        {
            done += some.Length;
            documents += await InTurnAsync(
                async () =>
                {
                    await SearchEngine.StateAsync(db, cancellation);
                    var count = await index.RefreshAsync(
                        db,
                        some[0].Source,
                        [.. some.Select(one => one.Subject)],
                        Old,
                        cancellation
                    );
                    await SetAsync(isBuilding: true, done, subjects.Count, cancellation);
                    return count;
                },
                cancellation
            );
        }

        await TellAsync(documents, subjects.Count, cancellation);
        return documents;
    }

    private Task<SearchState?> ReadStateAsync(CancellationToken cancellation) =>
        db.Set<SearchState>().AsNoTracking().FirstOrDefaultAsync(cancellation);

    private async Task<int> ClearAsync()
    {
        await db.Set<SearchDocument>().ExecuteDeleteAsync();
        await SetAsync(isBuilding: true, done: 0, all: 0, CancellationToken.None);
        return 0;
    }

    private Task<int> SetAsync(bool isBuilding, int done, int all, CancellationToken cancellation) =>
        db.Set<SearchState>()
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(state => state.IsBuilding, isBuilding)
                        .SetProperty(state => state.Edition, DanishWords.Edition)
                        .SetProperty(state => state.Done, done)
                        .SetProperty(state => state.All, all),
                cancellation
            );

    /// <summary>One transaction, in turn with the application's own writes.</summary>
    private async Task<int> InTurnAsync(Func<Task<int>> work, CancellationToken cancellation)
    {
        while (!await turn.TakeAsync(db, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
        }

        try
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(
                System.Data.IsolationLevel.ReadCommitted,
                cancellation
            );
            var result = await work();
            await transaction.CommitAsync(cancellation);
            return result;
        }
        finally
        {
            turn.Give(db);
        }
    }

    /// <summary>The entry has pages that are kept made anew.</summary>
    private Task<Result<int>> TellAsync(int documents, int subjects, CancellationToken cancellation) =>
        desk.RunAsync(
            async write =>
            {
                await SetAsync(isBuilding: false, subjects, subjects, cancellation);
                write.Audit(
                    new AuditNote(
                        "search.built",
                        new SubjectReference("search", "index"),
                        $"Søgeindekset er bygget: {Danish.Number(documents)} dokumenter."
                    )
                );
                return Result.Ok(documents);
            },
            cancellation
        );
}
