using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-213: an occupancy is a percentage above 1 and seldom far above 100.</summary>
public sealed class OccupancyImpossible()
    : Check(
        "RF-213",
        Severity.Error,
        "Belægningen kan ikke passe",
        "Belægning skrives i procent: 95,6 for 95,6\u00A0%. Et tal på 1 eller derunder er en brøk, og et tal langt over 100 er en tastefejl.",
        "1 < belægning <= den højeste sandsynlige belægning",
        "DEFAULT; grænsen er en parameter"
    )
{
    private const decimal LeastShare = 0.3m;
    private const decimal LikelyShare = 1m;

    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var service in context.File.Services)
        {
            foreach (var entry in Entries(service))
            {
                if (IsImpossible(entry, context))
                {
                    yield return At(
                        entry,
                        service.Name,
                        $"Der står {Danish.Number(entry.OrZero)}, som læses som {Points(entry.OrZero)}.",
                        Mended(entry)
                    );
                }
            }
        }
    }

    /// <summary>True when one of the service's occupancies is impossible, so that nothing made of them says anything.</summary>
    internal static bool IsFoundIn(ServiceRow service, CheckContext context) =>
        Entries(service).Any(entry => IsImpossible(entry, context));

    private static string Mended(NumberEntry entry) =>
        entry.Value is >= LeastShare and <= LikelyShare
            ? $"Mente I {Points(entry.OrZero * 100m)}, så skriv {Danish.Number(entry.OrZero * 100m)} i {entry.Cell}."
            : $"Skriv belægningen i procent i {entry.Cell}, fx 95,6, eller slet tallet, hvis der ingen belægning er.";

    private static bool IsImpossible(NumberEntry entry, CheckContext context) =>
        entry.Value is <= LikelyShare || entry.Value > context.Parameters.OccupancyPlausibleMax.Points;

    private static NumberEntry[] Entries(ServiceRow service) =>
        [service.FirstReading, service.SecondReading, service.ExpectedOccupancy, service.OwnOccupancy];
}
