namespace Rammevaerk.Tests.Unit.Cli;

public class RefundTests
{
    [Theory]
    [InlineData("2000000")]
    [InlineData("2000000,00")]
    [InlineData("2.000.000")]
    public void Two_million_in_2022_gives_365000(string amount)
    {
        var run = Command.Run("refund", "--year", "2022", "--amount", amount, "--json");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Json.GetProperty("year").GetInt32().ShouldBe(2022);
        run.Json.GetProperty("amount").GetDecimal().ShouldBe(2_000_000m);
        run.Json.GetProperty("refund").GetRawText().ShouldBe("365000.00");
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2025")]
    public void A_year_without_thresholds_is_refused(string year)
    {
        var run = Command.Run("refund", "--year", year, "--amount", "2000000", "--json");
        run.ExitCode.ShouldBe(1);
        run.ErrorId.ShouldBe("RV-102");
    }

    [Theory]
    [InlineData("2022", "-1", "RV-511")]
    [InlineData("2022", "1000.005", "RV-671")]
    [InlineData("1999", "1", "RV-121")]
    [InlineData("i år", "1", "RV-121")]
    public void Bad_input_is_refused(string year, string amount, string id)
    {
        var run = Command.Run("refund", "--year", year, "--amount", amount, "--json");
        run.ExitCode.ShouldBe(1);
        run.ErrorId.ShouldBe(id);
    }

    [Fact]
    public void It_explains_itself_down_to_the_law()
    {
        var text = Command.Run("refund", "--year", "2022", "--amount", "2000000", "--explain").Out;
        text.ShouldContain("365.000,00");
        text.ShouldContain("Refusionsgrænse 1");
        text.ShouldContain("FIN-4 · SEL § 176");

        var json = Command.Run("refund", "--year", "2022", "--amount", "2000000", "--explain", "--json").Json;
        json.GetProperty("explanation").GetProperty("rule").GetString().ShouldBe("FIN-4");
    }
}
