namespace Rammevaerk.Tests.Unit.Platform.Sheets;

public class SheetPositionTests
{
    [Fact]
    public void Rows_and_cells_without_addresses_follow_each_other()
    {
        var sheet = new RawWorkbook()
            .WithRows(
                "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row/><row><c/><c><v>4</v></c></row>"
                    + "<row r='9'><c><v>5</v></c></row><row><c><v>6</v></c></row>"
            )
            .ReadSheet();
        sheet[1, 1].Number.ShouldBe(1m);
        sheet[1, 4].Number.ShouldBe(2m);
        sheet[1, 5].Number.ShouldBe(3m);
        sheet[3, 2].Number.ShouldBe(4m);
        sheet[9, 1].Number.ShouldBe(5m);
        sheet[10, 1].Number.ShouldBe(6m);
        sheet.LastRow.ShouldBe(10);
    }

    [Fact]
    public void Rows_and_cells_out_of_order_find_their_place()
    {
        var sheet = new RawWorkbook()
            .WithRows(
                "<row r='5'><c r='C5'><v>3</v></c><c r='A5'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row>"
            )
            .ReadSheet();
        sheet.LastRow.ShouldBe(5);
        sheet.Row(5).ToArray().Select(cell => cell.Number).ShouldBe([1m, 0m, 3m]);
        sheet.Row(5)[1].IsEmpty.ShouldBeTrue();
        sheet[2, 2].Number.ShouldBe(2m);
    }

    [Theory]
    [InlineData("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>", "»A1«")]
    [InlineData("<row r='1'><c><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c></row>", "»Række 1«")]
    public void A_cell_or_row_that_stands_twice_is_refused(string rows, string place)
    {
        var fault = new RawWorkbook().WithRows(rows).Read().Fault.ShouldNotBeNull();
        fault.Id.ShouldBe("RV-225");
        fault.Message.ShouldContain(place);
    }

    [Theory]
    [InlineData("<row r='0'/>")]
    [InlineData("<row r='1048577'/>")]
    [InlineData("<row r='99999999999999999999'/>")]
    [InlineData("<row r='-1'/>")]
    [InlineData("<row r='1048576'/><row/>")]
    [InlineData("<row><c r='XFE1'/></row>")]
    [InlineData("<row><c r='XFD1'/><c/></row>")]
    [InlineData("<row><c r='1A'/></row>")]
    [InlineData("<row><c r=''/></row>")]
    [InlineData("<row r='2'><c r='A3'><v>1</v></c></row>")]
    public void An_address_no_sheet_has_is_refused(string rows) =>
        new RawWorkbook().WithRows(rows).Refusal.ShouldBe("RV-224");

    [Fact]
    public void A_row_with_a_wide_gap_reads_like_any_other()
    {
        var sheet = new RawWorkbook()
            .WithRows("<row><c><v>1</v></c><c r='CV1'><v>100</v></c></row><row><c><v>2</v></c></row>")
            .ReadSheet();
        sheet[1, 1].Number.ShouldBe(1m);
        sheet[1, 2].IsEmpty.ShouldBeTrue();
        sheet[1, 100].Number.ShouldBe(100m);
        sheet[1, 101].IsEmpty.ShouldBeTrue();
        sheet.Row(1).Length.ShouldBe(100);
        sheet[2, 1].Number.ShouldBe(2m);
        sheet[0, 1].IsEmpty.ShouldBeTrue();
        sheet[1, 0].IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Sheets_keep_their_order_and_say_whether_they_are_hidden()
    {
        var workbook = new RawWorkbook()
            .With(
                "book/arbejde.xml",
                $"<x:workbook xmlns:x='{RawWorkbook.Main}' xmlns:q='{RawWorkbook.Office}'><x:sheets>"
                    + "<x:sheet name='Synlig' q:id='s1'/><x:sheet name='Skjult' state='hidden' q:id='s1'/>"
                    + "<x:sheet name='Meget skjult' state='veryHidden' q:id='s1'/></x:sheets></x:workbook>"
            )
            .Read()
            .Value;
        workbook
            .Sheets.Select(sheet => (sheet.Name, sheet.Hidden))
            .ShouldBe([("Synlig", false), ("Skjult", true), ("Meget skjult", true)]);
        workbook.Find("SKJULT").ShouldBe(workbook.Sheets[1]);
    }

    [Fact]
    public void Two_sheets_of_one_name_are_refused() =>
        new RawWorkbook()
            .With(
                "book/arbejde.xml",
                $"<workbook xmlns='{RawWorkbook.Main}' xmlns:r='{RawWorkbook.Office}'><sheets>"
                    + "<sheet name='Ark' r:id='s1'/><sheet name='ARK' r:id='s1'/></sheets></workbook>"
            )
            .Refusal.ShouldBe("RV-229");
}
