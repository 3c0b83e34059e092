using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Form;

/// <summary>A finding about the form of an entry names the service it belongs to, wherever the entry stands.</summary>
public sealed class FormFindingSubjectTests
{
    [Fact]
    public void An_unreadable_amount_on_the_budget_names_the_service_of_its_column() =>
        Subject(Valid().Overwritten("Budget!C12", "mange"), "RF-102").ShouldStartWith("Bøgegården");

    [Fact]
    public void An_unreadable_reading_names_the_service_of_its_row() =>
        Subject(Valid().Set("occupancy", "first", "høj"), "RF-102").ShouldStartWith("Bøgegården");

    private static string Subject(RateFileBuilder file, string check) =>
        file.Assess().Findings.Single(finding => finding.Check.Id == check).Subject;
}
