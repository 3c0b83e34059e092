using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Domain.Ledger;

namespace Rammevaerk.Rates.Rules.Ledger;

/// <summary>The faults RV-520 to RV-549: accounts, movements and imports of the ledger.</summary>
public static class LedgerFaults
{
    /// <summary>Characters a reason or source may have.</summary>
    public const int LongestText = 300;

    public static Fault UnknownRules(Parameter parameter) =>
        new(
            "RV-520",
            $"Parameteren »{parameter.Label}« for {parameter.Area} er »{parameter.Text}«, men skal være "
                + $"»{PostRegulationTerms.SetAsideWord}« eller »{PostRegulationTerms.CarryWord}«. Bed sekretariatet om at rette den."
        );

    public static Fault NotYears(Parameter parameter) =>
        new(
            "RV-521",
            $"Parameteren »{parameter.Label}« for {parameter.Area} er »{parameter.Text}«, men skal være et helt antal år "
                + "fra 1 til 20. Bed sekretariatet om at rette den."
        );

    public static Fault NoAccounts(int year) =>
        new(
            "RV-522",
            $"Tilbuddet har intet regnskab for {year} og har heller ikke fået noget overført fra et andet tilbud. "
                + "Indtast regnskabet først. Intet er gemt."
        );

    public static Fault NothingStanding(LedgerEntry entry, decimal standing) =>
        new(
            "RV-523",
            standing == 0m
                ? $"Af resultatet for {entry.OriginYear} er der intet tilbage at {LedgerWords.Verb(entry.Move)}. Intet er gemt."
                : $"Beløbet skal være over nul. Af resultatet for {entry.OriginYear} står {Stand(standing)}. Intet er gemt."
        );

    public static Fault MoreThanStands(LedgerEntry entry, decimal standing) =>
        new(
            "RV-524",
            $"Der kan højst {LedgerWords.Passive(entry.Move)} {Stand(standing)} af resultatet for {entry.OriginYear}; "
                + $"beløbet er {Danish.Kroner(decimal.Abs(entry.Amount))} Skriv et mindre beløb. Intet er gemt."
        );

    public static Fault AboveLimit(LedgerEntry entry, decimal already, decimal limit) =>
        new(
            "RV-525",
            $"Af resultatet for {entry.OriginYear} kan højst {Danish.Kroner(limit)} {LedgerWords.Passive(entry.Move)}, og "
                + $"{Danish.Kroner(decimal.Abs(already))} er det allerede. Resten skal indregnes i en senere takst. Intet er gemt."
        );

    public static Fault WrongYear(LedgerEntry entry, int first, int last) =>
        new(
            "RV-526",
            first == last
                ? $"Resultatet for {entry.OriginYear} kan kun {LedgerWords.Passive(entry.Move)} i {first}, ikke i {entry.BookYear}. Intet er gemt."
                : $"Resultatet for {entry.OriginYear} kan {LedgerWords.Passive(entry.Move)} i {first} til {last}, ikke i {entry.BookYear}. "
                    + "Vælg et af de år. Intet er gemt."
        );

    public static Fault OutsideAgreement(LedgerEntry entry) =>
        new(
            "RV-527",
            $"Tilbuddet er uden for rammeaftalen i {entry.BookYear}. En henlæggelse må ikke anvendes på et tilbud uden for "
                + "rammeaftalen; indregn beløbet i en senere takst i stedet. Intet er gemt."
        );

    public static Fault NotTheAreasRules(LedgerEntry entry, PostRegulationTerms terms) =>
        new(
            "RV-528",
            terms.Set == PostRegulationRuleSet.Carry
                ? $"Området overfører resultater til næste års ramme og henlægger ikke for {entry.OriginYear}. Vælg »Overfør til næste års ramme«. Intet er gemt."
                : $"Området henlægger og overfører ikke resultater til næste års ramme for {entry.OriginYear}. Vælg »Henlæg«. Intet er gemt."
        );

