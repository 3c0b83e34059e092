using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Rates.Features.Catalogue;

namespace Rammevaerk.Rates.Features.Searching;

/// <summary>The rule catalogue, which is written in the program: rule/RF-201. Read when the index is made.</summary>
internal sealed class RuleSearch : ISearchSource
{
    private const string Prefix = "rule/";

    public IReadOnlySet<Type> Touching { get; } = new HashSet<Type>();

    public Task<IReadOnlyCollection<string>> SubjectsAsync(
        IReadOnlyCollection<object> rows,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyCollection<string>>([]);

    public Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>([.. CatalogueEntry.All.Select(rule => Prefix + rule.Id)]);

    public Task<IReadOnlyList<SearchDraft>> ReadAsync(
        IReadOnlyCollection<string> subjects,
        CancellationToken cancellation
    )
    {
        var ids = subjects.Select(subject => subject[Prefix.Length..]).ToHashSet(StringComparer.Ordinal);
        return Task.FromResult<IReadOnlyList<SearchDraft>>([
            .. CatalogueEntry
                .All.Where(rule => ids.Contains(rule.Id))
                .Select(rule => new SearchDraft(
                    Prefix + rule.Id,
                    Prefix + rule.Id,
                    SearchKind.Rule,
                    SearchScope.Public,
                    $"{rule.Id} {rule.Title}",
                    PlainText.Of(rule.Words, rule.Formula),
                    rule.Address
                )),
        ]);
    }
}
