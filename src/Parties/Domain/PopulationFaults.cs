using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Parties.Domain;

/// <summary>The faults RV-310 to RV-319: files of population.</summary>
public static class PopulationFaults
{
    public static Fault NoFile() =>
        new("RV-310", "Filen mangler. Vælg den CSV-fil, du har hentet i Statistikbanken, tabel FOLK1A.");

    public static Fault TooLarge(long largest) =>
        new(
            "RV-311",
            $"Filen er for stor; den må højst fylde {Danish.Number(largest / 1024 / 1024)} MB. Hent kun folketallet i alt, ikke "
                + "fordelt på køn og alder."
        );

    public static Fault NoColumns() =>
        new(
            "RV-312",
            "Filen har ikke de kolonner, der skal bruges. Første linje skal have overskrifterne OMRÅDE, TID og INDHOLD, adskilt "
                + "af semikolon, som i Statistikbankens CSV-filer."
        );

    public static Fault UnknownArea(int line, string text) =>
        new(
            "RV-313",
            $"Linje {Danish.Number(line)}: »{text}« er hverken en kommune, en region, en landsdel eller hele landet. Ret navnet "
                + "eller koden i filen."
        );

    public static Fault WrongTime(int line, string text) =>
        new(
            "RV-314",
            $"Linje {Danish.Number(line)}: »{text}« er ikke en tid. Der skal stå et år eller et kvartal, fx 2026 eller 2026K1."
        );

    public static Fault WrongCount(int line, string text) =>
        new(
            "RV-315",
            $"Linje {Danish.Number(line)}: »{text}« er ikke et folketal. Der skal stå et helt tal over 0, fx 659350."
        );

    public static Fault Twice(int line, string party, int year) =>
        new(
            "RV-316",
            $"Linje {Danish.Number(line)}: {party} står to gange med forskellige folketal for {year.ToString(Danish.Invariant)}. "
                + "Slet den linje, der er forkert."
        );

    public static Fault NothingToStore() =>
        new(
            "RV-317",
            "Der er intet folketal at lægge ind. Filen skal have kommuner eller regioner i dit område, pr. 1. januar (1. "
                + "kvartal), og tallene skal være i alt og ikke fordelt på køn eller alder."
        );

    public static Fault SourceMissing() =>
        new(
            "RV-318",
            "Kilden mangler. Skriv, hvor tallene kommer fra, fx »Danmarks Statistik, FOLK1A«; højst 200 tegn."
        );
}
