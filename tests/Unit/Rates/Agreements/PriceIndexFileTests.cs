using System.Text;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Features.Agreements;

namespace Rammevaerk.Tests.Unit.Rates.Agreements;

/// <summary>Tables of price figures as people save them.</summary>
public sealed class PriceIndexFileTests
{
    [Theory]
    [InlineData("år;procent;kilde\n2025;3,1;Opdigtet\n2026;-0,5 %;Opdigtet\n")]
    [InlineData("\uFEFFKilde\tÅr\tProcent\r\nOpdigtet\t2025\t3.1\r\nOpdigtet\t2026\t−0,5\r\n")]
    public void Separators_order_of_columns_and_ways_to_write_per_cent_do_not_matter(string text)
    {
        var file = PriceIndexFile.Read(Encoding.UTF8.GetBytes(text));

        file.Faults.ShouldBeEmpty();
        file.Changes.Select(one => (one.Year, one.Change, one.Source))
            .ShouldBe([(2025, 0.031m, "Opdigtet"), (2026, -0.005m, "Opdigtet")]);
    }

    [Fact]
    public void Latin_1_is_read_too() =>
        PriceIndexFile
            .Read(Encoding.Latin1.GetBytes("år;procent;kilde\n2025;3,1;Skøn\n"))
            .Changes.ShouldHaveSingleItem()
            .Source.ShouldBe("Skøn");

    [Theory]
    [InlineData("2.8", "0.028")]
    [InlineData("2.875", "0.02875")]
    public void A_workbook_is_read(string percent, string share)
    {
        var workbook = new WorkbookWriter();
        var sheet = workbook.AddSheet("PL");
        foreach (var (text, column) in new[] { "År", "Procent", "Kilde" }.Select((text, at) => (text, at + 1)))
        {
            sheet.Set(1, column, CellContent.Of(text), new CellStyle());
        }

        sheet.Set(2, 1, CellContent.Of(2026m), new CellStyle());
        sheet.Set(2, 2, CellContent.Of(decimal.Parse(percent, Danish.Invariant)), new CellStyle());
        sheet.Set(2, 3, CellContent.Of("Opdigtet"), new CellStyle());

        var file = PriceIndexFile.Read(workbook.ToBytes());

        file.Faults.ShouldBeEmpty();
        file.Changes.ShouldHaveSingleItem().Change.ShouldBe(decimal.Parse(share, Danish.Invariant));
    }

    [Fact]
    public void Every_wrong_line_is_named_with_what_is_wrong()
    {
        var file = PriceIndexFile.Read(
            Encoding.UTF8.GetBytes("år;procent;kilde\n26;3;A\n2026;tre;A\n2026;3;\n2026;3;A\n\n2026;4;B\n2027;70;A\n")
        );

        file.Faults.Select(fault => fault.Id).ShouldBe(["RV-562", "RV-562", "RV-562", "RV-563", "RV-562"]);
        file.Faults[0].Message.ShouldStartWith("Linje 2: »26« er ikke et år");
        file.Faults[1].Message.ShouldStartWith("Linje 3: »tre« er ikke en udvikling");
        file.Faults[3].Message.ShouldStartWith("Linje 7");
    }

    [Theory]
    [InlineData("", "RV-561")]
    [InlineData("år;kilde\n2026;A", "RV-561")]
    [InlineData("år;procent;kilde\n", "RV-564")]
    public void A_file_without_columns_or_lines_is_refused(string text, string fault) =>
        PriceIndexFile.Read(Encoding.UTF8.GetBytes(text)).Faults.ShouldHaveSingleItem().Id.ShouldBe(fault);

    [Fact]
    public void A_broken_workbook_is_a_fault() =>
        PriceIndexFile.Read("PK\u0003\u0004rubbish"u8.ToArray()).Faults.ShouldNotBeEmpty();
}
