using System.Data;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Search.Data;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Search;

/// <summary>A word that was taken for another one.</summary>
/// <param name="Written">As it was typed.</param>
/// <param name="Shown">What it was taken for.</param>
public sealed record TakenFor(string Written, string Shown);

/// <summary>What was found for a text, before anything is chosen.</summary>
/// <param name="Words">What was searched for.</param>
/// <param name="Terms">The terms to mark in hits.</param>
/// <param name="TakenFor">The words that were taken for others; empty when all are known.</param>
/// <param name="Documents">Everything the visitor may find, in no order.</param>
public sealed record Found(
    IReadOnlyList<AskedWord> Words,
    IReadOnlySet<string> Terms,
    IReadOnlyList<TakenFor> TakenFor,
    IReadOnlyCollection<FoundDocument> Documents
);

/// <summary>
/// Searches. The engine finds the documents that have the words and that the visitor may know of; everything shown, counted
/// or suggested is made from those alone.
/// </summary>
public sealed class SearchReading(RammevaerkDb db, SearchMemory memory)
{
    private const int Few = 5;
    private const int MostNear = 4;

    private Vocabulary Words => memory.Words;

    /// <summary>What the visitor finds.</summary>
    public async Task<Found> FindAsync(string text, Visitor visitor, CancellationToken cancellation)
    {
        var asked = AskedWords.Of(text);
        if (asked.Count == 0)
        {
            return new Found(asked, new HashSet<string>(), [], []);
        }

        await memory.FreshenAsync(db, cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            var scopes = memory.Scopes.Where(scope => scope.Value.Covers(visitor)).Select(scope => scope.Key).ToList();
            return await FindAsync(asked, scopes, cancellation);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<Found> FindAsync(
        IReadOnlyList<AskedWord> asked,
        List<string> scopes,
        CancellationToken cancellation
    )
    {
        var exact = asked.Select(Exact).ToList();
        var whole = asked.Select((word, number) => With(exact[number], Words.CompoundsOf(word.Term))).ToList();
        var documents = await ReadAsync(new TermQuery(whole), scopes, cancellation);
        var taken = new List<TakenFor>();
        if (documents.Count < Few)
        {
            await WidenAsync(asked, whole, taken, documents.Count == 0, scopes, cancellation);
            documents = await ReadAsync(new TermQuery(whole), scopes, cancellation);
        }

        if (documents.Count > 0)
        {
            await FitAsync(documents, new(exact), new(whole), cancellation);
        }

        return new Found(
            asked,
            whole.SelectMany(word => word).SelectMany(choice => choice.Terms).ToHashSet(StringComparer.Ordinal),
            documents.Count == 0 ? [] : taken,
            documents
        );
    }

    private static IReadOnlyList<TermChoice> Exact(AskedWord word) =>
        word.Parts.Count > 0 ? [new TermChoice(word.Term), new TermChoice(word.Parts)] : [new TermChoice(word.Term)];

    private static IReadOnlyList<TermChoice> With(IReadOnlyList<TermChoice> choices, IEnumerable<string> terms) =>
        [.. choices, .. terms.Select(term => new TermChoice(term))];

    /// <summary>
    /// Where little was found: compounds are taken apart, and words the visitor can find nowhere are taken for the nearest
    /// that are somewhere the visitor may look.
    /// </summary>
    private async Task WidenAsync(
        IReadOnlyList<AskedWord> asked,
        List<IReadOnlyList<TermChoice>> whole,
        List<TakenFor> taken,
        bool isNothing,
        List<string> scopes,
        CancellationToken cancellation
    )
    {
        for (var number = 0; number < asked.Count; number++)
        {
            var word = asked[number];
            if (Words.SplitOf(word.Term) is { } parts)
            {
                whole[number] = [.. whole[number], new TermChoice(parts.Head, parts.Tail)];
            }

            if ((isNothing || !Words.Has(word.Term)) && !await IsAnywhereAsync(whole[number], scopes, cancellation))
            {
                var near = new List<NearWord>();
                foreach (var one in Words.NearestTo(word.Term, MostNear * 3))
                {
                    if (
                        near.Count < MostNear
                        && await IsAnywhereAsync([new TermChoice(one.Term)], scopes, cancellation)
                    )
                    {
                        near.Add(one);
                    }
                }

                var nearest = near.Where(one => one.Errors == near[0].Errors).ToList();
                whole[number] = With(
                    whole[number],
                    nearest.SelectMany(one => Words.CompoundsOf(one.Term).Prepend(one.Term)).Distinct()
                );
                taken.AddRange(nearest.Take(1).Select(one => new TakenFor(word.Written, one.Shown)));
            }
        }
    }

    private async Task<bool> IsAnywhereAsync(
        IReadOnlyList<TermChoice> word,
        List<string> scopes,
        CancellationToken cancellation
    )
    {
        await using var command = SearchEngine.AnyCommand(db, new TermQuery([word]), scopes);
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    private async Task FitAsync(
        IReadOnlyCollection<FoundDocument> documents,
        TermQuery exact,
        TermQuery whole,
        CancellationToken cancellation
    )
    {
        var isSame = exact.ForSqlite() == whole.ForSqlite();
        var exactTitles = await IdsAsync(exact.OfTitles(), cancellation);
        var titles = isSame ? exactTitles : await IdsAsync(whole.OfTitles(), cancellation);
        var texts = isSame ? null : await IdsAsync(exact, cancellation);
        foreach (var one in documents)
        {
            one.Fit =
                (
                    exactTitles.Contains(one.Id) ? 4
                    : titles.Contains(one.Id) ? 2
                    : 0
                ) + (texts?.Contains(one.Id) == false ? 0 : 1);
        }
    }

    private async Task<HashSet<long>> IdsAsync(TermQuery query, CancellationToken cancellation)
    {
        await using var command = SearchEngine.IdsCommand(db, query);
        await using var rows = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellation);
        var ids = new HashSet<long>();
        while (await rows.ReadAsync(cancellation))
        {
            ids.Add(rows.GetInt64(0));
        }

        return ids;
    }

    /// <summary>The documents; of those with one key the one with the highest level.</summary>
    private async Task<IReadOnlyCollection<FoundDocument>> ReadAsync(
        TermQuery query,
        List<string> scopes,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<string, FoundDocument>(StringComparer.Ordinal);
        var sets = new Dictionary<string, FacetSet>(StringComparer.Ordinal);
        await using var command = SearchEngine.Command(db, query, scopes);
        await using var rows = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var text = rows.GetString(4);
            if (!sets.TryGetValue(text, out var facets))
            {
                sets[text] = facets = FacetSet.Parse(text);
            }

            var one = new FoundDocument(
                rows.GetInt64(0),
                rows.GetString(1),
                rows.GetInt32(2),
                rows.GetInt32(3),
                facets
            );
            if (!found.TryGetValue(one.Key, out var other) || other.Level < one.Level)
            {
                found[one.Key] = one;
            }
        }

        return found.Values;
    }
}
