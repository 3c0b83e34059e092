using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Tests.Unit.Platform.Parameters;

public sealed class ParameterFileTests
{
    private const string Whole = """
        overhead-max:
          label: Højeste overhead
          unit: percent
          values:
            - areas: [alle]
              value: "4.5"
              from: 2019-01-01
              source: Aftalen
        """;

    [Fact]
    public void A_value_for_all_is_entered_for_each_of_the_five_areas()
    {
        var set = Read(Whole);

        set.All.Select(parameter => parameter.Area).ShouldBe(ParameterFile.Areas);
        set.All.ShouldAllBe(parameter => parameter.Number == 0.045m && parameter.Source == "Aftalen");
    }

    [Theory]
    [InlineData("source: Aftalen", "source: ' '", "no source")]
    [InlineData("source: Aftalen", "", "no source")]
    [InlineData("[alle]", "[jylland]", "jylland")]
    [InlineData("unit: percent", "unit: pct", "pct")]
    [InlineData("unit: percent", "unit: 1", "unit")]
    [InlineData("unit: percent", "", "unit")]
    [InlineData("2019-01-01", "1.1.2019", "1.1.2019")]
    [InlineData("2019-01-01", "2019-02-30", "2019-02-30")]
    [InlineData("from: 2019-01-01", "from: 2019-01-01\n      to: 2018-12-31", "ends before it begins")]
    [InlineData("\"4.5\"", "\"4,5\"", "4,5")]
    [InlineData("\"4.5\"", "mange", "mange")]
    [InlineData("label:", "lable:", "lable")]
    [InlineData("values:", "values: [", "cannot be read")]
    public void A_broken_file_is_refused_and_says_what_is_broken(string whole, string broken, string named) =>
        Should
            .Throw<InvalidDataException>(() => Read(Whole.Replace(whole, broken, StringComparison.Ordinal)))
            .Message.ShouldContain(named);

    [Fact]
    public void An_empty_file_is_refused() => Should.Throw<InvalidDataException>(() => Read(""));

    private static ParameterSet Read(string text)
    {
        using var reader = new StringReader(text);
        return ParameterFile.Read(reader);
    }
}
