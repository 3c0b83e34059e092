using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Search.Data;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Search;

/// <summary>Writes documents into the index. What has not changed is left alone.</summary>
public sealed class SearchIndex(SearchMemory memory)
{
    /// <summary>Letters of a text that are searched; no minutes are that long, but attachments are.</summary>
    public const int LongestText = 400_000;

    /// <summary>Reads the subjects and stores what differs from what the index has.</summary>
    /// <returns>How many documents the subjects have.</returns>
    public async Task<int> RefreshAsync(
        RammevaerkDb db,
        ISearchSource source,
        IReadOnlyCollection<string> subjects,
        DateTime now,
        CancellationToken cancellation
    )
    {
        if (subjects.Count == 0)
        {
            return 0;
        }

        var drafts = await source.ReadAsync(subjects, cancellation);
        var kept = await db.Set<SearchDocument>()
            .AsNoTracking()
            .Where(one => subjects.Contains(one.Subject))
            .Select(one => new
            {
                one.Id,
                one.Key,
                one.Level,
                one.Digest,
                one.FirstSeen,
                one.Scope,
            })
            .ToListAsync(cancellation);
        var known = kept.ToDictionary(one => (one.Key, one.Level));
        var fresh = drafts
            .DistinctBy(draft => (draft.Key, draft.Level))
            .Select(draft => (Draft: draft, Digest: DigestOf(draft)))
            .ToList();
        var differing = fresh
            .Where(one =>
                !known.TryGetValue((one.Draft.Key, one.Draft.Level), out var before) || before.Digest != one.Digest
            )
            .ToList();
        await RemoveAsync(
            db,
            [
                .. known
                    .Keys.Except(fresh.Select(one => (one.Draft.Key, one.Draft.Level)))
                    .Select(gone => known[gone].Id),
            ],
            cancellation
        );
        if (differing.Count == 0)
        {
            return fresh.Count;
        }

        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (draft, digest) in differing)
        {
            var indexed = WordsOf(draft);
            var row = Row(draft, digest, indexed.Terms);
            if (known.TryGetValue((draft.Key, draft.Level), out var before))
            {
                // What others may find now is new to them.
                (row.Id, row.FirstSeen) = (before.Id, before.Scope == row.Scope ? before.FirstSeen : now);
                db.Update(row);
            }
            else
            {
                row.FirstSeen = now;
                db.Add(row);
            }

            words.TryAdd(row.Scope, "");
            foreach (var (term, written) in indexed.Written)
            {
                words.TryAdd(term, written);
            }
        }

        await db.SaveChangesAsync(cancellation);
        await AddWordsAsync(db, words, cancellation);
        return fresh.Count;
    }

    private async Task AddWordsAsync(RammevaerkDb db, Dictionary<string, string> words, CancellationToken cancellation)
    {
        await memory.FreshenAsync(db, cancellation);
        await SearchEngine.AddWordsAsync(
            db,
            [
                .. words.Where(word =>
                    word.Value.Length == 0 ? !memory.Scopes.ContainsKey(word.Key) : !memory.Words.Has(word.Key)
                ),
            ],
            cancellation
        );
    }

    private static async Task RemoveAsync(RammevaerkDb db, List<long> ids, CancellationToken cancellation)
    {
        if (ids.Count > 0)
        {
            await db.Set<SearchDocument>().Where(one => ids.Contains(one.Id)).ExecuteDeleteAsync(cancellation);
        }
    }

    private static IndexedWords WordsOf(SearchDraft draft) =>
        IndexedWords.Of(
            draft.Title,
            Cut(draft.Text),
            draft.AlsoFoundBy,
            draft.Body,
            draft.PartyName,
            draft.Outcome,
            draft.Thread
        );

    private static SearchDocument Row(SearchDraft draft, string digest, string terms) =>
        new()
        {
            Subject = draft.Subject,
            Key = draft.Key,
            Level = draft.Level,
            Kind = draft.Kind,
            Scope = draft.Scope.ToString(),
            AreaName = draft.AreaName,
            Body = draft.Body,
            PartyName = draft.PartyName,
            Year = draft.Year,
            Date = draft.Date,
            Outcome = draft.Outcome,
            Thread = draft.Thread,
            Day = draft.Date?.DayNumber ?? 0,
            Facets = FacetSet.TextOf(draft),
            Digest = digest,
            Address = draft.Address,
            Title = draft.Title,
            Text = Cut(draft.Text),
            Words = terms,
        };

    private static string Cut(string text) => text.Length > LongestText ? text[..LongestText] : text;

    private static string DigestOf(SearchDraft draft) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{DanishWords.Edition} {JsonSerializer.Serialize(draft)}"))
        );
}
