using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Tests.Unit.Rates.History;

/// <summary>Earlier lists: every row kept as it stood, and what could not be read said of it.</summary>
public sealed class ListReadingTests
{
    private const string List = """
        Takster 2019;;;;;
        Kommune;Tilbud;Paragraf;Enhed;Takst;Belægning
        Herlev;Enghaven;SEL § 107;døgn;2.461,37;95,6 %
        Herlev;Enghaven;SEL §§ 107-108;dag;1,234;0,98
        Ukendtby;Skovly;;;efter aftale;980

        ;Sum;;;;
        Herlev;Kælderen;sel §104;pr. time;-5;
        """;

    [Fact]
    public void Every_row_after_the_heads_is_kept_with_its_line_and_exact_texts()
    {
        var read = ListScene.Read(List, 2019);

        read.Rows.Select(row => row.Line).ShouldBe([3, 4, 5, 7, 8]);
        ListReading
            .CellsOf(read.Rows[0])
            .ShouldBe([
                new("Kommune", "Herlev"),
                new("Tilbud", "Enghaven"),
                new("Paragraf", "SEL § 107"),
                new("Enhed", "døgn"),
                new("Takst", "2.461,37"),
                new("Belægning", "95,6 %"),
            ]);
        var row = read.Rows[0];
        (row.Party, row.LegalBasis, row.Unit, row.Rate, row.Occupancy, row.Year).ShouldBe(
            ("0163", "SEL § 107", "døgn", 2461.37m, 0.956m, 2019)
        );
        row.Issues.ShouldBe("");
    }

    [Fact]
    public void The_public_sees_the_columns_that_are_read_and_no_others()
    {
        var read = ListScene.Read("Tilbud;Takst;Kontaktperson\nEnghaven;2.461,37;Ida Opdigtet");
        var mapping = new ColumnMapping
        {
            Heads = new Dictionary<HistoryField, string>
            {
                [HistoryField.Offer] = "Tilbud",
                [HistoryField.Rate] = "Takst",
            },
        };

        ListReading.CellsOf(read.Rows[0]).Count.ShouldBe(3);
        ListReading
            .PublicCellsOf(read.Rows[0], mapping)
            .ShouldBe([new("Tilbud", "Enghaven"), new("Takst", "2.461,37")]);
    }

    [Fact]
    public void What_becomes_no_row_stands_in_the_report()
    {
        var read = ListScene.Read(List, 2019);

        read.Report.ShouldContain(line => line.Lines == "række 1" && line.What.Contains("Takster 2019"));
        ListScene.Read("Tilbud;Takst\nA;1\n;;\nB;2").Report.ShouldContain(line => line.What == "1 tom række.");
    }

    [Fact]
    public void What_cannot_be_read_is_said_of_the_row_and_never_mended()
    {
        var rows = ListScene.Read(List, 2019).Rows;

        rows[1]
            .IssueList.ShouldBe([HistoryIssue.RateAmbiguous, HistoryIssue.UnitUnknown, HistoryIssue.LegalBasisUnread]);
        (rows[1].Rate, rows[1].Unit, rows[1].LegalBasis, rows[1].Occupancy).ShouldBe((null, "", "", 0.98m));
        rows[2]
            .IssueList.ShouldBe([
                HistoryIssue.RateUnreadable,
                HistoryIssue.OperatorUnknown,
                HistoryIssue.UnitMissing,
                HistoryIssue.FigureUnread,
            ]);
        rows[3].IssueList.ShouldBe([HistoryIssue.RateMissing]);
        rows[4].IssueList.ShouldBe([HistoryIssue.RateNotPositive]);
        rows[4].LegalBasis.ShouldBe("SEL § 104");
    }

    [Fact]
    public void A_row_without_a_year_stays_without_where_nobody_has_said_it() =>
        ListScene.Read(List).Rows[0].IssueList.ShouldBe([HistoryIssue.YearMissing]);

    [Fact]
    public void What_the_secretariat_said_of_words_and_numbers_is_used()
    {
        var rows = ListScene
            .Read(
                List,
                2019,
                mapping =>
                    mapping with
                    {
                        Form = NumberForm.English,
                        Operators = new Dictionary<string, string> { ["Ukendtby"] = "0751" },
                        Units = new Dictionary<string, string> { ["dag"] = "døgn" },
                    }
            )
            .Rows;

        (rows[1].Rate, rows[1].Unit).ShouldBe((1234m, "døgn"));
        rows[2].Party.ShouldBe("0751");
    }

    [Fact]
    public void A_mapping_is_the_same_after_it_was_written_and_read()
    {
        var mapping = new ColumnMapping
        {
            Heads = new Dictionary<HistoryField, string> { [HistoryField.Rate] = "Takst, kr." },
            Form = NumberForm.English,
            Party = "0751",
            Units = new Dictionary<string, string> { ["dag"] = "døgn" },
        };

        var read = ColumnMapping.Read(mapping.Write());
        read.Heads.ShouldBe(mapping.Heads);
        read.Units.ShouldBe(mapping.Units);
        (read.Form, read.Party).ShouldBe((mapping.Form, mapping.Party));
        ColumnMapping.Read("").Heads.ShouldBeEmpty();
    }

    [Fact]
    public void Columns_without_a_name_or_with_the_same_can_be_told_apart()
    {
        var sheets = Rammevaerk.Platform.Sheets.TableFile.Sheets("Tilbud;Takst;Takst;\nA;1;2;3"u8.ToArray()).Value;
        ListColumns.Guess(sheets[0].Rows)!.Labels.ShouldBe(["Tilbud", "Takst", "Takst (kolonne C)", "(kolonne D)"]);
    }
}
