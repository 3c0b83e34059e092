using System.Text.RegularExpressions;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Features.Catalogue;
using Rammevaerk.Rates.Rules.Catalogue;
using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Tests.Unit.Architecture;

namespace Rammevaerk.Tests.Unit.Rates.Catalogue;

/// <summary>The catalogue's worked examples are what the rules give, and its parameters those they read.</summary>
public sealed partial class RuleExampleTests
{
    public static TheoryData<string> Rules => [.. RuleExamples.All.Select(example => example.Rule).Distinct()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_rule_itself_gives_its_examples(string rule)
    {
        var told = RuleExamples.Of(rule).Select(example => example.Gives);
        string?[] given = WorkedExamples.Calculations.TryGetValue(rule, out var computed)
            ? [.. computed.Select(one => one())]
            : [FoundExamples.Of(rule)];

        told.ShouldBe(given);
    }

    [Fact]
    public void Every_check_and_every_calculation_has_a_worked_example() =>
        RuleCatalogue
            .Own.Where(rule => rule.Kind != RuleKind.Provision && RuleExamples.Of(rule.Id).Count == 0)
            .Select(rule => rule.Id)
            .ShouldBeEmpty();

    [Fact]
    public void Every_parameter_a_rule_is_said_to_read_is_a_parameter()
    {
        var known = ParameterFile.Starting.All.Select(parameter => parameter.Key).ToHashSet(StringComparer.Ordinal);

        RuleCatalogue.Own.SelectMany(rule => RuleReads.Of(rule.Id)).ShouldAllBe(key => known.Contains(key));
    }

    [Fact]
    public void What_a_checks_source_reads_is_what_the_catalogue_says()
    {
        foreach (var check in CheckCatalogue.All)
        {
            var source = File.ReadAllText(
                Repository
                    .Sources("src/Rates/Rules/Checks")
                    .Single(path => Path.GetFileName(path) == $"{check.GetType().Name}.cs")
            );
            var read = Read().Matches(source).Select(match => KeyOf(match.Groups["name"].Value)).OfType<string>();

            read.Except(RuleReads.Of(check.Info.Id)).ShouldBeEmpty(check.Info.Id);
        }
    }

    [Theory]
    [InlineData("RATE-14", "RF-307")]
    [InlineData("RATE-4", "RF-201")]
    public void A_rule_names_the_checks_that_hold_files_to_it(string rule, string check) =>
        RuleCatalogue.CheckedBy(rule).ShouldContain(one => one.Id == check);

    private static string? KeyOf(string property) =>
        property switch
        {
            "ComparedDecimals" => ParameterKeys.RateDecimals,
            "OccupancyShareDecimals" => ParameterKeys.OccupancyDecimals,
            _ => typeof(ParameterKeys).GetField(property)?.GetRawConstantValue() as string,
        };

    [GeneratedRegex(@"arameters\.(?<name>[A-Z]\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Read();
}
