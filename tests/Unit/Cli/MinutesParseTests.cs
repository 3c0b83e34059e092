namespace Rammevaerk.Tests.Unit.Cli;

public class MinutesParseTests
{
    private const string Minutes =
        "Referat af møde i Udvalget den 3. marts 2025\n\n1. Takster\n\nIndstilling\n\n- godkender\n\nBeslutning\n\nGodkendt.\n";

    [Fact]
    public void The_json_answer_has_the_promised_fields()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run(folder, "minutes", "parse", folder.Write("m.txt", Minutes), "--json");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Json.GetProperty("body").GetString().ShouldBe("Udvalget");
        run.Json.GetProperty("date").GetString().ShouldBe("2025-03-03");
        run.Json.GetProperty("chair").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        run.Json.GetProperty("apologies").GetArrayLength().ShouldBe(0);
        var item = run.Json.GetProperty("items")[0];
        item.GetProperty("number").GetString().ShouldBe("1");
        item.GetProperty("recommendation")[0].GetString().ShouldBe("godkender");
        item.GetProperty("decision_text").GetString().ShouldBe("Godkendt.");
        item.GetProperty("decided_status").GetString().ShouldBe("approved");
        item.GetProperty("title_corrected").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void For_people_the_items_stand_with_their_lines()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run(folder, "minutes", "parse", folder.Write("m.txt", Minutes));

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldContain("1 Takster (linje 3-11)");
        run.Out.ShouldContain("Formand: –");
    }

    [Fact]
    public void A_file_without_text_is_refused()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run(folder, "minutes", "parse", folder.Write("m.txt", "\n"), "--json");

        run.ExitCode.ShouldBe(1);
        run.ErrorId.ShouldBe("RV-970");
    }
}
