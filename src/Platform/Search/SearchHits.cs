using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Search;

/// <summary>A hit as a reader sees it.</summary>
/// <param name="Document">What was found.</param>
/// <param name="Title">Its title with what was found marked.</param>
/// <param name="Context">The part of its text that fits best.</param>
public sealed record SearchHit(SearchDocument Document, IReadOnlyList<HitPiece> Title, IReadOnlyList<HitPiece> Context)
{
    /// <summary>Where and when: Forum, 5. november 2026, Aarhus Kommune.</summary>
    public string Where =>
        string.Join(
            " · ",
            new[]
            {
                Document.Body != Document.Title ? Document.Body : "",
                Document.PartyName != Document.Title ? Document.PartyName : "",
                Document.AreaName,
                Document.Date is { } date ? Danish.Date(date) : Document.Year?.ToString(Danish.Invariant) ?? "",
            }.Where(text => text.Length > 0)
        );
}

/// <summary>A page of hits with everything around it.</summary>
/// <param name="Asked">What was asked for.</param>
/// <param name="Found">What the text found.</param>
/// <param name="Facets">What can be chosen.</param>
/// <param name="Chosen">How many have what is chosen.</param>
/// <param name="Hits">Those of the page.</param>
public sealed record SearchPage(
    SearchAsked Asked,
    Found Found,
    IReadOnlyList<Facet> Facets,
    int Chosen,
    IReadOnlyList<SearchHit> Hits
)
{
    /// <summary>Hits on a page.</summary>
    public const int Size = 20;

    public int Pages => Math.Max(1, (Chosen + Size - 1) / Size);

    /// <summary>The text with the words it was taken for.</summary>
    public string Meant =>
        Found.TakenFor.Aggregate(
            Asked.Text,
            (text, taken) => text.Replace(taken.Written, taken.Shown, StringComparison.Ordinal)
        );
}

/// <summary>Reads pages of hits.</summary>
public sealed class SearchHits(RammevaerkDb db, SearchReading reading, VisitorAccessor visitors)
{
    /// <summary>The page.</summary>
    public async Task<SearchPage> PageAsync(SearchAsked asked, CancellationToken cancellation)
    {
        var (found, chosen) = await ChosenAsync(asked, cancellation);
        var shown = SearchOrder
            .Of(chosen, asked.Order)
            .Skip((asked.Page - 1) * SearchPage.Size)
            .Take(SearchPage.Size)
            .ToList();
        return new SearchPage(
            asked,
            found,
            SearchFacets.Of(found.Documents, asked.Chosen),
            chosen.Count,
            await HitsAsync(shown, found.Terms, cancellation)
        );
    }

    /// <summary>All hits, for files; no more than so many.</summary>
    public async Task<IReadOnlyList<SearchHit>> AllAsync(SearchAsked asked, int most, CancellationToken cancellation)
    {
        var (found, chosen) = await ChosenAsync(asked, cancellation);
        return await HitsAsync([.. SearchOrder.Of(chosen, asked.Order).Take(most)], found.Terms, cancellation);
    }

    /// <summary>The decisions among the hits, the oldest first; whatever else is chosen as a type does not count.</summary>
    public async Task<IReadOnlyList<SearchHit>> DecisionsAsync(
        SearchAsked asked,
        int most,
        CancellationToken cancellation
    )
    {
        var found = await reading.FindAsync(asked.Text, visitors.Current, cancellation);
        var chosen = asked.Chosen.Where(pair => pair.Key != "type").ToDictionary(StringComparer.Ordinal);
        var decisions = SearchFacets
            .Chosen(found.Documents, chosen)
            .Where(one => one.Facets.Kind == SearchKind.Decision);
        return await HitsAsync(
            [.. SearchOrder.Of(decisions, SearchOrder.Oldest).Take(most)],
            found.Terms,
            cancellation
        );
    }

    private async Task<(Found Found, IReadOnlyCollection<FoundDocument> Chosen)> ChosenAsync(
        SearchAsked asked,
        CancellationToken cancellation
    )
    {
        var found = await reading.FindAsync(asked.Text, visitors.Current, cancellation);
        return (
            found,
            asked.Chosen.Count == 0 ? found.Documents : SearchFacets.Chosen(found.Documents, asked.Chosen).ToList()
        );
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(
        List<FoundDocument> shown,
        IReadOnlySet<string> terms,
        CancellationToken cancellation
    )
    {
        var ids = shown.ConvertAll(one => one.Id);
        var rows = new Dictionary<long, SearchDocument>();
        foreach (var some in ids.Chunk(500))
        {
            await foreach (
                var row in db.Set<SearchDocument>()
                    .AsNoTracking()
                    .Where(one => some.Contains(one.Id))
                    .AsAsyncEnumerable()
                    .WithCancellation(cancellation)
            )
            {
                rows[row.Id] = row;
            }
        }

        return
        [
            .. ids.Where(rows.ContainsKey)
                .Select(id => rows[id])
                .Select(row => new SearchHit(
                    row,
                    HitContext.Whole(row.Title, terms),
                    HitContext.Around(row.Text, terms)
                )),
        ];
    }
}
