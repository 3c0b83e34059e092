namespace Rammevaerk.Rates.Rules.Checks.Form;

/// <summary>RF-109: someone must be able to answer questions about the file.</summary>
public sealed class ContactMissing()
    : Check(
        "RF-109",
        Severity.Hint,
        "Kontaktpersonen mangler",
        "Sekretariatet skal kunne ringe eller skrive til en, der kender tallene.",
        "kontaktperson <> \"\" og mail <> \"\"",
        "DEFAULT"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.File.ContactName.IsEmpty)
        {
            yield return At(
                context.File.ContactName,
                "",
                "Der står ingen kontaktperson.",
                "Skriv et navn på første ark."
            );
        }

        if (context.File.ContactMail.IsEmpty)
        {
            yield return At(
                context.File.ContactMail,
                "",
                "Kontaktpersonens mail mangler.",
                "Skriv mailadressen på første ark."
            );
        }
    }
}
