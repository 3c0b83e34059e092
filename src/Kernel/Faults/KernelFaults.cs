using Rammevaerk.Kernel.Money;
using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Kernel.Faults;

/// <summary>The faults RV-100 to RV-199.</summary>
public static class KernelFaults
{
    public static Fault ParameterMissing(string key, AreaKey area, DateOnly date) =>
        new(
            "RV-101",
            $"Parameteren »{key}« findes ikke for {area.Value} pr. {Danish.Date(date)}. "
                + "Der regnes ikke med et gæt: indtast parameteren med dens kilde, og prøv igen."
        );

    public static Fault ParameterExpired(Parameter last, DateOnly date) =>
        new(
            "RV-102",
            $"Parameteren »{last.Key}« for {last.Area.Value} gælder {last.Validity} og kan ikke bruges "
                + $"pr. {Danish.Date(date)}. Den forlænges ikke af sig selv: indtast den nye værdi med dens kilde."
        );

    public static Fault ParameterTwice(Parameter one, Parameter other, DateOnly date) =>
        new(
            "RV-103",
            $"Parameteren »{one.Key}« for {one.Area.Value} er indtastet to gange for {Danish.Date(date)}: "
                + $"{one.Shown} ({one.Validity}) og {other.Shown} ({other.Validity}). Luk den ene, før der regnes."
        );

    public static Fault ParameterNotANumber(Parameter parameter) =>
        new(
            "RV-104",
            $"Parameteren »{parameter.Key}« for {parameter.Area.Value} er »{parameter.Text}«, men skal være et tal inden for "
                + "det, parameteren kan bruges til (decimaler: hele tal fra 0 til 6; døgn pr. år: 1 til 366; andre: ikke negative)."
        );

    public static Fault EmptyKey() =>
        new("RV-110", "Fordelingsnøglen er tom. Der skal være mindst én part at fordele beløbet på.");

    public static Fault NegativeWeight(string party, decimal weight) =>
        new(
            "RV-111",
            $"Nøgletallet for {party} er {Danish.Number(weight)}. En fordelingsnøgle kan ikke have negative tal."
        );

    public static Fault ZeroKey() =>
        new("RV-112", "Alle nøgletal er 0, så beløbet kan ikke fordeles. Mindst én part skal have et nøgletal over 0.");

    public static Fault PartyTwice(string party) =>
        new("RV-113", $"Parten {party} står to gange i fordelingsnøglen. Læg de to nøgletal sammen i én linje.");

    public static Fault TotalHasFractions(decimal total, AllocationUnit unit) =>
        new(
            "RV-114",
            $"Beløbet {Danish.Number(total)} går ikke op i hele {(unit == AllocationUnit.Krone ? "kroner" : "øre")}. "
                + (unit == AllocationUnit.Krone ? "Fordel i øre, eller afrund beløbet." : "Afrund beløbet til øre.")
        );

    public static Fault AllocationTooLarge(decimal total) =>
        new("RV-115", $"Beløbet {Danish.Number(total)} og nøglen er for store til at blive fordelt nøjagtigt.");

    public static Fault NotADate(string text) =>
        new(
            "RV-120",
            Typed.Or(
                text,
                "Skriv en dato, fx »12. maj 2026«.",
                $"»{text}« er ikke en dato. Skriv fx »12. maj 2026«, »2026-05-12«, »maj 2026«, »primo maj 2026« eller »medio 2026«."
            )
        );

    public static Fault NotABudgetYear(string text) =>
        new(
            "RV-121",
            Typed.Or(
                text,
                "Skriv et årstal mellem 2007 og 2099, fx 2027.",
                $"»{text}« er ikke et budgetår. Skriv et årstal mellem 2007 og 2099, fx 2027."
            )
        );

    public static Fault NotALegalBasis(string text) =>
        new(
            "RV-122",
            Typed.Or(
                text,
                "Skriv et retsgrundlag, fx »SEL § 107« eller »ABL § 105«.",
                $"»{text}« er ikke et retsgrundlag. Skriv lov og paragraf, fx »SEL § 107« eller »ABL § 105«."
            )
        );

    public static Fault NotAnEnrolmentFraction(decimal points) =>
        new(
            "RV-123",
            $"{Danish.Number(points)}{Danish.HardSpace}% er ikke en indskrivningsprocent. Den skal være over 0 og højst 100{Danish.HardSpace}%."
        );

    public static Fault NotAnExplanation(string why) =>
        new(
            "RV-130",
            $"Den gemte udledning kan ikke læses: {why}. Tallet selv er uændret. Sig det til driften, som kan hente "
                + "udledningen fra sikkerhedskopien eller lade tallet beregne igen af den gemte fil."
        );
}
