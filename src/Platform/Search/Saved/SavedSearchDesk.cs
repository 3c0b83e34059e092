using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Search.Saved;

/// <summary>Saves, renames and deletes a person's own searches. The trail says that it was done, and never what was sought.</summary>
public sealed class SavedSearchDesk(WriteDesk desk)
{
    /// <summary>Saves a search; the same search again gives the one there is. RV-250, RV-251 or RV-252 when it cannot be.</summary>
    public async Task<Result<SavedSearch>> SaveAsync(
        Guid account,
        string name,
        string query,
        bool isTold,
        CancellationToken cancellation
    )
    {
        var asked = SearchAsked.Of(query);
        var called = name.Length > 0 ? name : asked.Text;
        return AskedWords.Of(asked.Text).Count == 0 ? SearchFaults.NothingSearched()
            : called.Length > SearchFaults.LongestName ? SearchFaults.NameMissing()
            : await desk.RunAsync<SavedSearch>(
                async write =>
                {
                    var own = await write
                        .Db.Set<SavedSearch>()
                        .Where(one => one.AccountId == account)
                        .ToListAsync(cancellation);
                    if (own.Find(one => one.Query == asked.Query) is { } same)
                    {
                        return same;
                    }

                    if (own.Count >= SearchFaults.MostSaved)
                    {
                        return SearchFaults.TooMany();
                    }

                    var saved = new SavedSearch
                    {
                        AccountId = account,
                        Name = called,
                        Query = asked.Query,
                        IsTold = isTold,
                        ToldUntil = write.Now,
                        CreatedAt = write.Now,
                    };
                    write.Db.Add(saved);
                    write.Audit(Note("search.saved", saved, "En søgning blev gemt."));
                    return saved;
                },
                cancellation
            );
    }

    /// <summary>Renames a search, and says whether its news is told. Null when it is not the person's; RV-251, RV-701.</summary>
    public async Task<Result<SavedSearch?>> ChangeAsync(
        Guid account,
        Guid id,
        int version,
        string name,
        bool isTold,
        CancellationToken cancellation
    ) =>
        name.Length is 0 or > SearchFaults.LongestName
            ? SearchFaults.NameMissing()
            : await desk.RunAsync<SavedSearch?>(
                async write =>
                {
                    if (await FindAsync(write.Db, account, id, cancellation) is not { } saved)
                    {
                        return Result.Ok<SavedSearch?>(null);
                    }

                    if (saved.Version != version)
                    {
                        return StorageFaults.ChangedMeanwhile();
                    }

                    // What came while nobody wanted to be told is not told afterwards.
                    saved.ToldUntil = isTold && !saved.IsTold ? write.Now : saved.ToldUntil;
                    (saved.Name, saved.IsTold) = (name, isTold);
                    write.Audit(Note("search.changed", saved, "En gemt søgning blev ændret."));
                    return Result.Ok<SavedSearch?>(saved);
                },
                cancellation
            );

    /// <summary>Deletes a search; one that is gone already is no fault. RV-701.</summary>
    public Task<Result<int>> DeleteAsync(Guid account, Guid id, int version, CancellationToken cancellation) =>
        desk.RunAsync<int>(
            async write =>
            {
                if (await FindAsync(write.Db, account, id, cancellation) is not { } saved)
                {
                    return 0;
                }

                if (saved.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                write.Db.Remove(saved);
                write.Audit(Note("search.deleted", saved, "En gemt søgning blev slettet."));
                return 1;
            },
            cancellation
        );

    private static Task<SavedSearch?> FindAsync(
        RammevaerkDb db,
        Guid account,
        Guid id,
        CancellationToken cancellation
    ) => db.Set<SavedSearch>().FirstOrDefaultAsync(one => one.Id == id && one.AccountId == account, cancellation);

    private static AuditNote Note(string what, SavedSearch saved, string summary) =>
        new(what, new SubjectReference("saved-search", saved.Id.ToString()), summary);
}
