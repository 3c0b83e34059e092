using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-240: the shares of the levels, weighed by places, should give the whole rate and no more or less.</summary>
public sealed class LevelWeightsUneven()
    : ServiceCheck(
        "RF-240",
        Severity.Warning,
        "Niveauernes andele giver ikke hele taksten",
        "Vejes niveauernes andele med deres pladser, skal gennemsnittet være 100\u00A0%. Ellers indbringer niveauerne mere eller mindre end budgettet.",
        "SUM(pladser × andel) / SUM(pladser) = 100 %",
        "RATE-1 og RATE-9; DEFAULT"
    )
{
    private const decimal Whole = 100m;
    private const decimal Tolerance = 0.5m;

    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        var levels = LevelPlacesDisagree.Levels(service, context);
        var places = levels.Sum(level => level.Places.OrZero);
        if (places <= 0m || levels.Exists(level => level.Percent.IsUnreadable || level.Places.IsUnreadable))
        {
            return null;
        }

        var mean = levels.Sum(level => level.Places.OrZero * (level.Percent.Value ?? Whole)) / places;
        return decimal.Abs(mean - Whole) <= Tolerance
            ? null
            : At(
                levels[0].Percent.Cell,
                service.Name,
                $"Niveauernes andele giver i gennemsnit {Points(decimal.Round(mean, 1))} af taksten.",
                "Ret andelene eller pladserne, så gennemsnittet er 100\u00A0%, eller forklar sekretariatet forskellen.",
                Danish.Number(decimal.Round(mean, 1))
            );
    }
}
