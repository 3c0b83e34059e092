using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>The faults RV-448, RV-449 and RV-457 to RV-469: what an operator cannot do with its deliveries and parts.</summary>
public static class SubmissionFaults
{
    public static Fault NotNewest(RateSubmission submission, int newest) =>
        new(
            "RV-457",
            $"Der er kommet en nyere levering ({newest}), så levering {submission.Number} kan ikke ændres eller godkendes. "
                + "Gå til den nyeste."
        );

    public static Fault FindingsOpen(int errors, int warnings) =>
        new(
            "RV-458",
            "Leveringen kan ikke godkendes endnu: "
                + string.Join(
                    " og ",
                    new[]
                    {
                        errors > 0 ? $"{SeverityText.Counted(Severity.Error, errors)} skal rettes i filen" : null,
                        warnings > 0
                            ? $"{SeverityText.Counted(Severity.Warning, warnings)} mangler en bemærkning"
                            : null,
                    }.OfType<string>()
                )
                + ". De står nedenfor."
        );

    public static Fault CommentEmpty() =>
        new("RV-459", "Bemærkningen er tom. Skriv kort, hvorfor tallet er rigtigt; takstgruppen læser det.");

    public static Fault CommentTooLong(int length, int longest) =>
        new(
            "RV-460",
            $"Bemærkningen er på {Danish.Number(length)} tegn, og der er plads til {Danish.Number(longest)}. Gør den kortere."
        );

    public static Fault NotForComments(SubmissionFinding finding) =>
        new(
            "RV-461",
            $"{finding.Check} er {(finding.Severity == Severity.Error ? "en fejl og skal rettes i filen" : "et godt råd og kræver intet")}. "
                + "Bemærkninger skrives til advarsler."
        );

    public static Fault CommentsFixed(RateSubmission submission) =>
        new(
            "RV-462",
            $"Levering {submission.Number} er {StateWords.Of(submission.State)}, så bemærkningerne står fast. "
                + "Er der noget at rette, så bed godkenderen om at trække godkendelsen tilbage."
        );

    public static Fault InstitutionMissing(int longest) =>
        new(
            "RV-463",
            $"Skriv institutionens navn, højst {Danish.Number(longest)} tegn, så andre kan se, hvis del det er."
        );

    public static Fault NoParts() =>
        new("RV-464", "Der er ingen dele at samle endnu. Læg mindst én udfyldt skabelon op som del først.");

    public static Fault OtherForm(string institution, string inPart, string expected) =>
        new(
            "RV-465",
            $"Delen fra {institution} har budgettet i formen »{inPart}«, men de andre har »{expected}«, så de kan ikke samles. "
                + "Hent skabelonen på siden her, og udfyld den igen."
        );

    public static Fault ConflictsOpen(int count) =>
        new(
            "RV-466",
            count == 1
                ? "Der er én celle, to dele har udfyldt forskelligt. Vælg, hvad der gælder, og prøv igen."
                : $"Der er {Danish.Number(count)} celler, som dele har udfyldt forskelligt. Vælg for hver, hvad der gælder, og prøv igen."
        );

    public static Fault ChangedSinceShown() =>
        new("RV-467", "Delene er ændret, siden siden blev vist. Se dem igennem igen, og vælg på ny.");

    public static Fault NumberInComment() =>
        new(
            "RV-468",
            "Der står noget, der ligner et cpr-nummer, i teksten, så den er ikke gemt. Oplysninger om borgere hører ikke til her."
        );

    public static Fault PartOfOthers(string institution) =>
        new(
            "RV-448",
            $"Delen fra {institution} er lagt op af en anden. Vælg din egen institutions navn, eller bed den takstansvarlige om at tage den anden del ud."
        );

    public static Fault TooManyParts(int most) =>
        new(
            "RV-449",
            $"Der er allerede {Danish.Number(most)} dele, og flere kan ikke samles. Bed den takstansvarlige om at tage dem ud, der ikke skal bruges."
        );
}
