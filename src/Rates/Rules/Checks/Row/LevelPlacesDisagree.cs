using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-239: the places of the levels are the service's places.</summary>
public sealed class LevelPlacesDisagree()
    : ServiceCheck(
        "RF-239",
        Severity.Error,
        "Niveauernes pladser er ikke ydelsens",
        "Deles en ydelse op i niveauer med pladser, skal alle ydelsens fuldtidspladser være fordelt på dem.",
        "SUM(niveauernes pladser) = fuldtidspladser",
        "RATE-8; DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        var levels = Levels(service, context);
        var sum = levels.Sum(level => level.Places.OrZero);
        return
            levels.Count == 0
            || levels.TrueForAll(level => level.Places.IsEmpty)
            || levels.Exists(level => level.Places.IsUnreadable)
            || service.Places.Value is not { } places
            || places == sum
            ? null
            : At(
                levels[0].Places,
                service.Name,
                $"Niveauerne har {Places(sum)}, men ydelsen har {Danish.Number(places)}.",
                $"Ret pladserne på niveauerne eller i {service.Places.Cell}, så de passer sammen."
            );
    }

    internal static List<StepRow> Levels(ServiceRow service, CheckContext context) =>
        [.. context.File.Steps.Where(step => step.Kind.Key == StepKind.Level && step.IsOf(service))];
}
