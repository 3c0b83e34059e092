namespace Rammevaerk.Tests.Unit.Cli;

public class UsageTests
{
    [Theory]
    [InlineData("", "Vælg en kommando")]
    [InlineData("rates", "Vælg en kommando")]
    [InlineData("nonsense", "»nonsense« forstås ikke")]
    [InlineData("share --totl 100 --key k.csv", "»--totl« findes ikke")]
    [InlineData("share --key k.csv", "--total mangler")]
    [InlineData("share --total 1 --key", "--key mangler en værdi")]
    [InlineData("share --total 1 --total 2 --key k.csv", "mere end én gang")]
    [InlineData("share --total 1.000 --key k.csv", "to måder")]
    [InlineData("share --total 1,000 --key k.csv", "to måder")]
    [InlineData("share --total hundrede --key k.csv", "ikke et tal")]
    [InlineData("share --total 99999999999999999999999999999999 --key k.csv", "ikke et tal")]
    [InlineData("share --total 1 --key k.csv --unit euro", "kr eller ore")]
    [InlineData("rates check", "mangler en FIL")]
    [InlineData("rates check a.xlsx b.xlsx", "»b.xlsx« forstås ikke")]
    [InlineData("rates template --operator 0751 --year 2025 --out x.xlsx --form four", "nine eller three")]
    [InlineData("rates template --operator 0751 --year 2025 --out x.xlsx --services 0", "helt tal")]
    [InlineData("capacity check --places-before 1 --places-after 1 --conversion 0 --closure maybe", "true eller false")]
    [InlineData("refund --year 2022 --amount 1 --date x", "»--date« findes ikke")]
    [InlineData("backup", "mangler en FIL")]
    [InlineData("restore", "mangler en FIL")]
    [InlineData("bench-data --operators 1 --offers 1", "--years mangler")]
    [InlineData("serve --urls localhost", "http://")]
    [InlineData("serve --urls http://localhost:99999", "ikke en adresse")]
    public void A_command_written_wrongly_ends_with_2_and_says_what_in_danish(string line, string words)
    {
        var run = Command.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.ExitCode.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain(words);
        run.Error.ShouldContain("--help");
    }

    [Fact]
    public void Wrong_usage_with_json_is_a_json_document_too()
    {
        var run = Command.Run("share", "--json");
        run.ExitCode.ShouldBe(2);
        run.ErrorId.ShouldBe("RV-690");
    }

    [Fact]
    public void A_failure_of_ours_ends_with_3_and_keeps_the_output_one_document()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Rammevaerk.Cli.CommandLine.Run(
            ["rates", "check", typeof(UsageTests).Assembly.Location, "--json"],
            output,
            error,
            _ => throw new InvalidOperationException("planted"),
            TimeProvider.System
        );

        exitCode.ShouldBe(3);
        new Command(exitCode, output.ToString(), error.ToString()).ErrorId.ShouldBe("RV-699");
        error.ToString().ShouldContain("planted");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("serve --help")]
    [InlineData("rates --help")]
    [InlineData("rates template --help")]
    [InlineData("rates check --help")]
    [InlineData("rates compute --help")]
    [InlineData("share --help")]
    [InlineData("refund --help")]
    [InlineData("capacity check --help")]
    [InlineData("bench-data -h")]
    [InlineData("demo --help")]
    [InlineData("backup --help")]
    [InlineData("restore --help")]
    [InlineData("verify --help")]
    public void Help_is_danish_and_never_an_error(string line)
    {
        var run = Command.Run(line.Split(' '));

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Out.ShouldContain("Brug: rammevaerk");
        foreach (var english in new[] { "Usage", "Options", "Commands", "Description", "REQUIRED", "Show" })
        {
            run.Out.ShouldNotContain(english);
        }
    }
}
