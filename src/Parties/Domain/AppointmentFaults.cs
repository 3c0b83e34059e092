using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Parties.Domain;

/// <summary>The faults RV-340 to RV-359: the order of bodies, seats and working groups.</summary>
public static class AppointmentFaults
{
    public static Fault GoesInACircle(string body, string parent) =>
        new(
            "RV-340",
            $"{body} kan ikke høre under {parent}, som selv hører under {body}. En sag ville gå i ring. Vælg et andet organ."
        );

    public static Fault SubstituteForWhom() =>
        new(
            "RV-341",
            "Vælg, hvem suppleanten træder ind for. Står medlemmet ikke på listen, så læg medlemmet ind først."
        );

    public static Fault GroupIsFull(string body, int most) =>
        new(
            "RV-342",
            $"{body} har plads til {Danish.Number(most)} medlemmer og er fuld i den tid. Afslut et hverv, eller ret kommissoriet."
        );

    public static Fault StepNotAllowed(string from, string to) =>
        new(
            "RV-343",
            $"Udpegningen er »{from}« og kan ikke blive »{to}«. Genindlæs siden, og se, hvad der er sket imens."
        );

    public static Fault BodyMissing() => new("RV-344", "Vælg et af områdets organer på listen.");

    public static Fault NameTaken(string name) =>
        new("RV-345", $"Området har allerede et organ, der hedder »{name}«. Vælg et andet navn.");

    public static Fault KindMissing() => new("RV-346", "Vælg, hvilken slags organ det er.");

    public static Fault TermWrong(string text) =>
        new(
            "RV-347",
            $"»{text}« er ikke en udpegningsperiode. Skriv et helt antal år fra 1 til 8, eller lad feltet stå tomt."
        );

    public static Fault SeatNotThere() =>
        new("RV-348", "Medlemmet sidder ikke i organet. Vælg et af organets medlemmer på listen.");

    public static Fault FollowKindMissing() =>
        new("RV-349", "Vælg, om hvervet genudpeges, afløses eller får en efterfølger.");

    public static Fault FollowsTooEarly(DateOnly from) =>
        new("RV-350", $"Det nye hverv kan tidligst begynde dagen efter {Danish.Date(from)}, hvor det gamle begyndte.");

    public static Fault LimitsWrong() =>
        new("RV-351", "Gruppens mindste antal er større end dens største. Byt om på de to tal, eller ret det ene.");

    public static Fault NumberWrong(string text) =>
        new("RV-352", $"»{text}« kan ikke bruges her. Skriv et helt tal fra 1 til 99, eller lad feltet stå tomt.");

    public static Fault GroupStepNotAllowed(string from, string to) =>
        new(
            "RV-353",
            $"Gruppen er »{from}« og kan ikke blive »{to}«. Genindlæs siden, og vælg et af de trin, der står der."
        );

    public static Fault ReportMissing() =>
        new(
            "RV-354",
            "Skriv, hvad gruppen har afleveret, eller hvor rapporten ligger. Ellers kan den ikke stå som afleveret."
        );

    public static Fault LinkWrong(string text) =>
        new("RV-355", $"»{text}« er ikke en adresse. Begynd den med https:// eller med / for en side her på stedet.");

    public static Fault CouncilSeatMissing() =>
        new("RV-356", "Vælg pladsen i rådet på listen. Står den der ikke, så opret pladsen først.");

    public static Fault CouncilSeatTaken(string title, Period period) =>
        new("RV-357", $"Pladsen »{title}« er besat {period}. Afslut det hverv, eller vælg en senere dag.");

    public static Fault AppointerTwice() =>
        new("RV-358", "De to udpegende organer er det samme. Vælg to forskellige, eller lad det andet stå tomt.");

    public static Fault HasFollower() =>
        new("RV-359", "Der er allerede udpeget en efter dette hverv. Ret det hverv i stedet.");
}
