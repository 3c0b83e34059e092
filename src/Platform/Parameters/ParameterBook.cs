using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Parameters;

/// <summary>
/// The parameters of the database as known now, kept in memory. What this copy of the application enters counts at once;
/// what another copy enters counts within a few seconds, when a look at the newest entry shows that something changed.
/// </summary>
public sealed class ParameterBook(IServiceScopeFactory scopes, TimeProvider time) : ICurrentParameters, IHeldInMemory
{
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private volatile Page? open;

    public ParameterSet Current
    {
        get
        {
            if (open is { } page && IsTrusted(page))
            {
                return page.Set;
            }

            lock (gate)
            {
                return open is { } read && IsTrusted(read) ? read.Set : (open = Read(open)).Set;
            }
        }
    }

    /// <summary>Reads anew when next asked; called after parameters were changed.</summary>
    public void Forget() => open = null;

    /// <inheritdoc />
    public Task FreshenAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            open = Read(open);
        }

        return Task.CompletedTask;
    }

    /// <summary>The order the product's own file gives the keys; keys it does not know come last.</summary>
    public static int Rank(string key) => Ranks.GetValueOrDefault(key, int.MaxValue);

    private static readonly Dictionary<string, int> Ranks = ParameterFile
        .Starting.All.Select(parameter => parameter.Key)
        .Distinct(StringComparer.Ordinal)
        .Select((key, rank) => (key, rank))
        .ToDictionary(pair => pair.key, pair => pair.rank, StringComparer.Ordinal);

    private bool IsTrusted(Page page) => time.GetElapsedTime(page.ReadAt) < Trust;

    private Page Read(Page? before)
    {
        using var scope = scopes.CreateScope();
        var rows = scope.ServiceProvider.GetRequiredService<RammevaerkDb>().Set<ParameterRow>().AsNoTracking();
        var mark = rows.GroupBy(row => 1)
            .Select(all => new Mark(all.Count(), all.Max(row => row.KnownFrom), all.Max(row => row.KnownTo)))
            .SingleOrDefault();
        return before is not null && before.Mark == mark
            ? before with
            {
                ReadAt = time.GetTimestamp(),
            }
            : new Page(SetOf([.. rows.Where(row => row.KnownTo == null)]), mark, time.GetTimestamp());
    }

    /// <summary>Rows as a set in the order of the product's own file.</summary>
    internal static ParameterSet SetOf(IEnumerable<ParameterRow> rows) =>
        new(
            rows.OrderBy(row => Rank(row.Name))
                .ThenBy(row => row.Name, StringComparer.Ordinal)
                .ThenBy(row => AreaWords.Rank(row.Area))
                .ThenBy(row => row.ValidFrom)
                .Select(row => row.ToParameter())
        );

    private sealed record Mark(int Rows, DateTime KnownFrom, DateTime? KnownTo);

    private sealed record Page(ParameterSet Set, Mark? Mark, long ReadAt);
}
