using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Form;

/// <summary>RF-102: an amount, a number of places or a percentage must be a number.</summary>
public sealed class TextInNumberCell()
    : FormCheck(
        ReadIssueKind.NotANumber,
        "RF-102",
        Severity.Error,
        "Her skal stå et tal",
        "Beløb, pladser, dage og procenter skal være tal, der kan regnes med, og ikke større end en billion.",
        "ER.TAL(celle)",
        "Takstfilens opbygning"
    )
{
    protected override string What(ReadIssue issue) => $"»{issue.Raw}« i »{issue.Header}« kan ikke læses som et tal.";

    protected override string Mend(ReadIssue issue) => $"Skriv kun tallet i {issue.Cell}, uden tekst og enhed.";
}
