using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Form;

/// <summary>RF-106: what stands outside the form would be lost.</summary>
public sealed class DataOutsideForm()
    : FormCheck(
        ReadIssueKind.OutsideForm,
        "RF-106",
        Severity.Error,
        "Der står noget uden for skemaet",
        "Tal og tekst under eller ved siden af skemaet bliver ikke læst og kan derfor mangle i taksten.",
        "Alt står inden for skemaets rækker og kolonner",
        "Takstfilens opbygning"
    )
{
    protected override string What(ReadIssue issue) => $"»{issue.Raw}« står uden for skemaet på arket {issue.Header}.";

    protected override string Mend(ReadIssue issue) =>
        $"Flyt det ind i skemaet, eller slet det. Mangler der rækker, så hent en skabelon med flere.";
}
