using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Tests.Unit.Kernel;

public sealed class CellAddressTests
{
    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16_384, "XFD")]
    public void Columns_are_written_with_letters(int column, string letters) =>
        CellAddress.ColumnName(column).ShouldBe(letters);

    [Fact]
    public void A_cell_is_written_with_its_sheet() => new CellAddress("Budget", 12, 3).ToString().ShouldBe("Budget!C12");
}
