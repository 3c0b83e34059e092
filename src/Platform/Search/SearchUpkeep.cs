using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Rammevaerk.Platform.Search.Data;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Search;

/// <summary>
/// Keeps the index as new as the rows: in the transaction of every write, what it touched is read again and what differs is
/// stored. Does nothing while there is no index; making it reads everything anyway.
/// </summary>
public sealed class SearchUpkeep(IEnumerable<ISearchSource> sources, SearchIndex index)
{
    private readonly Dictionary<Type, List<ISearchSource>> byType = sources
        .SelectMany(source => source.Touching.Select(type => (Type: type, Source: source)))
        .GroupBy(one => one.Type)
        .ToDictionary(group => group.Key, group => group.Select(one => one.Source).ToList());

    private readonly HashSet<object> touched = new(ReferenceEqualityComparer.Instance);

    /// <summary>Watches what the context stores, until what is returned is disposed.</summary>
    internal IDisposable Watch(RammevaerkDb db)
    {
        touched.Clear();
        db.ChangeTracker.Tracked += OnTracked;
        db.ChangeTracker.StateChanged += OnChanged;
        return new Watching(() =>
        {
            db.ChangeTracker.Tracked -= OnTracked;
            db.ChangeTracker.StateChanged -= OnChanged;
            touched.Clear();
        });
    }

    /// <summary>Writes what the use case touched into the index. Its rows are stored.</summary>
    internal async Task WriteAsync(RammevaerkDb db, DateTime now, CancellationToken cancellation)
    {
        if (
            touched.Count == 0
            || await SearchEngine.StateAsync(db, cancellation) is not { } state
            || (state.Edition != DanishWords.Edition && !state.IsBuilding)
        )
        {
            return;
        }

        var rows = touched.ToList();
        foreach (var source in rows.SelectMany(row => byType[row.GetType()]).Distinct())
        {
            var subjects = await source.SubjectsAsync(
                [.. rows.Where(row => source.Touching.Contains(row.GetType()))],
                cancellation
            );
            await index.RefreshAsync(db, source, subjects, now, cancellation);
        }
    }

    private void OnTracked(object? sender, EntityTrackedEventArgs tracked)
    {
        if (tracked.Entry.State == EntityState.Added)
        {
            Note(tracked.Entry.Entity);
        }
    }

    private void OnChanged(object? sender, EntityStateChangedEventArgs changed)
    {
        if (changed.NewState is EntityState.Added or EntityState.Modified or EntityState.Deleted)
        {
            Note(changed.Entry.Entity);
        }
    }

    private void Note(object row)
    {
        if (byType.ContainsKey(row.GetType()))
        {
            touched.Add(row);
        }
    }

    private sealed class Watching(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
