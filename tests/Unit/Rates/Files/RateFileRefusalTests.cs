using DocumentFormat.OpenXml.Spreadsheet;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Unit.Rates.Files;

/// <summary>Files that are refused as a whole, each with its number and a way out.</summary>
public sealed class RateFileRefusalTests
{
    [Fact]
    public void Any_other_workbook_is_RV_401()
    {
        var other = new WorkbookWriter();
        other.AddSheet("Ark1").Set(1, 1, "Noget andet");

        Refusal(other.ToBytes()).Id.ShouldBe("RV-401");
    }

    [Fact]
    public void A_layout_nobody_knows_is_RV_402()
    {
        var fault = Refusal(SignedSheetPatch.Resign(File(), 4, 2, "2099.1"));

        fault.Id.ShouldBe("RV-402");
        fault.Message.ShouldContain("2099.1");
    }

    [Fact]
    public void A_file_whose_signature_was_removed_is_RV_403()
    {
        var file = File();

        Refusal(SignedSheetPatch.Write(file, SignedSheetPatch.SignatureRow(file), 1, "note")).Id.ShouldBe("RV-403");
    }

    [Theory]
    [InlineData(2, "0746")]
    [InlineData(3, 2028)]
    [InlineData(10, 9)]
    public void A_changed_operator_year_or_parameter_is_RV_404(int row, object value)
    {
        var changed = value is int number ? (decimal)number : value;

        Refusal(SignedSheetPatch.Write(File(), row, row == 10 ? 3 : 2, changed)).Id.ShouldBe("RV-404");
    }

    [Fact]
    public void A_signature_of_nonsense_is_RV_404()
    {
        var file = File();

        Refusal(SignedSheetPatch.Write(file, SignedSheetPatch.SignatureRow(file), 2, "nonsens")).Id.ShouldBe("RV-404");
    }

    [Theory]
    [InlineData(2, 1, "driver")]
    [InlineData(3, 2, "snart")]
    [InlineData(5, 2, "i går")]
    [InlineData(9, 4, "tommer")]
    [InlineData(9, 6, "1. januar")]
    public void A_hidden_sheet_that_does_not_say_what_it_must_is_RV_405(int row, int column, string value) =>
        Refusal(SignedSheetPatch.Resign(File(), row, column, value)).Id.ShouldBe("RV-405");

    [Theory]
    [InlineData("Tilbud")]
    [InlineData("Budget")]
    [InlineData("Takster")]
    [InlineData("Kontrol")]
    [InlineData("Vejledning")]
    public void A_renamed_sheet_is_RV_406_and_named(string name)
    {
        var fault = Refusal(
            WorkbookPatch.Apply(
                File(),
                document =>
                    document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name).Name =
                        "Mit ark"
            )
        );

        fault.Id.ShouldBe("RV-406");
        fault.Message.ShouldContain($"»{name}«");
    }

    [Theory]
    [InlineData("Tilbud!E6", "Tilbudstype")]
    [InlineData("Tilbud!A9", "Y002")]
    [InlineData("Tillæg!G6", "Løn")]
    [InlineData("Budget!A12", "Løn")]
    [InlineData("Budget!D8", "Y002")]
    public void A_changed_head_number_or_label_is_RV_407_and_says_what_should_stand_there(string cell, string expected)
    {
        var fault = Refusal(RateFileBuilder.Valid().Overwritten(cell, "Andet").ToBytes());

        fault.Id.ShouldBe("RV-407");
        fault.Message.ShouldContain(cell);
        fault.Message.ShouldContain($"»{expected}«");
        fault.Message.ShouldContain("»Andet«");
    }

    [Theory]
    [InlineData("Tilbud", 9)]
    [InlineData("Budget", 20)]
    public void A_deleted_row_is_RV_407(string sheet, uint row) =>
        Refusal(WorkbookPatch.Apply(File(), document => DeleteRow(WorkbookPatch.Sheet(document, sheet), row)))
            .Id.ShouldBe("RV-407");

    [Fact]
    public void A_right_signature_by_an_unknown_key_is_RV_408_only_where_keys_must_be_known()
    {
        RateFileBuilder.Valid().ReadElsewhere().Read(trustOnlyKnownKeys: true).Fault!.Id.ShouldBe("RV-408");
        RateFileBuilder.Valid().ReadElsewhere().Read(trustOnlyKnownKeys: false).Value.Header.KeyIsKnown.ShouldBeFalse();
    }

    [Fact]
    public void An_unknown_reading_pair_is_RV_410() =>
        Refusal(SignedSheetPatch.Resign(File(), 15, 3, "t-1 t")).Id.ShouldBe("RV-410");

    [Fact]
    public void More_buyers_than_the_layout_has_room_for_are_RV_411() =>
        Refusal(SignedSheetPatch.Resign(File(), 8, 2, 1_001m)).Id.ShouldBe("RV-411");

    [Theory]
    [InlineData(2.5)]
    [InlineData(-1)]
    [InlineData(1e20)]
    public void A_number_of_buyers_that_is_no_count_is_RV_405(double buyers) =>
        Refusal(SignedSheetPatch.Resign(File(), 8, 2, (decimal)buyers)).Id.ShouldBe("RV-405");

    [Fact]
    public void An_unknown_form_is_RV_413() =>
        Refusal(SignedSheetPatch.Resign(File(), 4, 3, "four")).Id.ShouldBe("RV-413");

    [Fact]
    public void A_region_that_has_ended_is_RV_302() =>
        Refusal(SignedSheetPatch.Resign(File(), 2, 2, "1084")).Id.ShouldBe("RV-302");

    private static byte[] File() => RateFileBuilder.Valid().ToBytes();

    private static Fault Refusal(byte[] bytes)
    {
        using var signer = RateFileSigner.Temporary();
        using var stream = new MemoryStream(bytes);
        var fault = new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: false)
            .Read(stream, ReadLimits.Default)
            .Fault.ShouldNotBeNull();
        fault.Message.ShouldEndWith(".");
        return fault;
    }

    private static void DeleteRow(Worksheet sheet, uint number)
    {
        var data = sheet.GetFirstChild<SheetData>()!;
        data.Elements<Row>().Single(row => row.RowIndex! == number).Remove();
        foreach (var row in data.Elements<Row>().Where(row => row.RowIndex! > number))
        {
            row.RowIndex = row.RowIndex! - 1;
            foreach (var cell in row.Elements<Cell>())
            {
                cell.CellReference = cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()) + row.RowIndex;
            }
        }
    }
}
