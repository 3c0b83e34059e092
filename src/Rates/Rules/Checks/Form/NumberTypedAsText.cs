using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Form;

/// <summary>RF-103: a number typed as text is read, but the sheet's own formulas skip it.</summary>
public sealed class NumberTypedAsText()
    : FormCheck(
        ReadIssueKind.NumberAsText,
        "RF-103",
        Severity.Hint,
        "Tallet er skrevet som tekst",
        "Et tal, der er skrevet som tekst, læses her, men regnearkets egne formler springer det over.",
        "ER.TAL(celle)",
        "Takstfilens opbygning"
    )
{
    protected override string What(ReadIssue issue) =>
        $"»{issue.Raw}« i »{issue.Header}« er gemt som tekst. Det er læst som et tal.";

    protected override string Mend(ReadIssue issue) =>
        $"Skriv tallet igen i {issue.Cell}, så arkets egne summer også tæller det med.";
}