    public static Fault NotAnAmount(string text, string field) =>
        new(
            "RV-529",
            $"»{text}« er ikke et beløb i {field}. Skriv kroner, fx 1.250.000 eller 1250000,50. Intet er gemt."
        );

    public static Fault NotAYear(string text, int first, int last) =>
        new("RV-530", $"»{text}« er ikke et år fra {first} til {last}. Intet er gemt.");

    public static Fault TextMissing(string field) =>
        new("RV-531", $"Skriv {field} med højst {LongestText} tegn, så andre kan efterprøve det. Intet er gemt.");

    public static Fault UnknownMove(string text) =>
        new("RV-532", $"»{text}« er ikke en bevægelse. Vælg en af dem, siden viser. Intet er gemt.");

    public static Fault UnknownOffer() =>
        new(
            "RV-533",
            "Det andet tilbud findes ikke hos driftsherren, eller det er det samme tilbud. Vælg et af driftsherrens "
                + "andre tilbud. Intet er gemt."
        );

    public static Fault TakenBack() =>
        new("RV-534", "Bevægelsen er allerede tilbageført, eller den er selv en tilbageførsel. Intet er ændret.");

    public static Fault UsedFurther(LedgerEntry entry) =>
        new(
            "RV-535",
            $"Bevægelsen kan ikke tilbageføres, for en del af beløbet er brugt videre i resultatet for {entry.OriginYear}. "
                + "Tilbagefør de senere bevægelser først. Intet er ændret."
        );

    public static Fault AccountsBelowMoves(int year) =>
        new(
            "RV-536",
            $"Med det regnskab ville mere af resultatet for {year} være brugt, end der er. Tilbagefør bevægelserne for "
                + $"{year} først, eller ret tallene. Intet er gemt."
        );

    public static Fault RateYearPublished(int year) =>
        new(
            "RV-537",
            $"Taksterne for {year} er offentliggjort, så beløbet kan ikke længere indregnes i dem. Vælg et senere år. Intet er gemt."
        );

    public static Fault NoHeads(string heads) =>
        new(
            "RV-538",
            $"Filen har ingen række med overskrifter. Der skal være kolonner til omkostningssted, konto og beløb ({heads}) "
                + "i en af de første 20 rækker. Intet er gemt."
        );

    public static Fault HeadMissing(int row, string head) =>
        new(
            "RV-539",
            $"Række {row} har overskrifter, men ingen af dem er »{head}«. Tilføj kolonnen, eller ret dens overskrift. Intet er gemt."
        );

    public static Fault AmountsUnread(int count, string rows) =>
        new(
            "RV-540",
            $"{Danish.Number(count)} beløb kunne ikke læses: {rows}. Ret dem, og send filen igen. Intet er gemt."
        );

    public static Fault NoLines(int lines, int most) =>
        new(
            "RV-541",
            lines == 0
                ? "Filen har ingen linjer med både omkostningssted, konto og beløb. Intet er gemt."
                : $"Filen har {Danish.Number(lines)} linjer; der kan være {Danish.Number(most)}. Del den efter omkostningssted. Intet er gemt."
        );

    public static Fault NotLaid(string what) =>
        new("RV-542", $"Vælg, hvad {what} hører til. Hører det ikke til et tilbud, så vælg »Ikke med«. Intet er gemt.");

    public static Fault Applied() =>
        new(
            "RV-543",
            "Filen er allerede lagt på tilbuddene. Ret et regnskab fra tilbuddets side, eller send en ny fil."
        );

    public static Fault PersonalNumber(int row) =>
        new(
            "RV-544",
            $"Række {row} har noget, der ligner et personnummer. Filen er ikke gemt. Træk regnskabet ud uden tekster om "
                + "enkelte borgere, og send den igen."
        );

    private static string Stand(decimal standing) =>
        $"{Danish.Kroner(decimal.Abs(standing))} i {(standing < 0m ? "underskud" : "overskud")}";
}
