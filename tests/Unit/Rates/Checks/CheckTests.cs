using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Tests.Unit.Rates.Checks;

/// <summary>What the tests of all checks share: run a file through everything and look at one check's findings.</summary>
public abstract class CheckTests
{
    /// <summary>The check finds one thing, in the cell, with the words; and says how to mend it.</summary>
    private protected static Finding Finds<TCheck>(
        string id,
        Severity severity,
        RateFileBuilder file,
        string cell,
        string words
    )
        where TCheck : Check
    {
        var finding = Of<TCheck>(file).ShouldHaveSingleItem();
        finding.Check.Id.ShouldBe(id);
        finding.Check.Severity.ShouldBe(severity);
        finding.Cell.ToString().ShouldBe(cell);
        finding.What.ShouldContain(words);
        finding.What.ShouldEndWith(".");
        finding.Mend.ShouldEndWith(".");
        finding.Message.ShouldBe($"{finding.Check.Title}. {finding.What} {finding.Mend}");
        return finding;
    }

    /// <summary>The check has nothing to say about the file.</summary>
    private protected static void Passes<TCheck>(RateFileBuilder file)
        where TCheck : Check => Of<TCheck>(file).ShouldBeEmpty();

    /// <summary>Everything the check finds in the file.</summary>
    private protected static IReadOnlyList<Finding> Of<TCheck>(RateFileBuilder file)
        where TCheck : Check
    {
        var id = CheckCatalogue.All.OfType<TCheck>().Single().Info.Id;
        return file.Assess().Findings.Where(finding => finding.Check.Id == id).ToList();
    }
}
