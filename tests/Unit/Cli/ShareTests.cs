using System.Text;

namespace Rammevaerk.Tests.Unit.Cli;

public class ShareTests
{
    [Fact]
    public void A_hundred_over_three_equal_keys_is_34_33_33()
    {
        using var folder = new TemporaryFolder();
        var run = Share(folder, "party,key\nA,1\nB,1\nC,1\n", "100", "--json");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Json.GetProperty("total").GetDecimal().ShouldBe(100m);
        run.Json.GetProperty("unit").GetString().ShouldBe("kr");
        var shares = run.Json.GetProperty("shares").EnumerateArray().ToList();
        shares.Select(share => share.GetProperty("party").GetString()).ShouldBe(["A", "B", "C"]);
        shares.Select(share => share.GetProperty("key").GetDecimal()).ShouldBe([1m, 1m, 1m]);
        shares.Select(share => share.GetProperty("amount").GetRawText()).ShouldBe(["34", "33", "33"]);
    }

    [Fact]
    public void A_negative_total_mirrors_the_positive()
    {
        using var folder = new TemporaryFolder();
        Amounts(Share(folder, "party,key\nA,1\nB,1\nC,1\n", "-100", "--json")).ShouldBe([-34m, -33m, -33m]);
    }

    [Theory]
    [InlineData("100.01")]
    [InlineData("100,01")]
    public void In_oere_the_parts_have_two_decimals(string total)
    {
        using var folder = new TemporaryFolder();
        var run = Share(folder, "party,key\nA,1\nB,1\nC,1\n", total, "--unit", "ore", "--json");

        run.Json.GetProperty("unit").GetString().ShouldBe("ore");
        Amounts(run).ShouldBe([33.34m, 33.34m, 33.33m]);
    }

    [Theory]
    [InlineData("party;key\nØ;1,5\nÅ;0,5\n")]
    [InlineData("key;party\r\n1,500;Ø\r\n0,500;Å\r\n")]
    [InlineData("\uFEFFParty;Key\nØ;1.5\n\nÅ;\"0,5\"\n")]
    [InlineData("party,key\nØ,1.500\nÅ,\"0,5\"\n")]
    public void The_key_may_have_commas_or_semicolons_and_danish_decimals(string key)
    {
        using var folder = new TemporaryFolder();
        Amounts(Share(folder, key, "100", "--json")).ShouldBe([75m, 25m]);
    }

    [Fact]
    public void A_key_saved_by_a_danish_spreadsheet_in_latin_1_keeps_its_letters()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("key.csv", Encoding.Latin1.GetBytes("party;key\nÆrø;1\n"));
        var run = Command.Run(folder, "share", "--total", "1", "--key", path, "--json");
        run.Json.GetProperty("shares")[0].GetProperty("party").GetString().ShouldBe("Ærø");
    }

    [Theory]
    [InlineData("", "RV-661", "party og key")]
    [InlineData("navn,tal\nA,1\n", "RV-661", "party og key")]
    [InlineData("party,key\n", "RV-110", "tom")]
    [InlineData("party,key\nA,1\nB,1,5\n", "RV-662", "Linje 3")]
    [InlineData("party,key\n,1\n", "RV-663", "Linje 2")]
    [InlineData("party;key\nA;1\nB;mange\n", "RV-664", "Linje 3")]
    [InlineData("party;key\nA;1.234\n", "RV-664", "to måder")]
    [InlineData("party,key\nA,1\nB\"x,1\n", "RV-666", "Linje 3")]
    [InlineData("party,key\nA,-1\n", "RV-111", "negative")]
    [InlineData("party,key\nA,0\n", "RV-112", "0")]
    [InlineData("party,key\nA,1\nA,2\n", "RV-113", "to gange")]
    public void A_wrong_key_is_refused_with_its_line(string key, string id, string words)
    {
        using var folder = new TemporaryFolder();
        var run = Share(folder, key, "100", "--json");

        run.ExitCode.ShouldBe(1);
        run.ErrorId.ShouldBe(id);
        run.Json.GetProperty("error").GetProperty("message").GetString()!.ShouldContain(words);
        run.Error.ShouldContain(id);
    }

    [Fact]
    public void For_people_it_is_a_table_with_the_total()
    {
        using var folder = new TemporaryFolder();
        var run = Share(folder, "party,key\nA,2\nB,1\n", "3000");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldContain("2.000");
        run.Out.ShouldContain("I alt");
        run.Out.ShouldNotContain("\u001b");
    }

    [Fact]
    public void A_total_with_oere_cannot_be_shared_in_kroner()
    {
        using var folder = new TemporaryFolder();
        Share(folder, "party,key\nA,1\n", "100.50", "--json").ErrorId.ShouldBe("RV-114");
    }

    private static Command Share(TemporaryFolder folder, string key, string total, params string[] more) =>
        Command.Run(folder, ["share", "--total", total, "--key", folder.Write("key.csv", key), .. more]);

    private static IEnumerable<decimal> Amounts(Command run) =>
        run.Json.GetProperty("shares").EnumerateArray().Select(share => share.GetProperty("amount").GetDecimal());
}
