using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

/// <summary>The same workbook written by openpyxl, by exceljs, and by LibreOffice after either.</summary>
public sealed class RealProgramTests : IDisposable
{
    private const string Name = " Åbrinken, æøå & <ø>\nlinje 2";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sheets");

    private string File => Path.Combine(folder.FullName, "fil.xlsx");

    [Fact]
    public void A_workbook_written_by_openpyxl_is_read()
    {
        Tools.Python("write.py", File);
        var sheet = CheckValues(File);
        sheet[2, 3].ShouldBe(new(CellKind.Empty, null, 0m, HasFormula: true));
    }

    [Fact]
    public void A_workbook_written_by_exceljs_is_read()
    {
        Tools.Node("write.js", File);
        CheckFormulas(CheckValues(File));
    }

    [Theory]
    [InlineData("write.py")]
    [InlineData("write.js")]
    public void A_workbook_saved_again_by_libreoffice_is_read_with_its_formulas_computed(string script)
    {
        if (script.EndsWith(".py", StringComparison.Ordinal))
        {
            Tools.Python(script, File);
        }
        else
        {
            Tools.Node(script, File);
        }

        var saved = folder.CreateSubdirectory("igen").FullName;
        CheckFormulas(CheckValues(Tools.SaveWithLibreOffice(File, saved)));
    }

    [Fact]
    public void A_very_hidden_sheet_is_read_as_hidden()
    {
        Tools.Python("write.py", File, "very");
        Read(File).Find("skjult").ShouldNotBeNull().Hidden.ShouldBeTrue();
    }

    [Fact]
    public void A_workbook_in_the_old_format_is_refused()
    {
        Tools.Python("write.py", File);
        Tools.SaveWithLibreOffice(File, folder.FullName, "xls");
        using var stream = System.IO.File.OpenRead(Path.ChangeExtension(File, "xls"));
        SheetReader.Read(stream, ReadLimits.Default).Fault.ShouldNotBeNull().Id.ShouldBe("RV-204");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static SheetCells CheckValues(string file)
    {
        var workbook = Read(file);
        var sheet = workbook.Sheets[0];
        sheet.Name.ShouldBe("Tilbud");
        sheet.Hidden.ShouldBeFalse();
        sheet[1, 1].ShouldBe(new(CellKind.Text, Name, 0m, false));
        sheet[1, 2].ShouldBe(new(CellKind.Number, null, 2461.37m, false));
        sheet[1, 3].ShouldBe(new(CellKind.Number, null, 95.6m, false));
        // LibreOffice saves a plain true as the formula TRUE().
        (sheet[1, 4] with { HasFormula = false }).ShouldBe(new(CellKind.Boolean, null, 1m, false));
        sheet[1, 5].Text.ShouldBe("#N/A");
        sheet[1, 5].Kind.ShouldBe(CellKind.Error);
        CellText.Number(sheet[1, 6].Text).ShouldBe(new TypedNumber(2461.37m, false));
        sheet[2, 1].Kind.ShouldBe(CellKind.Date);
        DayNumber.ToDate(sheet[2, 1].Number).ShouldBe(new DateOnly(2026, 5, 12));
        sheet[2, 2].Number.ShouldBe(0.3m);
        sheet[2, 6].Number.ShouldBe(-1234567.891m);
        sheet[4, 2].ShouldBe(new(CellKind.Text, "Flettet", 0m, false));
        sheet[6, 1].Number.ShouldBe(6m);
        sheet[7, 8].Number.ShouldBe(7m);
        sheet.LastRow.ShouldBe(7);
        workbook
            .Sheets[1]
            .ShouldSatisfyAllConditions(
                hidden => hidden.Hidden.ShouldBeTrue(),
                hidden => hidden[1, 1].Text.ShouldBe("nøgle")
            );
        return sheet;
    }

    private static void CheckFormulas(SheetCells sheet)
    {
        sheet[2, 3].ShouldBe(new(CellKind.Number, null, 4922.74m, HasFormula: true));
        sheet[2, 4].ShouldBe(new(CellKind.Text, "2.461,37!", 0m, HasFormula: true));
        sheet[2, 5].ShouldBe(new(CellKind.Error, "#DIV/0!", 0m, HasFormula: true));
    }

    private static WorkbookCells Read(string file)
    {
        using var stream = System.IO.File.OpenRead(file);
        var read = SheetReader.Read(stream, ReadLimits.Default);
        read.Fault.ShouldBeNull();
        return read.Value;
    }
}
