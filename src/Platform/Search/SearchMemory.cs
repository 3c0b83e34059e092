using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Search;

/// <summary>The words and the scopes of the index, held in memory and read on from where it stopped.</summary>
public sealed class SearchMemory : IDisposable
{
    /// <summary>How many of the last read are read again: numbers are given before writes count, and not in their order.</summary>
    private const int Again = 400;

    private readonly ConcurrentDictionary<string, SearchScope> scopes = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim one = new(1);
    private long last;

    public Vocabulary Words { get; } = new();

    /// <summary>The scopes of the documents, with how the index writes them.</summary>
    public IReadOnlyDictionary<string, SearchScope> Scopes => scopes;

    /// <summary>Reads what has come since.</summary>
    public async Task FreshenAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            var from = last - Again;
            var fresh = await db.Set<SearchWord>()
                .AsNoTracking()
                .Where(word => word.Id > from)
                .OrderBy(word => word.Id)
                .ToListAsync(cancellation);
            if (fresh.Count == 0)
            {
                return;
            }

            last = Math.Max(last, fresh[^1].Id);
            foreach (var scope in fresh.Where(word => word.Shown.Length == 0))
            {
                scopes.TryAdd(scope.Word, SearchScope.Parse(scope.Word));
            }

            Words.Add(
                fresh.Where(word => word.Shown.Length > 0).Select(word => KeyValuePair.Create(word.Word, word.Shown))
            );
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
