using System.Text;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

public class SheetRefusalTests
{
    private static readonly ReadLimits Default = ReadLimits.Default;

    [Fact]
    public void An_empty_file_is_refused() => Refused([]).ShouldBe("RV-201");

    [Fact]
    public void A_file_above_the_limit_is_refused() =>
        Refused(new byte[2_000], Default with { FileBytes = 1_000 }).ShouldBe("RV-202");

    [Theory]
    [InlineData("navn;takst\nÅbrinken;2461,37\n")]
    [InlineData("PK")]
    [InlineData("<html></html>")]
    public void A_file_of_another_kind_is_refused(string content) =>
        Refused(Encoding.UTF8.GetBytes(content)).ShouldBe("RV-203");

    [Fact]
    public void An_old_or_protected_file_is_refused_and_both_reasons_are_said()
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        var fault = Read(file, Default).Fault.ShouldNotBeNull();
        fault.Id.ShouldBe("RV-204");
        fault.Message.ShouldContain(".xls");
        fault.Message.ShouldContain("adgangskode");
    }

    [Fact]
    public void A_truncated_file_is_refused() => Refused(new RawWorkbook().ToBytes()[..^100]).ShouldBe("RV-205");

    [Fact]
    public void A_flipped_bit_in_a_packed_part_is_found_by_its_checksum()
    {
        var file = StoredZip.Make(new RawWorkbook().WithRows("<row><c><v>1234</v></c></row>"));
        file[file.AsSpan().IndexOf("1234"u8)] = (byte)'7';
        Refused(file).ShouldBe("RV-205");
    }

    [Fact]
    public void A_part_with_a_zip_password_is_refused()
    {
        var file = new RawWorkbook().ToBytes();
        var central = file.AsSpan().IndexOf("PK\u0001\u0002"u8);
        file[central + 8] |= 1;
        file[6] |= 1;
        Refused(file).ShouldBe("RV-206");
    }

    [Fact]
    public void A_part_that_is_there_twice_is_refused() =>
        Refused(new RawWorkbook().Adding("BOOK/ark/et.xml", [])).ShouldBe("RV-207");

    [Theory]
    [InlineData("../ud.xml")]
    [InlineData("book\\..\\..\\ud.xml")]
    [InlineData("C:/ud.xml")]
    public void A_part_that_points_out_of_the_file_is_refused(string name) =>
        Refused(new RawWorkbook().Adding(name, [])).ShouldBe("RV-208");

    [Fact]
    public void A_relationship_that_points_out_of_the_file_is_refused() =>
        Refused(
                new RawWorkbook().With(
                    "_rels/.rels",
                    RawWorkbook.Links(("r1", $"{RawWorkbook.Office}/officeDocument", "../../etc/passwd"))
                )
            )
            .ShouldBe("RV-208");

    [Fact]
    public void Too_many_parts_are_refused() =>
        Refused(new RawWorkbook().ToBytes(), Default with { Entries = 3 }).ShouldBe("RV-209");

    [Theory]
    [InlineData("xl/vbaProject.bin")]
    [InlineData("xl/macrosheets/sheet1.xml")]
    public void A_part_with_macros_is_refused(string name) =>
        Refused(new RawWorkbook().Adding(name, [1])).ShouldBe("RV-210");

    [Theory]
    [InlineData("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "RV-210")]
    [InlineData("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "RV-212")]
    public void A_content_type_of_macros_or_of_a_binary_workbook_is_refused(string type, string fault) =>
        Refused(
                new RawWorkbook().With(
                    "[Content_Types].xml",
                    $"<Types><Override PartName='/book/arbejde.xml' ContentType='{type}'/></Types>"
                )
            )
            .ShouldBe(fault);

    [Fact]
    public void A_binary_workbook_is_refused_by_its_name() =>
        Refused(
                new RawWorkbook()
                    .With(
                        "_rels/.rels",
                        RawWorkbook.Links(("r1", $"{RawWorkbook.Office}/officeDocument", "xl/workbook.bin"))
                    )
                    .Adding("xl/workbook.bin", [1])
            )
            .ShouldBe("RV-212");

    [Theory]
    [InlineData("oleObject", "External", "RV-211")]
    [InlineData("externalLink", "Internal", "RV-211")]
    [InlineData("hyperlink", "External", null)]
    public void A_link_to_another_file_is_refused_but_a_hyperlink_is_not(string kind, string mode, string? fault) =>
        new RawWorkbook()
            .With(
                "book/ark/_rels/et.xml.rels",
                $"<Relationships><Relationship Id='a' Type='x/{kind}' Target='file:///C:/x.xlsx' TargetMode='{mode}'/></Relationships>"
            )
            .Refusal.ShouldBe(fault);

    [Fact]
    public void A_part_of_external_links_is_refused() =>
        Refused(new RawWorkbook().Adding("xl/externalLinks/externalLink1.xml", [])).ShouldBe("RV-211");

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    public void A_zip_file_that_is_no_workbook_is_refused(string missing) =>
        Refused(new RawWorkbook().Without(missing)).ShouldBe("RV-213");

    [Fact]
    public void A_document_of_another_kind_is_refused() =>
        Refused(new RawWorkbook().With("book/arbejde.xml", "<document/>")).ShouldBe("RV-213");

    [Theory]
    [InlineData("book/arbejde.xml")]
    [InlineData("book/ark/et.xml")]
    [InlineData("book/tekster.xml")]
    [InlineData("book/_rels/arbejde.xml.rels")]
    public void A_missing_part_is_refused(string missing) =>
        Refused(new RawWorkbook().Without(missing)).ShouldBe("RV-214");

    [Theory]
    [InlineData("<!DOCTYPE worksheet [<!ENTITY a 'aaaa'>]><worksheet/>")]
    [InlineData("<!DOCTYPE worksheet SYSTEM 'file:///etc/passwd'><worksheet/>")]
    public void A_document_type_is_refused(string sheet) =>
        Refused(new RawWorkbook().With("book/ark/et.xml", sheet)).ShouldBe("RV-215");

    [Theory]
    [InlineData("<row><c><v>1</v></row>")]
    [InlineData("<row><c><v>&ukendt;</v></c></row>")]
    [InlineData("<row><c r='A1' r='A2'/></row>")]
    [InlineData("<row><c><v>\u0001</v></c></row>")]
    public void Broken_xml_is_refused(string rows) => Refused(new RawWorkbook().WithRows(rows)).ShouldBe("RV-216");

    [Fact]
    public void Broken_xml_after_the_cells_is_refused() =>
        Refused(new RawWorkbook().With("book/tekster.xml", $"<sst xmlns='{RawWorkbook.Main}'/><endnu/>"))
            .ShouldBe("RV-216");

    private static string? Refused(RawWorkbook workbook) => workbook.Read().Fault?.Id;

    private static string? Refused(byte[] file) => Refused(file, Default);

    private static string? Refused(byte[] file, ReadLimits limits) => Read(file, limits).Fault?.Id;

    private static Rammevaerk.Kernel.Faults.Result<WorkbookCells> Read(byte[] file, ReadLimits limits) =>
        SheetReader.Read(new MemoryStream(file), limits, CancellationToken.None);
}
