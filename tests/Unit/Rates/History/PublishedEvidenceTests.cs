using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Tests.Unit.Rates.History;

/// <summary>
/// Rates that really were published, from the folder beside the repository the tests are told of; passed over where it is
/// not there. Nothing of it is kept here.
/// </summary>
public sealed class PublishedEvidenceTests
{
    private static readonly string? File =
        Environment.GetEnvironmentVariable("RAMMEVAERK_EVIDENCE") is { } folder
        && System.IO.File.Exists(Path.Combine(folder, "published_rates.csv"))
            ? Path.Combine(folder, "published_rates.csv")
            : null;

    [Fact]
    public void The_published_list_is_read_whole_and_what_it_leaves_unsaid_is_told()
    {
        if (File is null)
        {
            return;
        }

        var sheets = TableFile.Sheets(System.IO.File.ReadAllBytes(File)).Value;
        var heads = ListColumns.Guess(sheets[0].Rows)!;
        var mapping = new ColumnMapping { Heads = heads.Proposed(), Form = NumberForm.English };
        var read = ListReading.Read(sheets, mapping, new ListContext(null, ListScene.Parties));

        heads.Proposed().Count.ShouldBe(7, "year, operator, offer, paragraph, unit, rate and note have columns");
        read.Report.ShouldBeEmpty();
        read.Rows.Count.ShouldBe(sheets[0].Rows.Count - 1);
        read.Rows.ShouldAllBe(row => row.Rate > 0m, "every rate of the list is a plain number");
        read.Rows.ShouldAllBe(row =>
            string.Join(',', ListReading.CellsOf(row).Select(cell => cell.Value)).Contains(row.RateText)
        );
        Count(read, HistoryIssue.YearMissing).ShouldBe(read.Rows.Count(row => row.Year is null));
        Count(read, HistoryIssue.UnitUnknown).ShouldBe(read.Rows.Count(row => row.UnitText == "day"));
        Count(read, HistoryIssue.OperatorUnknown).ShouldBe(read.Rows.Count(row => row.OperatorText != "Herlev"));
        Count(read, HistoryIssue.LegalBasisUnread)
            .ShouldBe(read.Rows.Count(row => row.BasisText.Contains("§§") || row.BasisText.Contains('+')));

        var told = ListReading.Read(
            sheets,
            mapping with
            {
                Units = new Dictionary<string, string> { ["day"] = "døgn" },
            },
            new ListContext(null, ListScene.Parties)
        );
        Count(told, HistoryIssue.UnitUnknown).ShouldBe(0);
    }

    private static int Count(ListedRates read, HistoryIssue issue) =>
        read.Rows.Count(row => row.IssueList.Contains(issue));
}
