using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Form;

/// <summary>RF-105: a spreadsheet error in a cell hides the number.</summary>
public sealed class SpreadsheetErrorInCell()
    : FormCheck(
        ReadIssueKind.ErrorValue,
        "RF-105",
        Severity.Error,
        "Cellen viser en regnefejl",
        "En celle med #DIV/0!, #REFERENCE! eller lignende har intet tal, der kan læses.",
        "IKKE(ER.FEJL(celle))",
        "Takstfilens opbygning"
    )
{
    protected override string What(ReadIssue issue) => $"»{issue.Header}« viser {issue.Raw}.";

    protected override string Mend(ReadIssue issue) =>
        $"Find fejlen i den formel, der er sat ind i {issue.Cell}, eller skriv tallet direkte.";
}
