using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Meetings.Domain;

/// <summary>The faults RV-930 to RV-944: meeting plans, outside dates and calendars.</summary>
public static class PlanningFaults
{
    public static Fault YearWrong(string text) =>
        new("RV-930", Typed.Or(text, "Vælg et år.", $"»{text}« er ikke et år mellem 2007 og 2099. Skriv fx 2027."));

    public static Fault NoMeetings() =>
        new("RV-931", "Skriv mindst én mødedato, én på hver linje, fx »28. januar 2027; 9.30-12.30; fysisk«.");

    public static Fault LineWrong(int line, string text, string why) =>
        new("RV-932", $"Linje {Danish.Number(line)}, »{text}«: {why}");

    public static Fault TooManyLines(int most) =>
        new("RV-933", $"Der er for mange linjer. Tag højst {Danish.Number(most)} ad gangen.");

    public static Fault IsCancelled() =>
        new("RV-934", "Mødet er aflyst og kan ikke ændres. Læg et nyt møde ind i planen i stedet.");

    public static Fault CannotRemove() =>
        new(
            "RV-935",
            "Mødet kan ikke fjernes, fordi der er indkaldt til det, eller fordi det har punkter. Aflys det i stedet, så står det med sin grund."
        );

    public static Fault NothingChosen() => new("RV-936", "Vælg mindst ét møde på listen.");

    public static Fault NobodyToInvite() =>
        new(
            "RV-937",
            "Organet har ingen medlemmer med mailadresse i dag. Læg dem ind under Samarbejdet, før du indkalder."
        );

    public static Fault NoSuchPlan() =>
        new("RV-938", "Planen findes ikke længere. Vælg en plan på listen, eller lav den på organets side.");

    public static Fault KeysWrong(string text) =>
        new("RV-939", $"»{text}« er ikke møder i planen. Skriv »alle« eller mødernes numre, fx »2027-1, 2027-2«.");

    public static Fault FormatWrong(string text) =>
        new("RV-940", $"»{text}« er ikke en mødeform. Skriv fysisk, virtuelt eller hybrid.");

    public static Fault DaysWrong(string text) =>
        new("RV-941", Typed.Or(text, "Skriv et antal dage.", $"»{text}« er ikke et antal dage fra 0 til 365."));

    public static Fault NothingUnderstood() =>
        new(
            "RV-942",
            "Der er ingen datoer at gemme. Vælg en kalenderfil (.ics), eller skriv én dato på hver linje: »26. juni 2027; KKR; møde«."
        );

    public static Fault LookThrough(int count) =>
        new(
            "RV-943",
            $"Intet er gemt endnu. Se {(count == 1 ? "datoen" : $"de {Danish.Number(count)} datoer")} igennem, og gem."
        );

    public static Fault IsOver() => new("RV-944", "Mødet er holdt, så tid og sted ligger fast.");
}
