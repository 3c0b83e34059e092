using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>The faults RV-480 to RV-489: a round that cannot be planned, changed or moved on.</summary>
public static class RoundPlanFaults
{
    public static Fault DateMissing(string label) =>
        new("RV-480", $"»{label}« mangler eller er ikke en dato. Vælg en dag, fx 23-10-2026.");

    public static Fault DateOutOfOrder(RoundDate date, BudgetYear year) =>
        new(
            "RV-481",
            date switch
            {
                RoundDate.Deadline =>
                    "Fristen for at aflevere skal ligge efter den dag, runden åbner. Vælg en senere dag.",
                RoundDate.Review =>
                    "Gennemgangen kan ikke slutte før fristen for at aflevere. Vælg samme dag eller en senere.",
                _ => "Taksterne skal offentliggøres efter gennemgangen og senest "
                    + $"{Danish.Date(year.End)}. Vælg en dag imellem.",
            }
        );

    public static Fault AlreadyPlanned(RateRound round) =>
        new(
            "RV-482",
            $"Der er allerede en takstrunde for {round.Year}, og den er {StateWords.Of(round.State)}. Ret den i stedet."
        );

    public static Fault CannotBePlanned(string area, string year, int first, int last) =>
        new(
            "RV-483",
            $"Der kan ikke planlægges en takstrunde for {area} {year}. Vælg et område, der har parter det år, og et budgetår "
                + $"fra {first} til {last}."
        );

    /// <param name="round">The round as it is.</param>
    /// <param name="wanted">What it should have become; null for a change that leaves its state.</param>
    public static Fault WrongState(RateRound round, RoundState? wanted = null) =>
        new(
            "RV-484",
            $"Takstrunden for {round.Year} er {StateWords.Of(round.State)}"
                + (
                    wanted is { } state
                        ? $" og kan ikke blive {StateWords.Of(state)}. Genindlæs siden for at se, hvor den står."
                        : ", så det kan ikke ændres. En lukket runde kan låses op fra rundens overblik."
                )
        );

    public static Fault NobodyExpected() =>
        new("RV-485", "Ingen driftsherrer skal aflevere i runden. Sæt kryds ved mindst én.");

    public static Fault ExtensionTooEarly(DateOnly earliest) =>
        new(
            "RV-486",
            $"Den nye frist skal være {Danish.Date(earliest)} eller senere: efter rundens egen frist og ikke før i dag. "
                + "Vælg en senere dag."
        );

    public static Fault NotInRound(string party, RateRound round) =>
        new(
            "RV-487",
            Typed.Or(
                party,
                "Vælg en driftsherre.",
                $"»{party}« skal ikke aflevere i takstrunden for {round.Year}. Vælg en driftsherre på listen, eller føj den til "
                    + "runden under »Ret runden«."
            )
        );

    public static Fault LayoutNotNewer(string version, RateRound round) =>
        new(
            "RV-488",
            $"Takstfilens udgave {version} er ikke nyere end rundens ({round.Layout}) eller findes ikke. Vælg en nyere på "
                + "listen."
        );

    public static Fault ParameterUnreadable(Parameter parameter, string wanted) =>
        new(
            "RV-489",
            $"Parameteren »{parameter.Label}« ({parameter.Key}) er »{parameter.Text}«, men skal være {wanted}. "
                + "Ret den under Parametre."
        );
}
