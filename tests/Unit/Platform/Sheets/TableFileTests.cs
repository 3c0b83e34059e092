using System.Text;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

/// <summary>Plain tables as other systems give them.</summary>
public sealed class TableFileTests
{
    [Theory]
    [InlineData("Sted;Beløb\n\n4711;1.250,50\n")]
    [InlineData("Sted\tBeløb\r\n\r\n4711\t1.250,50")]
    public void Rows_keep_the_number_of_their_line(string text)
    {
        var rows = TableFile.Read(Encoding.UTF8.GetBytes(text)).Value;

        rows[0].Find(["beløb"]).ShouldBe(1);
        rows[0].Find(["konto"]).ShouldBe(-1);
        rows[^1].Number.ShouldBe(3);
        rows[^1].Amount(1).ShouldBe(1250.5m);
        rows[^1].Text(7).ShouldBe("");
    }

    [Fact]
    public void Numbers_of_a_workbook_are_read_as_Danes_write_them()
    {
        var workbook = new WorkbookWriter();
        var sheet = workbook.AddSheet("Tal");
        sheet.Set(1, 1, CellContent.Of(1.234m), new CellStyle());
        sheet.Set(1, 2, CellContent.Of(" tekst "), new CellStyle());

        var row = TableFile.Read(workbook.ToBytes()).Value.ShouldHaveSingleItem();

        (row.Text(0), row.Amount(0)).ShouldBe(("1,234", 1.234m));
        (row.Text(1), row.Amount(1)).ShouldBe(("tekst", null));
    }

    [Fact]
    public void A_broken_workbook_is_refused() => TableFile.Read("PK\u0003\u0004x"u8.ToArray()).IsOk.ShouldBeFalse();

    [Fact]
    public void Nothing_gives_no_rows() => TableFile.Read([]).Value.ShouldBeEmpty();
}
