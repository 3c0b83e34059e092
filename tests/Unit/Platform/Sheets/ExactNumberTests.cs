using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

public class ExactNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("+1", "1")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("0.1", "0.1")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("-2461.37", "-2461.37")]
    [InlineData("95.599999999999994", "95.6")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1.1000000000000001", "1.1")]
    [InlineData("1E3", "1000")]
    [InlineData("1.5e-05", "0.000015")]
    [InlineData("1E27", "1000000000000000000000000000")]
    [InlineData("1000000000000000000000", "1000000000000000000000")]
    [InlineData("4.9E-324", "0")]
    [InlineData("1E-28", "0.0000000000000000000000000001")]
    public void Numbers_are_exact_to_the_digits_a_spreadsheet_keeps(string text, string expected)
    {
        ExactNumber.TryParse(text, out var number).ShouldBeTrue();
        number.ShouldBe(decimal.Parse(expected, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1,5")]
    [InlineData("1E")]
    [InlineData("1E+")]
    [InlineData("1E99999")]
    [InlineData("1E29")]
    [InlineData("1.7976931348623157E+308")]
    [InlineData("12a")]
    [InlineData("0x10")]
    [InlineData("INF")]
    public void What_is_no_number_or_too_large_is_not_read(string text) =>
        ExactNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Any_number_of_fifteen_digits_reads_back_exactly() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<long>(),
                ArbMap.Default.ArbFor<byte>(),
                (mantissa, scale) =>
                {
                    var number = new decimal(mantissa % 1_000_000_000_000_000L) / (decimal)Math.Pow(10, scale % 12);
                    return ExactNumber.TryParse(number.ToString(CultureInfo.InvariantCulture), out var read)
                        && read == number;
                }
            )
        );

    [Fact]
    public void Any_binary_number_reads_back_to_fifteen_digits() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<NormalFloat>(),
                any =>
                {
                    var stored = any.Get;
                    if (Math.Abs(stored) is > 1e20 or < 1e-8)
                    {
                        return true;
                    }

                    var expected = decimal.Parse(
                        stored.ToString("E14", CultureInfo.InvariantCulture),
                        NumberStyles.Float,
                        CultureInfo.InvariantCulture
                    );
                    return ExactNumber.TryParse(stored.ToString("G17", CultureInfo.InvariantCulture), out var read)
                        && read == expected;
                }
            )
        );

    [Fact]
    public void No_text_throws() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<string?>(),
                text => !ExactNumber.TryParse(text, out _) || text is { Length: > 0 }
            )
        );
}
