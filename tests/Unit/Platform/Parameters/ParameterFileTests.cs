using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
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
    public void A_value_for_all_is_entered_for_every_area_for_the_days_it_is_in_force()
    {
        var set = Read(Whole);

        set.All.Select(parameter => parameter.Area).ShouldBe(ParameterFile.Areas);
        Days("midtjylland").ShouldBe(new Period(new(2019, 1, 1)));
        Days("sjaelland").ShouldBe(new Period(new(2019, 1, 1), new(2026, 12, 31)));
        Days("oestdanmark").ShouldBe(new Period(new(2027, 1, 1)));
        Period Days(string area) => set.All.Single(parameter => parameter.Area.Value == area).Validity;
        set.All.ShouldAllBe(parameter => parameter.Number == 0.045m && parameter.Source == "Aftalen");
    }

    [Fact]
    public void A_value_that_ends_before_an_area_begins_is_not_entered_for_it()
    {
        var set = Read(
            Whole.Replace("from: 2019-01-01", "from: 2019-01-01\n      to: 2020-12-31", StringComparison.Ordinal)
        );

        set.All.ShouldNotContain(parameter => parameter.Area.Value == "oestdanmark");
        set.All.ShouldAllBe(parameter => parameter.Validity.To == new DateOnly(2020, 12, 31));
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
