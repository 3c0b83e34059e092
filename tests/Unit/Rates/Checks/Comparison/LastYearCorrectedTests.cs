using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

public sealed class LastYearCorrectedTests : CheckTests
{
    [Fact]
    public void Without_a_database_nothing_is_said() => Passes<LastYearCorrected>(RateFileBuilder.ValidNextYear());

    [Fact]
    public void The_published_rate_of_the_file_passes() => Found(last => last).ShouldBeEmpty();

    [Fact]
    public void A_rate_that_has_been_corrected_since_is_a_warning_at_this_years_rate()
    {
        var finding = Found(last => last - 10m).ShouldHaveSingleItem();

        finding.Check.Severity.ShouldBe(Severity.Warning);
        finding.Cell.ToString().ShouldStartWith("Takster!");
        finding.Subject.ShouldBe("Bøgegården: Botilbud");
        finding.What.ShouldEndWith(".");
        finding.Mend.ShouldEndWith(".");
    }

    [Fact]
    public void A_service_that_is_gone_is_told_on_the_front()
    {
        var before = RateFileBuilder.Valid().Home(1);
        var rates = RateFileBuilder.ValidNextYear().After(before).Rates();
        var published = new Dictionary<string, decimal> { ["Y002"] = 1m };

        Run(rates, published).ShouldHaveSingleItem().Cell.ToString().ShouldBe("Vejledning!A1");
    }

    private static IReadOnlyList<Finding> Found(Func<decimal, decimal> publish)
    {
        var rates = RateFileBuilder.ValidNextYear().Rates();
        var published = rates.File.Header.LastYear.ToDictionary(last => last.Key, last => publish(last.Rate!.Value));
        return Run(rates, published);
    }

    private static IReadOnlyList<Finding> Run(
        Rammevaerk.Rates.Rules.ComputedRates rates,
        IReadOnlyDictionary<string, decimal> published
    )
    {
        using var signer = RateFileSigner.Temporary();
        return new RateFileAssessment(
            new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: false),
            ParameterFile.Starting,
            PartyRegister.Starting
        )
            .Assess(rates, published)
            .Findings.Where(finding => finding.Check.Id == "RF-410")
            .ToList();
    }
}
