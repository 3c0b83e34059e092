namespace Rammevaerk.Tests.Unit.Cli;

public class DatabaseTests
{
    [Fact]
    public void A_filled_database_is_backed_up_restored_and_verified()
    {
        using var folder = new TemporaryFolder();
        string[] size = ["--operators", "2", "--offers", "1", "--years", "1"];
        var filled = Command.Run(folder, ["bench-data", .. size]);
        filled.ExitCode.ShouldBe(0, filled.Error);
        filled.Out.ShouldContain("2 driftsherrer med 1 tilbud i 1 år");

        var before = Command.Run(folder, "verify", "--json").Json;
        before.GetProperty("ok").GetBoolean().ShouldBeTrue();
        before.GetProperty("tables").GetProperty("published_rates").GetInt32().ShouldBe(6);
        before.GetProperty("tables").GetProperty("rate_rounds").GetInt32().ShouldBe(2);

        var file = folder.File("copy.zip");
        var taken = Command.Run(folder, "backup", file, "--json");
        taken.ExitCode.ShouldBe(0, taken.Error);
        taken.Json.GetProperty("noted").GetBoolean().ShouldBeTrue();
        Command.Run(folder, "backup", file).Error.ShouldContain("RV-788");
        Command.Run(folder, "backup", file, "--overwrite").ExitCode.ShouldBe(0);
        Command.Run(folder, "restore", file, "--json").ErrorId.ShouldBe("RV-784");
        Command.Run(folder, "demo", "--small").Error.ShouldContain("RV-624");

        using var other = new TemporaryFolder();
        Command.Run(folder, "backup", file, "--overwrite").ExitCode.ShouldBe(0);
        var restored = Command.Run(other, "restore", file, "--json");
        restored.ExitCode.ShouldBe(0, restored.Error);
        var after = Command.Run(other, "verify", "--json").Json;
        after.GetProperty("ok").GetBoolean().ShouldBeTrue();
        after.GetProperty("entries").GetInt32().ShouldBe(restored.Json.GetProperty("entries").GetInt32());
        after.GetProperty("head").GetString().ShouldBe(restored.Json.GetProperty("head").GetString());
        after.GetProperty("entries").GetInt32().ShouldBe(before.GetProperty("entries").GetInt32() + 2);

        // Measuring data gives way to other measuring data.
        Command.Run(folder, ["bench-data", .. size]).ExitCode.ShouldBe(0);
        Command
            .Run(folder, "verify", "--json")
            .Json.GetProperty("entries")
            .ToString()
            .ShouldBe(before.GetProperty("entries").ToString());
    }

    [Fact]
    public void Measuring_years_may_pass_a_change_of_areas()
    {
        using var folder = new TemporaryFolder();
        var filled = Command.Run(folder, "bench-data", "--operators", "1", "--offers", "1", "--years", "8");
        filled.ExitCode.ShouldBe(0, filled.Error);
        filled.Out.ShouldContain("1 driftsherrer med 1 tilbud i 8 år");
    }

    [Fact]
    public void A_changed_audit_entry_makes_verify_end_with_1()
    {
        using var folder = new TemporaryFolder();
        Command.Run(folder, "bench-data", "--operators", "1", "--offers", "1", "--years", "1").ExitCode.ShouldBe(0);
        using (
            var open = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.File("data/rammevaerk.db")}")
        )
        {
            open.Open();
            using var change = open.CreateCommand();
            change.CommandText = "UPDATE audit_entries SET what = 'nothing.happened' WHERE number = 3";
            change.ExecuteNonQuery().ShouldBe(1);
        }

        var run = Command.Run(folder, "verify", "--json");
        run.ExitCode.ShouldBe(1);
        run.Json.GetProperty("ok").GetBoolean().ShouldBeFalse();
        run.Json.GetProperty("problems")[0].GetString()!.ShouldContain("linje 3");
    }

    [Theory]
    [InlineData("RV-786", "verify")]
    [InlineData("RV-786", "backup", "copy.zip")]
    [InlineData("RV-651", "restore", "nowhere.zip")]
    [InlineData("RV-652", "restore", "/tmp")]
    [InlineData("RV-652", "backup", "/tmp")]
    public void Without_a_database_or_a_file_the_reason_is_said(string fault, params string[] args)
    {
        var run = Command.Run([.. args, "--json"]);
        run.ExitCode.ShouldBe(1);
        run.ErrorId.ShouldBe(fault);
        run.Error.ShouldContain(fault);
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("data"));
        folder.Write("data/rammevaerk.db", new string('x', 5000));
        Command.Run(folder, "verify", "--json").ErrorId.ShouldBe("RV-622");
        File.ReadAllText(folder.File("data/rammevaerk.db")).ShouldBe(new string('x', 5000));
    }

    [Theory]
    [InlineData("RV-780", "Host=one;Database=x", "Host=two;Database=x")]
    [InlineData("RV-621", "Host=127.0.0.1;Port=1;Database=x", null)]
    [InlineData("RV-621", null, "Host=127.0.0.1;Port=1;Database=x")]
    [InlineData("RV-621", "Host=127.0.0.1;Port=1;Database=x", "Host=127.0.0.1;Port=1;Database=x")]
    [InlineData("RV-621", "no connection string", null)]
    public void The_database_is_the_one_the_settings_name(string fault, string? named, string? older)
    {
        using var folder = new TemporaryFolder();
        var run = Command.RunWith(
            folder,
            new() { ["ConnectionStrings__Rammevaerk"] = named, ["RAMMEVAERK_DATABASE"] = older },
            "verify",
            "--json"
        );
        run.ExitCode.ShouldBe(1);
        run.ErrorId.ShouldBe(fault);
    }

    [Fact]
    public void A_real_installation_is_never_filled_with_the_demonstration()
    {
        using var folder = new TemporaryFolder();
        var run = Command.RunWith(
            folder,
            new() { ["RAMMEVAERK_ADMINISTRATOR"] = "ida@kommune.example" },
            "demo",
            "--small"
        );
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("RV-625");
        Directory.Exists(folder.File("data")).ShouldBeFalse();
    }
}
