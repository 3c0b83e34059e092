using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Meetings.Domain;

/// <summary>The faults RV-980 to RV-999: attendance, minutes, decisions and follow-up.</summary>
public static class MinutesFaults
{
    public static Fault OutcomeMissing() =>
        new("RV-980", "Vælg et udfald, før beslutningen registreres: godkendt, til efterretning, udsat ...");

    public static Fault OutcomeNotOfSection(string outcome, string section) =>
        new(
            "RV-981",
            $"»{outcome}« passer ikke til et punkt under »{section}«. Vælg et andet udfald, eller flyt punktet til et andet afsnit."
        );

    public static Fault AlreadyDecided(string by) =>
        new("RV-982", $"Beslutningen er registreret af {by}. Genåbn punktet, hvis den skal registreres igen.");

    public static Fault EffectsStand() =>
        new(
            "RV-983",
            "Punktet kan ikke genåbnes: det, der blev besluttet, er udført. Træf en ny beslutning, der ændrer det."
        );

    public static Fault EffectRefused(string title, Fault fault) =>
        new(
            "RV-984",
            $"»{title}« kan ikke udføres, og derfor er beslutningen ikke registreret: {fault.Message} ({fault.Id}) Ret virkningen, eller fjern den."
        );

    public static Fault EffectNotAllowed(string title) =>
        new(
            "RV-985",
            $"Du har ikke rettigheden til at udføre »{title}«. Bed en, der har den, om at registrere beslutningen."
        );

    public static Fault EffectUnknown() => new("RV-986", "Vælg på listen, hvad beslutningen skal udføre.");

    public static Fault FieldMissing(string label) => new("RV-987", $"{label} mangler. Udfyld feltet.");

    public static Fault NotAChoice(string label) => new("RV-988", $"{label}: vælg en af mulighederne på listen.");

    public static Fault TaskMissing() => new("RV-989", "Skriv, hvad der skal gøres, højst 1.000 tegn.");

    public static Fault ResponsibleMissing() =>
        new("RV-990", "Skriv, hvem der gør det: en person, en gruppe, en part.");

    public static Fault EvidenceMissing() =>
        new("RV-991", "Skriv, hvad der viser, at opgaven er udført: et dokument, en adresse eller et par ord.");

    public static Fault DeadlinePassed(DateOnly deadline) =>
        new("RV-992", $"Fristen var {Danish.Date(deadline)}. Skriv til sekretariatet, hvis der er noget at tilføje.");

    public static Fault DeadlineInThePast(DateOnly deadline) =>
        new("RV-993", $"{Danish.Date(deadline)} er forbi. Vælg en senere frist.");

    public static Fault NobodyToAsk() =>
        new("RV-994", "Organet har ingen medlemmer, der kan spørges. Læg medlemmerne ind under Samarbejdet først.");

    public static Fault TextMissing(string what) => new("RV-995", $"Skriv {what}.");

    public static Fault ProcedureNotOpen() =>
        new("RV-996", "Den skriftlige behandling er ikke åben. Der kan kun svares, mens den er.");

    public static Fault ProcedureSent() =>
        new(
            "RV-998",
            "Den skriftlige behandling er sendt og kan ikke rettes mere. Afslut den med en bemærkning, og send en ny, hvis sagen er en anden."
        );

    public static Fault NotInvited() =>
        new("RV-997", "Du står ikke på deltagerlisten. Skriv til sekretariatet, hvis du skulle have været det.");
}
