using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>The faults RV-450 to RV-479.</summary>
public static class RoundFaults
{
    public static Fault NoRound(string area, string year) =>
        new("RV-450", $"Der er ingen takstrunde for {area} {year}. Sekretariatet planlægger og åbner runderne.");

    public static Fault NotExpected(string party, RateRound round) =>
        new(
            "RV-451",
            $"{party} er ikke blandt dem, der afleverer i takstrunden for {round.Year}. Bed sekretariatet om at tilføje jer."
        );

    public static Fault NotOpen(RateRound round) =>
        round.State == RoundState.Planned
            ? new(
                "RV-452",
                $"Takstrunden for {round.Year} åbner {Danish.Date(round.OpensOn)}. Filen er ikke afleveret. "
                    + "Du kan prøve den af under »Prøv en takstfil« så længe."
            )
            : new(
                "RV-453",
                $"Takstrunden for {round.Year} er {StateWords.Of(round.State)}, så filen er ikke afleveret. "
                    + "Det, I har afleveret før, er der stadig. Bed sekretariatet om at forlænge jeres frist, og aflevér igen."
            );

    public static Fault OfAnother(Party inFile, int yearInFile, RateRound round, string expected) =>
        new(
            "RV-454",
            $"Filen er lavet til {inFile.FullName} {yearInFile}, men her afleveres for {expected} {round.Year}. "
                + "Hent skabelonen på siden her, og udfyld den."
        );

    public static Fault AlreadyAccepted(RateSubmission accepted) =>
        new(
            "RV-455",
            $"Levering {accepted.Number} er accepteret af takstgruppen, så en ny kan ikke tage dens plads. "
                + "Bed takstgruppen om at returnere den, hvis der er noget at rette."
        );

    public static Fault WrongState(RateSubmission submission, string wanted) =>
        new(
            "RV-456",
            $"Levering {submission.Number} er {StateWords.Of(submission.State)} og kan ikke blive {wanted}. "
                + "Genindlæs siden for at se, hvor den står."
        );
}
