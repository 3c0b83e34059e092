using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Privacy;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>A word of a list that the secretariat may say the meaning of.</summary>
/// <param name="Word">As the list writes it.</param>
/// <param name="Rows">How many rows have it.</param>
/// <param name="Meaning">What was said of it: a code or a unit; empty for nothing yet.</param>
public sealed record ListedWord(string Word, int Rows, string Meaning);

/// <summary>A list as it would be stored.</summary>
/// <param name="Mapping">What its columns are.</param>
/// <param name="Columns">The columns to choose from, by their heads.</param>
/// <param name="Listed">Its rows with proposals and issues; null until the columns with offer and rate are chosen.</param>
/// <param name="Operators">Names of operators that are nobody's.</param>
/// <param name="Units">Words for units that are not known.</param>
public sealed record HistoryPreview(
    ColumnMapping Mapping,
    IReadOnlyList<string> Columns,
    ListedRates? Listed,
    IReadOnlyList<ListedWord> Operators,
    IReadOnlyList<ListedWord> Units
);

/// <summary>Reads the file of an import as its mapping says.</summary>
public sealed class HistoryReader(RammevaerkDb db, HistoryCandidates candidates, TimeProvider time)
{
    /// <summary>The file's sheets; or why it cannot be taken in.</summary>
    public Result<IReadOnlyList<TableSheet>> Open(byte[] content, CancellationToken cancellation) =>
        TableFile.Sheets(content, cancellation).Then(Checked);

    /// <summary>What the columns most likely are: as said last time of the source where its heads are there, else by their heads.</summary>
    public async Task<ColumnMapping> ProposeAsync(
        string area,
        string source,
        IReadOnlyList<TableSheet> sheets,
        CancellationToken cancellation
    )
    {
        var remembered = await db.Set<HistorySource>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Area == area && one.Name == source, cancellation);
        var mapping = ColumnMapping.Read(remembered?.Mapping ?? "");
        return mapping.Heads.Count > 0 && sheets.Any(sheet => ListColumns.Find(sheet.Rows, mapping) is not null)
            ? mapping
            : mapping with
            {
                Heads =
                    sheets
                        .Select(sheet => ListColumns.Guess(sheet.Rows))
                        .FirstOrDefault(one => one is not null)
                        ?.Proposed()
                    ?? new Dictionary<HistoryField, string>(),
            };
    }

    /// <summary>The list as it would be stored; null when its file is gone.</summary>
    public async Task<HistoryPreview?> PreviewAsync(HistoryImport import, CancellationToken cancellation)
    {
        if (
            await db.ReadFileAsync(import.FileHash, cancellation) is not { } content
            || Open(content, cancellation) is not { IsOk: true } opened
        )
        {
            return null;
        }

        var sheets = opened.Value;
        var mapping = ColumnMapping.Read(import.Mapping);
        var columns = sheets
            .Select(sheet => ListColumns.Find(sheet.Rows, mapping) ?? ListColumns.Guess(sheet.Rows))
            .SelectMany(found => found?.Labels ?? [])
            .Distinct(Kernel.Danish.Order)
            .ToList();
        if (sheets.All(sheet => ListColumns.Find(sheet.Rows, mapping) is null))
        {
            return new(mapping, columns, null, [], []);
        }

        var listed = ListReading.Read(sheets, mapping, new(import.Year, candidates.PartyNames()));
        await JudgeAsync(import, listed.Rows, cancellation);
        return new(
            mapping,
            columns,
            listed,
            WordsOf(
                listed.Rows,
                row => row.OperatorText,
                word => mapping.Operators.ContainsKey(word),
                HistoryIssue.OperatorUnknown,
                mapping.Operators
            ),
            WordsOf(
                listed.Rows,
                row => row.UnitText,
                word => ListedUnit.Of(word) is null && mapping.Units.ContainsKey(word),
                HistoryIssue.UnitUnknown,
                mapping.Units
            )
        );
    }

    /// <summary>Proposes offers for the rows, and says of them what is seen beside others.</summary>
    private async Task JudgeAsync(
        HistoryImport import,
        IReadOnlyList<ImportedRate> rows,
        CancellationToken cancellation
    )
    {
        var offers = await candidates.OffersAsync(import.AreaKey, cancellation);
        var proposals = new Dictionary<(string?, string, string, string, string), OfferProposal>();
        foreach (var row in rows.Where(row => !row.IssueList.Contains(HistoryIssue.RateMissing)))
        {
            var asked = (row.Party, row.OfferText, row.ServiceText, row.LegalBasis, row.Unit);
            if (!proposals.TryGetValue(asked, out var proposal))
            {
                proposal = OfferMatching.Propose(row, offers);
                proposals[asked] = proposal;
            }

            row.Match = proposal.Offer is null ? MatchState.None : MatchState.Proposed;
            (row.OfferId, row.ServiceKey) = (proposal.Offer, proposal.Service);
            (row.Certainty, row.MatchReason) = (proposal.Certainty, proposal.Reason);
            if (proposal.Offer is null)
            {
                row.Issues = $"{row.Issues} {nameof(HistoryIssue.OfferUnknown)}".Trim();
            }
        }

        ListMarks.Add(rows, await candidates.RatesAsync(import, cancellation));
    }

    private Result<IReadOnlyList<TableSheet>> Checked(IReadOnlyList<TableSheet> sheets)
    {
        var today = DanishClock.Today(time);
        foreach (var sheet in sheets)
        {
            if (
                sheet.Rows.FirstOrDefault(row =>
                    row.Cells.Any(cell => PersonalNumbers.AreIn(cell.Text ?? "", today))
                ) is
                { } personal
            )
            {
                return HistoryFaults.PersonalNumber(sheet.Name, personal.Number);
            }
        }

        var rows = sheets.Sum(sheet => sheet.Rows.Count);
        return rows > HistoryFaults.MostRows ? HistoryFaults.TooManyRows(rows)
            : sheets.All(sheet => ListColumns.Guess(sheet.Rows) is null) ? HistoryFaults.NoHeads()
            : Result.Ok(sheets);
    }

    private static IReadOnlyList<ListedWord> WordsOf(
        IReadOnlyList<ImportedRate> rows,
        Func<ImportedRate, string> text,
        Func<string, bool> isTold,
        HistoryIssue issue,
        IReadOnlyDictionary<string, string> told
    ) =>
        [
            .. rows.Where(row => text(row).Length > 0 && (isTold(text(row)) || row.IssueList.Contains(issue)))
                .GroupBy(text, StringComparer.Ordinal)
                .OrderBy(same => same.Key, Kernel.Danish.Order)
                .Select(same => new ListedWord(same.Key, same.Count(), told.GetValueOrDefault(same.Key) ?? "")),
        ];
}
