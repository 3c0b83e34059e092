using System.Text.Json;

namespace Rammevaerk.Tests.Unit.Cli;

public class MinutesImportTests
{
    [Fact]
    public void Documents_are_imported_or_wait_and_the_same_file_again_is_the_same()
    {
        using var folder = new TemporaryFolder();
        Command.Run(folder, "demo", "--small").ExitCode.ShouldBe(0);
        var file = folder.Write(
            "gammelt.txt",
            "Referat af møde i Ukendt Udvalg den 3. marts 2015\n\n1. Takster\n\nBeslutning\n\nGodkendt.\n"
        );

        var lost = Command.Run(folder, "minutes", "import", file, "--json");
        lost.ExitCode.ShouldBe(1);
        One(lost.Json).GetProperty("error").GetProperty("id").GetString().ShouldBe("RV-627");

        var first = Command.Run(folder, "minutes", "import", file, "--area", "midtjylland", "--json");
        first.ExitCode.ShouldBe(0, first.Error);
        One(first.Json).GetProperty("state").GetString().ShouldBe("review");
        One(first.Json).GetProperty("items").GetInt32().ShouldBe(1);
        var again = Command.Run(folder, "minutes", "import", file, "--area", "midtjylland");
        again.Out.ShouldContain("venter på gennemsyn");
        again.Out.ShouldContain(One(first.Json).GetProperty("page").GetString()!);
    }

    private static JsonElement One(JsonElement answer) => answer.GetProperty("files")[0];
}
