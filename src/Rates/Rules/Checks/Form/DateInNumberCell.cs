using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Form;

/// <summary>RF-108: a date where a number is asked for, often a fraction the program took for a date.</summary>
public sealed class DateInNumberCell()
    : FormCheck(
        ReadIssueKind.DateForNumber,
        "RF-108",
        Severity.Error,
        "Her står en dato i stedet for et tal",
        "Regneark laver af og til et tal som 1-2 eller 3.4 om til en dato.",
        "ER.TAL(celle), og cellen er ikke formateret som dato",
        "Takstfilens opbygning"
    )
{
    protected override string What(ReadIssue issue) => $"»{issue.Header}« indeholder en dato.";

    protected override string Mend(ReadIssue issue) =>
        $"Sæt cellens format i {issue.Cell} til tal, og skriv tallet igen.";
}
