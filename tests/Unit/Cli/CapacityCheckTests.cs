namespace Rammevaerk.Tests.Unit.Cli;

public class CapacityCheckTests
{
    [Theory]
    [InlineData("20", "10", "0", "false", false)]
    [InlineData("20", "30", "0", "false", false)]
    [InlineData("20", "9", "0", "false", true)]
    [InlineData("20", "31", "0", "false", true)]
    [InlineData("20", "9,9", "0", "false", true)]
    [InlineData("11", "11", "11", "false", true)]
    [InlineData("11", "11", "10", "false", false)]
    [InlineData("4", "0", "0", "true", true)]
    public void Approval_is_needed_above_ten_places_or_when_the_offer_closes(
        string before,
        string after,
        string conversion,
        string closure,
        bool needed
    )
    {
        var run = Check(before, after, conversion, closure, "--json");

        run.ExitCode.ShouldBe(0);
        run.Json.GetProperty("approvalNeeded").GetBoolean().ShouldBe(needed);
        run.Json.GetProperty("reason").GetString().ShouldNotBeNullOrEmpty();
        run.Json.GetProperty("date").GetString().ShouldBe("2026-06-15");
    }

    [Theory]
    [InlineData("-1", "0", "0", "RV-501")]
    [InlineData("5", "5", "6", "RV-502")]
    public void Impossible_places_are_refused(string before, string after, string conversion, string id)
    {
        var run = Check(before, after, conversion, "false", "--json");
        run.ExitCode.ShouldBe(1);
        run.ErrorId.ShouldBe(id);
    }

    [Fact]
    public void The_limit_is_that_of_the_area_and_the_date()
    {
        Check("1", "1", "0", "false", "--area", "nordjylland", "--json")
            .Json.GetProperty("source")
            .GetString()!
            .ShouldStartWith("DEFAULT");
        Check("1", "1", "0", "false", "--date", "2018-12-31", "--json").ExitCode.ShouldBe(1);
        Check("1", "1", "0", "false", "--area", "atlantis", "--json").ErrorId.ShouldBe("RV-672");
    }

    [Fact]
    public void For_people_it_says_what_to_do_and_why() =>
        Check("20", "9", "0", "false").Out.ShouldStartWith("Skal godkendes.");

    private static Command Check(
        string before,
        string after,
        string conversion,
        string closure,
        params string[] more
    ) =>
        Command.Run([
            "capacity",
            "check",
            "--places-before",
            before,
            "--places-after",
            after,
            "--conversion",
            conversion,
            "--closure",
            closure,
            .. more,
        ]);
}
