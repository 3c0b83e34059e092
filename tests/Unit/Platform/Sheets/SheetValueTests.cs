using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

public class SheetValueTests
{
    private const string Rich =
        "<si><r><rPr><b/></rPr><t>Åb</t></r><r><t xml:space='preserve'>rinken </t></r><rPh sb='0' eb='1'><t>læses</t></rPh></si>";

    [Theory]
    [InlineData("<si><t>Åbrinken</t></si>", "Åbrinken")]
    [InlineData(Rich, "Åbrinken ")]
    [InlineData("<si><t>a_x000D_b_x005F_x000D_</t></si>", "a\rb_x000D_")]
    [InlineData("<si><t>_x0001_ _xD800_ _xGGGG_ _x00</t></si>", "\uFFFD \uFFFD _xGGGG_ _x00")]
    [InlineData("<si><t xml:space='preserve'>  </t></si>", "  ")]
    [InlineData("<si><t>a<!-- nej -->b<![CDATA[<c>]]>&amp;&#229;</t></si>", "ab<c>&å")]
    [InlineData("<si><t/></si>", "")]
    [InlineData("<si/>", "")]
    public void Shared_texts_are_read_as_the_sheet_shows_them(string item, string text) =>
        Cell("<c t='s'><v>0</v></c>", texts: item).ShouldBe(new(CellKind.Text, text, 0m, false));

    [Theory]
    [InlineData("<c t='inlineStr'><is><t>Bo_x000A_sted</t></is></c>", CellKind.Text, "Bo\nsted", false)]
    [InlineData("<c t='inlineStr'><is><r><t>Bo</t></r><r><t>sted</t></r></is></c>", CellKind.Text, "Bosted", false)]
    [InlineData("<c t='str'><f>A2</f><v>Ja</v></c>", CellKind.Text, "Ja", true)]
    [InlineData("<c t='str'><f>A2</f><v></v></c>", CellKind.Text, "", true)]
    [InlineData("<c t='e'><f>1/0</f><v>#DIV/0!</v></c>", CellKind.Error, "#DIV/0!", true)]
    [InlineData("<c><v>1E+300</v></c>", CellKind.Error, "1E+300", false)]
    [InlineData("<c><v>NaN</v></c>", CellKind.Error, "NaN", false)]
    [InlineData("<c t='d'><v>i morgen</v></c>", CellKind.Error, "i morgen", false)]
    [InlineData("<c><f>A2</f></c>", CellKind.Empty, null, true)]
    [InlineData("<c><f>A2</f><v/></c>", CellKind.Empty, null, true)]
    [InlineData("<c t='s'/>", CellKind.Empty, null, false)]
    public void Texts_errors_and_formulas_are_read(string cell, CellKind kind, string? text, bool formula) =>
        Cell(cell).ShouldBe(new(kind, text, 0m, formula));

    [Theory]
    [InlineData("<c><v>95.599999999999994</v></c>", 95.6, false)]
    [InlineData("<c><f t='shared' si='0'/><v> 12 </v></c>", 12, true)]
    [InlineData("<c t='n'><v>-1.5E-3</v></c>", -0.0015, false)]
    public void Numbers_are_read(string cell, double number, bool formula) =>
        Cell(cell).ShouldBe(new(CellKind.Number, null, (decimal)number, formula));

    [Theory]
    [InlineData("1", 1)]
    [InlineData("true", 1)]
    [InlineData("0", 0)]
    public void True_and_false_are_read(string stored, int number) =>
        Cell($"<c t='b'><v>{stored}</v></c>").ShouldBe(new(CellKind.Boolean, null, number, false));

    [Theory]
    [InlineData("<c t='s'><v>9</v></c>")]
    [InlineData("<c t='s'><v>-1</v></c>")]
    [InlineData("<c t='s'><v>99999999999</v></c>")]
    [InlineData("<c t='b'><v>måske</v></c>")]
    [InlineData("<c t='underlig'><v>1</v></c>")]
    public void A_value_that_cannot_be_is_refused(string cell) =>
        new RawWorkbook().WithRows($"<row>{cell}</row>").Refusal.ShouldBe("RV-227");

    [Theory]
    [InlineData(14, "", CellKind.Date)]
    [InlineData(22, "", CellKind.Date)]
    [InlineData(47, "", CellKind.Date)]
    [InlineData(0, "", CellKind.Number)]
    [InlineData(44, "", CellKind.Number)]
    [InlineData(164, "dd\\-mm\\-yyyy;@", CellKind.Date)]
    [InlineData(164, "[h]:mm", CellKind.Date)]
    [InlineData(164, "[$-406]d. mmmm yyyy", CellKind.Date)]
    [InlineData(164, "#,##0.00&quot; dage&quot;", CellKind.Number)]
    [InlineData(164, "[Red]#,##0", CellKind.Number)]
    [InlineData(164, "0\\d", CellKind.Number)]
    [InlineData(164, "#,##0;[Red]d", CellKind.Number)]
    [InlineData(164, "&quot;uafsluttet", CellKind.Number)]
    [InlineData(164, "[h", CellKind.Date)]
    public void A_number_with_a_date_format_is_a_date(int format, string code, CellKind kind)
    {
        var styles =
            $"<numFmts><numFmt numFmtId='164' formatCode='{code}'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='{format}'/></cellXfs>";
        var cell = new RawWorkbook().WithStyles(styles).WithRows("<row><c s='1'><v>46023.5</v></c></row>").ReadSheet()[
            1,
            1
        ];
        cell.ShouldBe(new(kind, null, 46023.5m, false));
    }

    [Fact]
    public void An_iso_date_becomes_a_day_number() =>
        Cell("<c t='d'><v>2026-01-01T12:00:00</v></c>").ShouldBe(new(CellKind.Date, null, 46023.5m, false));

    [Fact]
    public void Dates_of_the_1904_system_become_ordinary_day_numbers()
    {
        var sheet = new RawWorkbook()
            .With(
                "book/arbejde.xml",
                $"<workbook xmlns='{RawWorkbook.Main}' xmlns:r='{RawWorkbook.Office}'><workbookPr date1904='1'/>"
                    + "<sheets><sheet name='Ark1' r:id='s1'/></sheets></workbook>"
            )
            .WithStyles("<cellXfs><xf numFmtId='14'/></cellXfs>")
            .WithRows("<row><c s='0'><v>44561</v></c><c><v>44561</v></c></row>")
            .ReadSheet();
        DayNumber.ToDate(sheet[1, 1].Number).ShouldBe(new DateOnly(2026, 1, 1));
        sheet[1, 2].Number.ShouldBe(44561m);
    }

    [Fact]
    public void A_strict_workbook_is_read_too()
    {
        const string main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        var sheet = new RawWorkbook(main, "http://purl.oclc.org/ooxml/officeDocument/relationships")
            .WithRows("<row><c t='s'><v>1</v></c></row>", main)
            .ReadSheet();
        sheet[1, 1].Text.ShouldBe("Én");
    }

    private static SheetCell Cell(string cell, string texts = "") =>
        new RawWorkbook().WithTexts(texts).WithRows($"<row>{cell}</row>").ReadSheet()[1, 1];
}
