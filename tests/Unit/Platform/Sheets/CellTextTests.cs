using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

public class CellTextTests
{
    [Theory]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1 234,56", "1234.56")]
    [InlineData("1\u00A0234\u00A0567,5", "1234567.5")]
    [InlineData("1\u202F234", "1234")]
    [InlineData("1.234", "1234")]
    [InlineData("1,234", "1.234")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("0.125", "0.125")]
    [InlineData("95.6", "95.6")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("1234,5", "1234.5")]
    [InlineData(",5", "0.5")]
    [InlineData("−5", "-5")]
    [InlineData("- 5", "-5")]
    [InlineData("–5,5", "-5.5")]
    [InlineData("+7", "7")]
    [InlineData("(1.234)", "-1234")]
    [InlineData("kr. 1.200,00", "1200")]
    [InlineData("1.200,- kr.", "1200")]
    [InlineData("-1.200 kr", "-1200")]
    [InlineData("kr. -1.200", "-1200")]
    [InlineData("DKK 12", "12")]
    [InlineData(" 12 ", "12")]
    [InlineData("007", "7")]
    public void Numbers_typed_as_text_are_read_the_danish_way(string text, string expected) =>
        CellText.Number(text).ShouldBe(new TypedNumber(decimal.Parse(expected, CultureInfo.InvariantCulture), false));

    [Theory]
    [InlineData("95,6 %", "95.6")]
    [InlineData("95,6%", "95.6")]
    [InlineData("4,5 pct.", "4.5")]
    [InlineData("−2 procent", "-2")]
    public void A_per_cent_sign_is_told(string text, string expected)
    {
        var number = CellText.Number(text).ShouldNotBeNull();
        number.ShouldBe(new TypedNumber(decimal.Parse(expected, CultureInfo.InvariantCulture), true));
        number.Share.ShouldBe(number.Value / 100m);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("kr.")]
    [InlineData("-")]
    [InlineData("--5")]
    [InlineData("()")]
    [InlineData("12 stk")]
    [InlineData("1.23.456")]
    [InlineData("1.234.56")]
    [InlineData("1,23,456")]
    [InlineData("1 23")]
    [InlineData("1234 567")]
    [InlineData("5,")]
    [InlineData("1e5")]
    [InlineData("12.05.2026")]
    [InlineData("§ 107")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_number_is_not_read(string? text) => CellText.Number(text).ShouldBeNull();

    [Fact]
    public void Every_amount_written_the_danish_way_reads_back() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<long>(),
                ore =>
                {
                    var amount = ore % 1_000_000_000_000_000L / 100m;
                    return CellText.Number(Danish.Number(amount, 2))?.Value == amount
                        && CellText.Number(Danish.Kroner(amount))?.Value == amount;
                }
            )
        );

    [Fact]
    public void No_text_throws() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => CellText.Number(text) is null || text is not null)
        );
}
