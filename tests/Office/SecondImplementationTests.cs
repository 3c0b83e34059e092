using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules.Checks;
using Xunit.Abstractions;

namespace Rammevaerk.Tests.Office;

/// <summary>
/// The template's live formulas are an independent second implementation of the rules: LibreOffice computes them, the
/// engine computes the same entries, and the two must agree to the øre.
/// </summary>
public sealed class SecondImplementationTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Files = Environment.GetEnvironmentVariable("RAMMEVAERK_LONG") == "1" ? 200 : 15;
    private readonly RateFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void LibreOffice_and_the_engine_give_the_same_rates_on_random_filled_templates()
    {
        var saved = Enumerable
            .Range(0, Files)
            .Select(seed => files.Save($"fil-{seed}.xlsx", RateFiles.WithoutStoredResults(files.Filled(seed))))
            .ToList();

        var folder = LibreOffice.Resave(files.Folder, saved);

        var (rates, split, net, priced) = (0, 0, 0, 0);
        var units = new HashSet<ServiceUnit>();
        foreach (var path in saved)
        {
            var recalculated = files.Assess(File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(path))));
            recalculated.Rates.Services.ShouldNotBeEmpty();
            recalculated.Rates.Services.ShouldAllBe(computed => computed.Service.StoredRate.Value != null);
            Disagreement.Of(recalculated).ShouldBeEmpty(path);
            recalculated.Findings.ShouldNotContain(finding =>
                finding.Check.Id == "RF-204" || finding.Check.Id == "RF-237"
            );
            rates +=
                recalculated.Rates.Services.Count + recalculated.Rates.AddOns.Count + recalculated.Rates.Steps.Count;
            split += recalculated.Rates.Services.Count(computed => computed.Split is not null);
            net += recalculated.Rates.Services.Count(computed => computed.NetRate is not null);
            priced += recalculated.Rates.Steps.Count(step => step.SplitPrice is not null);
            units.UnionWith(recalculated.Rates.Services.Select(computed => computed.Service.Unit.Key!.Value));
        }

        output.WriteLine($"{rates} rates agree to the øre");
        rates.ShouldBeGreaterThan(Files * 3);
        split.ShouldBeGreaterThan(Files);
        net.ShouldBeGreaterThan(Files / 2);
        priced.ShouldBeGreaterThan(Files);
        units.ShouldBe(Enum.GetValues<ServiceUnit>(), ignoreOrder: true);
    }

    [Fact]
    public void A_wrong_value_planted_in_the_recalculated_file_is_caught()
    {
        var path = files.Save("fil.xlsx", RateFiles.WithoutStoredResults(files.Filled(4)));
        var folder = LibreOffice.Resave(files.Folder, [path]);
        var recalculated = File.ReadAllBytes(Path.Combine(folder, "fil.xlsx"));
        var right = files.Assess(recalculated).Rates.Services[1];

        var planted = files.Assess(
            RateFiles.WithStored(
                recalculated,
                right.Service.StoredRate.Cell.Sheet,
                right.Service.StoredRate.Cell.Local,
                right.Rate!.Value.Value + 0.01m
            )
        );

        Disagreement.Of(planted).ShouldHaveSingleItem().ShouldContain(right.Service.StoredRate.Cell.ToString());
        var finding = planted.Findings.Single(found => found.Check.Id == "RF-204");
        finding.Check.Severity.ShouldBe(Severity.Error);
        finding.Cell.ShouldBe(right.Service.StoredRate.Cell);
    }

    [Fact]
    public void A_blank_template_opens_in_LibreOffice_and_comes_back_as_an_empty_rate_file()
    {
        var path = files.Save("tom.xlsx", files.Blank());
        var folder = LibreOffice.Resave(files.Folder, [path]);

        var assessed = files.Assess(File.ReadAllBytes(Path.Combine(folder, "tom.xlsx")));

        assessed.File.Services.ShouldBeEmpty();
        assessed
            .Findings.Where(finding => finding.Check.Severity == Severity.Error)
            .ShouldHaveSingleItem()
            .Check.Id.ShouldBe("RF-301");
    }
}
