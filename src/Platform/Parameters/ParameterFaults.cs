using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Parameters;

/// <summary>The faults RV-755 to RV-773: what can be wrong with a parameter somebody enters.</summary>
public static class ParameterFaults
{
    public static Fault NotANumber(string text) =>
        text.Length == 0
            ? new("RV-755", "Værdien mangler. Skriv et tal, fx 4,5.")
            : new("RV-769", $"»{text}« er ikke et tal, som det skrives på dansk. Skriv fx 4,5 eller 1.680.000.");

    public static Fault OutOfRange(string text, decimal least, decimal most, bool whole) =>
        new(
            "RV-756",
            $"{text} kan ikke bruges. Skriv et {(whole ? "helt tal" : "tal")} fra {Danish.Number(least)} til {Danish.Number(most)}."
        );

    public static Fault NotAChoice(string text, string key) =>
        new(
            "RV-757",
            $"»{text}« kan ikke bruges. "
                + (
                    ParameterChoices.Of(key) is { Count: > 0 } words ? $"Vælg {string.Join(" eller ", words)}."
                    : ParameterChoices.HintOf(key) is { } hint ? $"Skriv {hint}."
                    : "Skriv et ord eller en kort tekst."
                )
        );

    public static Fault NotADay(string text) =>
        new(
            "RV-758",
            text.Length == 0
                ? "Datoen mangler. Vælg den første dag, værdien gælder."
                : $"»{text}« er ikke en dato mellem 2007 og 2099. Vælg en i kalenderen, eller skriv fx 2027-01-01."
        );

    public static Fault EndsBeforeItBegins() =>
        new("RV-759", "Den sidste dag ligger før den første. Ret en af dem, eller lad den sidste stå tom.");

    public static Fault SourceMissing() =>
        new(
            "RV-760",
            "Kilden mangler. Skriv den aftale, lov eller beslutning, der sætter værdien, med afsnit og dato; eller DEFAULT og hvorfor."
        );

    public static Fault NotADecision(string text) =>
        new(
            "RV-761",
            $"»{text}« er ikke en henvisning til en beslutning. Skriv den som decision/42, eller lad feltet stå tomt."
        );

    public static Fault Gap(DateOnly from, DateOnly? to) =>
        new(
            "RV-762",
            $"Så ville der ingen værdi være {Days(from, to)}, og takster for de dage kunne ikke regnes. "
                + "Flyt datoen, så værdierne følger lige efter hinanden."
        );

    public static Fault Overlap(string shown, DateOnly from, DateOnly? to) =>
        new(
            "RV-763",
            $"Der er allerede indtastet en værdi, {shown}, {Days(from, to)}, og to værdier kan ikke gælde samme dag. "
                + "Sæt en sidste dag, der ligger før, eller ret den værdi, der står der."
        );

    public static Fault SameFirstDay(string shown, DateOnly from) =>
        new(
            "RV-764",
            $"Der er allerede en værdi, {shown}, der begynder {Danish.Date(from)}. Er den forkert, så brug »Ret« ved den."
        );

    public static Fault NothingFollows(DateOnly from) =>
        new(
            "RV-765",
            $"Ingen anden værdi følger efter, så fra {Danish.Date(from)} kunne intet regnes. Indtast den nye værdi i stedet; "
                + "så slutter den gamle dagen før af sig selv."
        );

    public static Fault EndsOutside(DateOnly from, DateOnly? to) =>
        new("RV-766", $"Den sidste dag skal ligge {Days(from, to)}, hvor værdien gælder.");

    public static Fault NothingChanged() =>
        new("RV-767", "Der er intet ændret, så der er ikke noget at gemme. Ret værdien, kilden eller beslutningen.");

    public static Fault SourceTooLong(int most) =>
        new("RV-768", $"Kilden er for lang. Gør den kortere end {Danish.Number(most)} tegn.");

    public static Fault NoSuchParameter(string name) =>
        new("RV-770", $"Der er ingen parameter »{name}« i området. Vælg en på listen.");

    public static Fault OwnProposal() =>
        new(
            "RV-771",
            "Du har selv foreslået ændringen, og en anden skal godkende eller afvise den. Du kan trække den tilbage."
        );

    public static Fault ProposalSettled(string by, string how) =>
        new("RV-772", $"Forslaget er allerede {how} af {by}, så der er ikke mere at tage stilling til.");

    public static Fault NotYourProposal(string by) =>
        new(
            "RV-773",
            $"Kun {by}, der foreslog ændringen, kan trække den tilbage. Du kan afvise den med en begrundelse."
        );

    private static string Days(DateOnly from, DateOnly? to) =>
        to is null ? $"fra {Danish.Date(from)} og frem"
        : to == from ? $"den {Danish.Date(from)}"
        : $"fra {Danish.Date(from)} til {Danish.Date(to.Value)}";
}
