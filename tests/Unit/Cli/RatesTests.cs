using System.Text.Json;

namespace Rammevaerk.Tests.Unit.Cli;

public class RatesTests
{
    private static readonly byte[] Filled = RateFiles.Filled();

    [Fact]
    public void A_template_is_made_and_checked()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("f.xlsx");

        var made = Command.Run(folder, "rates", "template", "--operator", "0751", "--year", "2025", "--out", path);
        made.ExitCode.ShouldBe(0, made.Error);
        made.Out.ShouldContain(path);
        Directory.GetFiles(folder.Path).ShouldBe([path]);

        var check = Command.Run(folder, "rates", "check", path, "--json");
        check.ExitCode.ShouldBe(0);
        check.Json.GetProperty("operator").GetString().ShouldBe("0751");
        check.Json.GetProperty("year").GetInt32().ShouldBe(2025);
        check.Json.GetProperty("ok").GetBoolean().ShouldBeFalse();
        Rules(check.Json).ShouldContain("RF-301");
        Rules(check.Json).ShouldNotContain("RF-305");
    }

    [Fact]
    public void Next_years_template_is_prefilled_from_this_years_file()
    {
        using var folder = new TemporaryFolder();
        var last = folder.Write("2025.xlsx", Filled);
        var next = folder.File("2026.xlsx");

        var made = Command.Run(
            folder,
            "rates",
            "template",
            "--operator",
            "0751",
            "--year",
            "2026",
            "--from",
            last,
            "--out",
            next
        );

        made.ExitCode.ShouldBe(0, made.Error);
        var file = RateFiles.Read(File.ReadAllBytes(next));
        file.Services.Select(service => service.Name)
            .ShouldBe(RateFiles.Read(Filled).Services.Select(service => service.Name));
        file.Header.LastYear.Count.ShouldBe(6);
    }

    [Theory]
    [InlineData("9999", "2025", "RV-301")]
    [InlineData("0751", "1999", "RV-121")]
    [InlineData("0101", "2026", "RV-412")]
    public void A_template_that_cannot_be_made_is_refused(string operatorCode, string year, string id)
    {
        using var folder = new TemporaryFolder();
        var last = folder.Write("2025.xlsx", Filled);
        var run = Command.Run(
            folder,
            "rates",
            "template",
            "--operator",
            operatorCode,
            "--year",
            year,
            "--from",
            last,
            "--out",
            folder.File("x.xlsx")
        );
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(id);
        File.Exists(folder.File("x.xlsx")).ShouldBeFalse();
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_refused()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, id) in new[] { (folder.File("no/such/f.xlsx"), "RV-654"), (folder.Path, "RV-652") })
        {
            var run = Command.Run(folder, "rates", "template", "--operator", "0751", "--year", "2025", "--out", path);
            run.ExitCode.ShouldBe(1);
            run.Error.ShouldContain(id);
        }
    }

    [Fact]
    public void A_data_folder_that_cannot_be_used_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data", "a file where the folder should be");
        var run = Command.Run(
            folder,
            "rates",
            "template",
            "--operator",
            "0751",
            "--year",
            "2025",
            "--out",
            folder.File("x.xlsx")
        );
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("RV-655");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("compute")]
    public void What_is_no_rate_file_is_refused(string command)
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("text.xlsx", "ikke en projektmappe");
        var empty = folder.Write("empty.xlsx", "");
        foreach (
            var (path, id) in new[]
            {
                (folder.File("none.xlsx"), "RV-651"),
                (folder.Path, "RV-652"),
                (text, "RV-203"),
                (empty, "RV-201"),
            }
        )
        {
            var run = Command.Run(folder, "rates", command, path, "--json");
            run.ExitCode.ShouldBe(1);
            run.ErrorId.ShouldBe(id);
        }
    }

    [Fact]
    public void Checking_makes_no_key_and_so_leaves_no_trace()
    {
        using var folder = new TemporaryFolder();
        Command.Run(folder, "rates", "check", folder.Write("f.xlsx", Filled)).ExitCode.ShouldBe(0);
        Directory.Exists(folder.File("data")).ShouldBeFalse();
    }

    [Fact]
    public void A_finding_has_rule_severity_sheet_cell_message_and_value()
    {
        using var folder = new TemporaryFolder();
        var cell = RateFiles.Read(Filled).Services[1].StoredRate.Cell;
        var path = folder.Write("planted.xlsx", RateFiles.WithNumber(Filled, cell, "1234.56"));

        var run = Command.Run(folder, "rates", "check", path, "--json");

        run.ExitCode.ShouldBe(0);
        run.Json.GetProperty("ok").GetBoolean().ShouldBeFalse();
        run.Json.GetProperty("notChecked").GetArrayLength().ShouldBeGreaterThan(0);
        var finding = run.Json.GetProperty("findings").EnumerateArray().Single(one => Rule(one) == "RF-204");
        finding.GetProperty("severity").GetString().ShouldBe("error");
        finding.GetProperty("sheet").GetString().ShouldBe(cell.Sheet);
        finding.GetProperty("cell").GetString().ShouldBe(cell.Local);
        finding.GetProperty("message").GetString()!.ShouldContain("1.234,56");
        finding.GetProperty("value").GetString().ShouldBe("1.234,56");
    }

    [Fact]
    public void For_people_errors_come_first_with_count_cell_and_mending()
    {
        using var folder = new TemporaryFolder();
        var cell = RateFiles.Read(Filled).Services[1].StoredRate.Cell;
        var path = folder.Write("planted.xlsx", RateFiles.WithNumber(Filled, cell, "1234.56"));

        var text = Command.Run(folder, "rates", "check", path).Out;

        text.ShouldStartWith("Aarhus Kommune, takstfil for 2025");
        text.ShouldContain("RF-204");
        text.ShouldContain(cell.ToString());
        text.ShouldContain("Ikke kontrolleret her:");
        text.ShouldNotContain("\u001b");
        text.IndexOf("FEJL", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("RÅD", StringComparison.Ordinal));
    }

    [Fact]
    public void Computing_gives_every_rate_with_its_derivation()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run(folder, "rates", "compute", folder.Write("f.xlsx", Filled), "--json");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Json.GetProperty("operator").GetString().ShouldBe("0751");
        run.Json.GetProperty("year").GetInt32().ShouldBe(2025);
        var rates = run.Json.GetProperty("rates").EnumerateArray().ToList();
        rates.Count(rate => !IsAddOn(rate)).ShouldBe(6);
        rates.Count(IsAddOn).ShouldBe(2);
        foreach (var rate in rates)
        {
            var value = rate.GetProperty("rate").GetDecimal();
            decimal.Round(value, 2).ShouldBe(value);
            rate.GetProperty("offer").GetString().ShouldNotBeNullOrEmpty();
            rate.GetProperty("service").GetString().ShouldNotBeNullOrEmpty();
            rate.GetProperty("unit").GetString().ShouldBeOneOf("day", "attendance", "hour", "course", "month");
            var occupancy = rate.GetProperty("occupancyPercent");
            (
                IsAddOn(rate) ? occupancy.ValueKind == JsonValueKind.Null : occupancy.GetDecimal() is >= 80m and <= 100m
            ).ShouldBeTrue();
            var explanation = rate.GetProperty("explanation");
            explanation.GetProperty("value").GetDecimal().ShouldBe(value);
            explanation.GetProperty("rule").GetString().ShouldBe(IsAddOn(rate) ? "RATE-7" : "RATE-2");
            explanation.GetProperty("inputs").GetArrayLength().ShouldBeGreaterThan(2);
        }
    }

    [Fact]
    public void A_rate_that_cannot_be_computed_is_null_with_its_findings_and_the_others_are_there()
    {
        using var folder = new TemporaryFolder();
        var places = RateFiles.Read(Filled).Services[0].Places.Cell;
        var path = folder.Write("broken.xlsx", RateFiles.WithNumber(Filled, places, null));

        var run = Command.Run(folder, "rates", "compute", path, "--json");

        run.ExitCode.ShouldBe(0);
        var rates = run.Json.GetProperty("rates").EnumerateArray().ToList();
        rates[0].GetProperty("rate").ValueKind.ShouldBe(JsonValueKind.Null);
        rates[0].GetProperty("explanation").ValueKind.ShouldBe(JsonValueKind.Null);
        Rules(rates[0]).ShouldContain("RF-101");
        rates[1].GetProperty("rate").ValueKind.ShouldBe(JsonValueKind.Number);

        Command.Run(folder, "rates", "compute", path).Out.ShouldContain("kan ikke beregnes");
    }

    [Fact]
    public void The_ladder_goes_from_the_rate_down_to_cells_parameters_and_sources()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("f.xlsx", Filled);

        var text = Command.Run(folder, "rates", "compute", path, "--explain").Out;
        text.ShouldContain("  = (takstgrundlag + overhead + efterregulering) / døgn, der kan sælges");
        text.ShouldContain("RATE-2 ·");
        text.ShouldContain("    Takstgrundlag: ");
        text.ShouldContain("Budget!C12");
        text.ShouldContain("DEFAULT (365");

        Command.Run(folder, "rates", "compute", path).Out.ShouldNotContain("RATE-2");
    }

    [Fact]
    public void Bench_data_makes_files_that_are_in_order_year_after_year()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run(
            folder,
            "bench-data",
            "--operators",
            "2",
            "--offers",
            "1",
            "--years",
            "2",
            "--out",
            folder.File("bench")
        );

        run.ExitCode.ShouldBe(0, run.Error);
        var files = Directory.GetFiles(folder.File("bench"), "*.xlsx", SearchOption.AllDirectories);
        files.Length.ShouldBe(4);
        foreach (var file in files)
        {
            Command.Run(folder, "rates", "check", file, "--json").Json.GetProperty("ok").GetBoolean().ShouldBeTrue();
        }
    }

    [Fact]
    public void Bench_data_knows_how_many_operators_and_rows_there_are()
    {
        using var folder = new TemporaryFolder();
        Command
            .Run(folder, "bench-data", "--operators", "104", "--offers", "1", "--years", "1", "--out", folder.Path)
            .Error.ShouldContain("RV-682");
        Command
            .Run(folder, "bench-data", "--operators", "1", "--offers", "90", "--years", "1", "--out", folder.Path)
            .Error.ShouldContain("RV-411");
    }

    private static bool IsAddOn(JsonElement rate) => rate.GetProperty("addOn").GetBoolean();

    private static string Rule(JsonElement finding) => finding.GetProperty("rule").GetString()!;

    private static IEnumerable<string> Rules(JsonElement answer) =>
        answer.GetProperty("findings").EnumerateArray().Select(Rule);
}
