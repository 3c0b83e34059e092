using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Form;

/// <summary>RF-104: a choice must be on the column's list.</summary>
public sealed class ChoiceNotOnList()
    : FormCheck(
        ReadIssueKind.NotOnList,
        "RF-104",
        Severity.Error,
        "Værdien er ikke på listen",
        "Tilbudstype, retsgrundlag, målgruppe, enhed og de andre valg skal vælges fra cellens liste, så de betyder det samme i alle filer.",
        "TÆL.HVIS(listen; celle) = 1",
        "Takstfilens opbygning"
    )
{
    protected override string What(ReadIssue issue) => $"»{issue.Raw}« findes ikke på listen for »{issue.Header}«.";

    protected override string Mend(ReadIssue issue) => $"Vælg en værdi fra listen i {issue.Cell}.";
}
