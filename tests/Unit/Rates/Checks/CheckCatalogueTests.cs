using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Tests.Unit.Rates.Checks;

/// <summary>The catalogue the public page is made from.</summary>
public sealed class CheckCatalogueTests
{
    [Fact]
    public void Every_check_of_the_assembly_is_in_the_catalogue()
    {
        var classes = typeof(Check)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Check)) && !type.IsAbstract);

        CheckCatalogue.All.Select(check => check.GetType()).ShouldBe(classes, ignoreOrder: true);
    }

    [Fact]
    public void Every_check_has_a_test_class_of_its_own()
    {
        var tests = typeof(CheckTests).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CheckTests)));

        CheckCatalogue
            .All.Select(check => check.GetType().Name + "Tests")
            .ShouldBe(tests.Select(type => type.Name), ignoreOrder: true);
    }

    [Fact]
    public void Ids_are_unique_and_stand_in_their_order()
    {
        var ids = CheckCatalogue.All.Select(check => check.Info.Id).ToList();

        ids.ShouldBeUnique();
        ids.ShouldBe(ids.Order(StringComparer.Ordinal));
        ids.Count.ShouldBeGreaterThanOrEqualTo(30);
    }

    [Theory]
    [InlineData("Form", "RF-1")]
    [InlineData("Row", "RF-2")]
    [InlineData("File", "RF-3")]
    [InlineData("Comparison", "RF-4")]
    public void Every_check_has_a_number_in_the_hundred_of_its_folder(string folder, string hundred)
    {
        var own = CheckCatalogue
            .All.Where(check => check.GetType().Namespace!.EndsWith("." + folder, StringComparison.Ordinal))
            .ToList();

        own.ShouldNotBeEmpty();
        own.ShouldAllBe(check =>
            check.Info.Id.StartsWith(hundred, StringComparison.Ordinal) && check.Info.Id.Length == 6
        );
    }

    [Fact]
    public void Every_check_says_what_why_how_and_whence()
    {
        foreach (var info in CheckCatalogue.All.Select(check => check.Info))
        {
            info.Title.ShouldNotBeEmpty(info.Id);
            info.Words.ShouldEndWith(".", customMessage: info.Id);
            info.Formula.ShouldNotBeEmpty(info.Id);
            info.Source.ShouldNotBeEmpty(info.Id);
        }

        CheckCatalogue.All.Select(check => check.Info.Title).ShouldBeUnique();
    }

    [Fact]
    public void Every_rule_of_calculation_says_the_same()
    {
        CheckCatalogue
            .Rules.Select(rule => rule.Id)
            .ShouldBe([
                "RATE-2",
                "RATE-3",
                "RATE-4",
                "RATE-5",
                "RATE-6",
                "RATE-7",
                "RATE-8",
                "RATE-8A",
                "RATE-9",
                "RATE-10",
                "RATE-13",
                "RATE-13A",
                "RATE-13B",
                "RATE-13C",
                "RATE-13D",
                "RATE-17",
            ]);
        CheckCatalogue.Rules.ShouldAllBe(rule =>
            rule.Title.Length > 0 && rule.Words.EndsWith('.') && rule.Formula.Contains('=') && rule.Source.Length > 0
        );
    }

    [Fact]
    public void Errors_come_first_then_warnings_then_hints()
    {
        var findings = RateFileBuilder
            .Valid()
            .Contact(mail: null)
            .Set("offers", "places", 12.5m)
            .Overhead(9m)
            .Assess()
            .Findings.Select(finding => finding.Check.Severity);

        findings.ShouldBe([Severity.Error, Severity.Warning, Severity.Hint]);
    }

    [Fact]
    public void A_service_told_twice_from_last_year_does_no_harm()
    {
        var file = RateFileBuilder.ValidNextYear().Read().Value;
        var twice = file.Header with { LastYear = [.. file.Header.LastYear, .. file.Header.LastYear] };

        var context = new CheckContext(
            RateFileBuilder.ValidNextYear().Rates() with
            {
                File = WithHeader(file, twice),
            },
            twice.Parameters,
            new HashSet<string>(StringComparer.Ordinal)
        );

        context.LastYear.Count.ShouldBe(1);
    }

    private static Rammevaerk.Rates.Domain.RateFile WithHeader(
        Rammevaerk.Rates.Domain.RateFile file,
        Rammevaerk.Rates.Domain.RateFileHeader header
    ) =>
        new()
        {
            Header = header,
            Services = file.Services,
            AddOns = file.AddOns,
            Buyers = file.Buyers,
            SubLines = file.SubLines,
            ContactName = file.ContactName,
            ContactMail = file.ContactMail,
            LedgerTotal = file.LedgerTotal,
            Issues = file.Issues,
        };
}
