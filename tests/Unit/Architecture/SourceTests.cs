using System.Text.RegularExpressions;

namespace Rammevaerk.Tests.Unit.Architecture;

/// <summary>What every source file keeps to.</summary>
public sealed partial class SourceTests
{
    private const int MostLines = 300;

    [Fact]
    public void No_source_file_has_more_than_300_lines() =>
        Repository
            .Sources("src")
            .Concat(Repository.Sources("tests"))
            .Where(path => !Repository.IsMigration(path))
            .Select(path => (File: Repository.Relative(path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > MostLines)
            .ShouldBeEmpty();

    [Fact]
    public void Every_fault_has_a_number_of_its_own() =>
        Faults().GroupBy(fault => fault.Id).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public void Faults_are_made_in_the_classes_named_for_them()
    {
        var faults = Faults().ToList();

        faults.Count.ShouldBeGreaterThan(20);
        faults.Where(fault => !fault.File.EndsWith("Faults.cs", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_fault_stands_in_the_hundred_of_its_module()
    {
        var hundreds = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Kernel"] = "1",
            ["Platform"] = "27",
            ["Parties"] = "3",
            ["Meetings"] = "9",
            ["Offers"] = "8",
            ["Rates"] = "4569",
            ["Capacity"] = "5",
            ["Schemes"] = "5",
            ["Web"] = "6",
            ["Cli"] = "6",
        };

        Faults().Where(fault => !hundreds[fault.File.Split('/')[1]].Contains(fault.Id[3])).ShouldBeEmpty();
    }

    private static IEnumerable<(string Id, string File)> Faults() =>
        from path in Repository.Sources("src")
        from Match match in MadeFault().Matches(File.ReadAllText(path))
        select (match.Groups["id"].Value, Repository.Relative(path));

    /// <summary>A number as an argument of its own; numbers within longer texts only mention a fault.</summary>
    [GeneratedRegex("\"(?<id>RV-\\d{3})\",", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MadeFault();
}
