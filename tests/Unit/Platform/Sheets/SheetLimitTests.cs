using System.Text;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

public class SheetLimitTests
{
    private static readonly ReadLimits Default = ReadLimits.Default;

    [Fact]
    public void A_part_that_unpacks_above_the_limit_is_refused() =>
        Refused(new RawWorkbook().WithRows(Numbers(1_000)), Default with { PartBytes = 5_000 }).ShouldBe("RV-217");

    [Fact]
    public void All_parts_together_have_a_limit() =>
        Refused(new RawWorkbook().WithRows(Numbers(1_000)), Default with { TotalBytes = 5_000 }).ShouldBe("RV-217");

    [Fact]
    public void One_giant_tag_is_refused() =>
        Refused(new RawWorkbook().WithRows($"<row spans='{new string('x', 1_100_000)}'/>"), Default).ShouldBe("RV-217");

    [Fact]
    public void A_zip_bomb_is_refused_by_its_ratio() =>
        Refused(new RawWorkbook().WithRows(Repeated("<x/>", 2_000_000)), Default).ShouldBe("RV-218");

    [Fact]
    public void Too_many_sheets_are_refused()
    {
        var sheets = string.Concat(
            Enumerable.Range(1, 101).Select(i => FormattableString.Invariant($"<sheet name='A{i}' r:id='s1'/>"))
        );
        var workbook = new RawWorkbook().With(
            "book/arbejde.xml",
            $"<workbook xmlns='{RawWorkbook.Main}' xmlns:r='{RawWorkbook.Office}'><sheets>{sheets}</sheets></workbook>"
        );
        Refused(workbook, Default).ShouldBe("RV-219");
    }

    [Fact]
    public void Too_many_cells_are_refused_and_the_sheet_is_named()
    {
        var fault = new RawWorkbook().WithRows(Numbers(101)).Read(Default with { Cells = 100 }).Fault.ShouldNotBeNull();
        fault.Id.ShouldBe("RV-220");
        fault.Message.ShouldContain("»Ark1«");
    }

    [Fact]
    public void Cells_spread_over_the_whole_sheet_are_refused()
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= 4_000; row++)
        {
            rows.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"<row><c r='XFD{row}'><v>{row}</v></c></row>"
            );
        }

        Refused(new RawWorkbook().WithRows(rows.ToString()), Default).ShouldBe("RV-221");
    }

    [Fact]
    public void Too_many_shared_texts_are_refused() =>
        Refused(new RawWorkbook().WithTexts(Repeated("<si/>", 11)), Default with { SharedTexts = 10 })
            .ShouldBe("RV-222");

    [Theory]
    [InlineData(32_767, null)]
    [InlineData(32_768, "RV-223")]
    [InlineData(400_000, "RV-223")]
    public void A_text_longer_than_a_cell_can_hold_is_refused(int length, string? fault) =>
        Refused(new RawWorkbook().WithTexts($"<si><t>{new string('å', length)}</t></si>"), Default).ShouldBe(fault);

    [Fact]
    public void Elements_nested_too_deep_are_refused()
    {
        Refused(new RawWorkbook().WithRows(Nested("<row>", "</row>")), Default).ShouldBe("RV-228");
        Refused(new RawWorkbook().WithRows($"<row><c>{Nested("<f>", "</f>")}</c></row>"), Default).ShouldBe("RV-228");
        Refused(new RawWorkbook().WithStyles(Nested("<fonts>", "</fonts>")), Default).ShouldBe("RV-228");
        Refused(new RawWorkbook().WithTexts($"<si>{Nested("<r>", "</r>")}</si>"), Default).ShouldBe("RV-227");
    }

    [Fact]
    public void Reading_stops_when_it_takes_too_long() =>
        Refused(new RawWorkbook(), Default with { Clock = new SlowClock() }).ShouldBe("RV-226");

    [Fact]
    public void Reading_stops_when_the_caller_gives_up() =>
        Should.Throw<OperationCanceledException>(() =>
            SheetReader.Read(new MemoryStream(new RawWorkbook().ToBytes()), Default, new CancellationToken(true))
        );

    [Fact]
    public void A_lone_cell_in_the_last_corner_costs_next_to_nothing()
    {
        var file = new RawWorkbook().WithRows("<row r='1048576'><c r='XFD1048576'><v>7</v></c></row>").ToBytes();
        SheetReader.Read(new MemoryStream(file), Default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sheet = SheetReader.Read(new MemoryStream(file), Default).Value.Sheets[0];
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000);
        sheet.LastRow.ShouldBe(ReadLimits.LastRow);
        sheet[ReadLimits.LastRow, ReadLimits.LastColumn].Number.ShouldBe(7m);
        sheet.Row(ReadLimits.LastRow)[^1].Number.ShouldBe(7m);
        sheet.Row(12).Length.ShouldBe(0);
    }

    private static string? Refused(RawWorkbook workbook, ReadLimits limits) => workbook.Read(limits).Fault?.Id;

    private static string Numbers(int count) =>
        string.Concat(
            Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"<row><c><v>{i}</v></c></row>"))
        );

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Nested(string start, string end) => Repeated(start, 80) + Repeated(end, 80);

    private sealed class SlowClock : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => ticks += 3;
    }
}
