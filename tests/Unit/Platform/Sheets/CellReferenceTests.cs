using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

public class CellReferenceTests
{
    [Theory]
    [InlineData("A1", 1, 1)]
    [InlineData("z9", 9, 26)]
    [InlineData("AA10", 10, 27)]
    [InlineData("XFD1048576", 1_048_576, 16_384)]
    public void Addresses_are_read(string text, int row, int column)
    {
        CellReference.TryParse(text, out var readRow, out var readColumn).ShouldBeTrue();
        (readRow, readColumn).ShouldBe((row, column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("$A$1")]
    [InlineData("AAAA1")]
    [InlineData("Å1")]
    public void What_no_sheet_has_is_not_read(string text) =>
        CellReference.TryParse(text, out _, out _).ShouldBeFalse();

    [Fact]
    public void Every_address_reads_back() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Arb.From(Gen.Choose(1, ReadLimits.LastRow)),
                Arb.From(Gen.Choose(1, ReadLimits.LastColumn)),
                (row, column) =>
                    CellReference.TryParse(CellReference.Write(row, column), out var readRow, out var readColumn)
                    && (readRow, readColumn) == (row, column)
            )
        );
}
