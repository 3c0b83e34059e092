using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.File;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Tests.Unit.Rates.Checks.File;

public sealed class RegulationDisagreesTests : CheckTests
{
    [Fact]
    public void Without_ledgers_nothing_is_said() =>
        Passes<RegulationDisagrees>(RateFileBuilder.Valid().Set("regulation", "amount", 40_000m));

    [Theory]
    [InlineData(-100_000)]
    [InlineData(-100_001)]
    [InlineData(-99_999)]
    public void What_the_ledger_has_put_into_the_rate_passes_within_the_tolerance(decimal entered) =>
        Found(entered, 100_000m).ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(-100_002)]
    public void Another_amount_is_a_warning_that_names_the_results(decimal entered)
    {
        var finding = Found(entered, 100_000m).ShouldHaveSingleItem();

        finding.Check.Id.ShouldBe("RF-309");
        finding.Check.Severity.ShouldBe(Severity.Warning);
        finding.Cell.ToString().ShouldStartWith("Regulering!");
        finding.What.ShouldContain("regnskaberne har −100.000,00");
        finding.What.ShouldContain("Overskud 2025: 100.000,00");
    }

    [Fact]
    public void A_regulation_the_ledger_knows_nothing_of_is_a_warning() =>
        Found(-5_000m, 0m).ShouldHaveSingleItem().What.ShouldContain("0,00");

    private static IReadOnlyList<Finding> Found(decimal entered, decimal surplus)
    {
        var rates = RateFileBuilder.Valid().Set("regulation", "amount", entered).Rates();
        var plan = new PlannedRegulation(
            "Bøgegården",
            surplus == 0m ? [] : [new RegulationPart(2025, LedgerMove.IntoRate, surplus)],
            [rates.File.Services[0].Key]
        );
        using var signer = RateFileSigner.Temporary();
        return new RateFileAssessment(
            new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: false),
            ParameterFile.Starting,
            PartyRegister.Starting
        )
            .Assess(rates, null, [plan])
            .Findings.Where(finding => finding.Check.Id == "RF-309")
            .ToList();
    }
}
