using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Web.Auditing;

/// <summary>What auditors use: samples, the read log of cost details, and the chain verified outside.</summary>
public sealed class AuditAidTests
{
    private const string Samples = "/administration/stikproever/midtjylland";

    [Fact]
    public async Task A_sample_is_drawn_kept_once_and_is_the_same_when_drawn_again()
    {
        await using var scene = await PublishedScene.BeginAsync(Engine.Sqlite);
        var auditor = scene.As(Role.Auditor);
        (string, string)[] wanted =
        [
            ("population", "takster"),
            ("aar", "2027"),
            ("kendt", ""),
            ("antal", "3"),
            ("froe", "=forår"),
            ("metode", "ByAmount"),
        ];

        using var drawn = await auditor.PostAsync(Samples, wanted);
        using var again = await auditor.PostAsync(Samples, wanted);
        using var none = await auditor.PostAsync(
            Samples,
            ("population", "bevaegelser"),
            ("aar", "2027"),
            ("antal", "3"),
            ("froe", "a")
        );
        using var notAuditor = await scene.As(Role.SecretariatEditor).PostAsync(Samples, wanted);

        ((int)drawn.StatusCode).ShouldBe(303, await drawn.Content.ReadAsStringAsync());
        again.Headers.Location.ShouldBe(drawn.Headers.Location);
        (await none.Content.ReadAsStringAsync()).ShouldContain("RV-797");
        ((int)notAuditor.StatusCode).ShouldBe(403);
        var address = drawn.Headers.Location!.ToString();
        var page = await auditor.ReadAsync(address);
        page.QuerySelector(".rv-facts .badge-success")!.TextContent.ShouldBe("den samme");
        page.QuerySelector("tbody th a")!.GetAttribute("href")!.ShouldStartWith("/takster/midtjylland/2027/0779/");
        using var csv = await auditor.GetAsync($"{address}/stikproeve.csv");
        (await csv.Content.ReadAsStringAsync()).ShouldContain("Revisors bemærkning");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Who_opens_another_organisations_costs_is_noted_and_nobody_else_is(Engine engine)
    {
        await using var scene = await PublishedScene.BeginAsync(engine);
        var rate = await scene.ReadAsync(db => db.Set<PublishedRate>().FirstAsync());
        var auditor = scene.As(Role.Auditor);

        await auditor.ReadAsync(rate.Address);
        await auditor.ReadAsync(rate.Address);
        await scene.As(Role.RateOfficer, rate.Party).ReadAsync(rate.Address);
        await scene.As(Role.BuyerOfficer, "0751").ReadAsync(rate.Address);
        await scene.Anyone().ReadAsync(rate.Address);
        await scene.Services.GetServices<IHostedService>().OfType<CostReadWriter>().Single().StopAsync(default);

        var reads = await scene.ReadAsync(db => db.Set<CostRead>().ToListAsync());
        reads
            .Select(one => (one.Who, one.Roles, one.Party, one.Address))
            .Distinct()
            .ShouldHaveSingleItem()
            .ShouldBe(("Test Auditor", "Revisor", rate.Party, rate.Address));
        reads.Count.ShouldBe(2);
        var list = await auditor.ReadAsync("/administration/visninger/midtjylland?hvem=revisor&orden=-tid");
        list.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await auditor.StatusAsync("/administration/visninger/midtjylland/visninger.xlsx?part=0751")).ShouldBe(200);
    }

    [Fact]
    public async Task The_exported_chain_is_verified_outside_and_a_tampered_one_is_found()
    {
        await using var scene = await PublishedScene.BeginAsync(Engine.Sqlite);
        using var answer = await scene.As(Role.Auditor).GetAsync("/administration/spor/midtjylland/kaede.jsonl");
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var published = Array.FindIndex(lines, line => line.Contains("round.published", StringComparison.Ordinal));

        lines.Length.ShouldBe(await scene.ReadAsync(db => db.Set<Rammevaerk.Platform.Audit.AuditEntry>().CountAsync()));
        var good = await VerifyAsync(lines);
        good.Code.ShouldBe(0, good.Said);
        good.Said.ShouldContain($"{lines.Length} linjer");
        var told = (string[])lines.Clone();
        told[published] = told[published].Replace("offentliggjort", "udskudt", StringComparison.Ordinal);
        (await VerifyAsync(told)).Said.ShouldContain($"brudt ved linje {published + 1}");
        (await VerifyAsync([.. lines.Where((_, at) => at != published)])).Code.ShouldBe(1);
        (await VerifyAsync(lines, "--head", "1", new string('0', 64))).Code.ShouldBe(1);
    }

    private static async Task<(int Code, string Said)> VerifyAsync(string[] lines, params string[] more)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, lines);
            var start = new ProcessStartInfo("python3")
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["PYTHONIOENCODING"] = "utf-8";
            foreach (var argument in (string[])[ScriptPath(), file, .. more])
            {
                start.ArgumentList.Add(argument);
            }

            using var script = Process.Start(start)!;
            var said = await script.StandardOutput.ReadToEndAsync() + await script.StandardError.ReadToEndAsync();
            await script.WaitForExitAsync();
            return (script.ExitCode, said);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string ScriptPath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "samples", "revision", "verify_chain.py");
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
