using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Search;

/// <summary>Parameters as they are known now, each with its values over the years: parameter/midtjylland/overhead-max.</summary>
internal sealed class ParameterSearch(RammevaerkDb db) : ISearchSource
{
    private const string Prefix = "parameter/";

    public IReadOnlySet<Type> Touching { get; } = new HashSet<Type> { typeof(ParameterRow) };

    public Task<IReadOnlyCollection<string>> SubjectsAsync(
        IReadOnlyCollection<object> rows,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyCollection<string>>([
            .. rows.OfType<ParameterRow>().Select(row => Prefix + row.Key).Distinct(),
        ]);

    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellation) =>
        await db.Set<ParameterRow>()
            .Select(row => row.Key)
            .Distinct()
            .OrderBy(key => key)
            .Select(key => Prefix + key)
            .ToListAsync(cancellation);

    public async Task<IReadOnlyList<SearchDraft>> ReadAsync(
        IReadOnlyCollection<string> subjects,
        CancellationToken cancellation
    )
    {
        var keys = subjects.Select(subject => subject[Prefix.Length..]).ToList();
        var rows = await db.Set<ParameterRow>()
            .AsNoTracking()
            .Where(row => keys.Contains(row.Key) && row.KnownTo == null)
            .OrderBy(row => row.ValidFrom)
            .ToListAsync(cancellation);
        return [.. rows.GroupBy(row => row.Key).Select(Draft)];
    }

    private static SearchDraft Draft(IGrouping<string, ParameterRow> rows)
    {
        var newest = rows.Last();
        var area = new AreaKey(newest.Area);
        return new SearchDraft(
            Prefix + rows.Key,
            Prefix + rows.Key,
            SearchKind.Parameter,
            SearchScope.Public,
            $"{newest.Label}, {AreaWords.Of(area)}",
            string.Join(
                " ",
                rows.Reverse()
                    .Select(row =>
                        $"{row.Text.Replace('.', ',')} fra {Danish.Date(row.ValidFrom)}. {row.Source}".Trim()
                    )
            ),
            $"/takster/parametre/{newest.Area}/{newest.Name}"
        )
        {
            AreaName = AreaWords.Of(area),
            Date = newest.ValidFrom,
            Year = newest.ValidFrom.Year,
            AlsoFoundBy = newest.Name,
        };
    }
}
