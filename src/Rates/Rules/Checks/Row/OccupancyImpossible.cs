using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-213: an occupancy is a percentage above 1 and seldom far above 100.</summary>
public sealed class OccupancyImpossible()
    : Check(
        "RF-213",
        Severity.Error,
        "Belægningen kan ikke passe",
        "Belægning skrives i procent: 95,6 for 95,6 %. Et tal på 1 eller derunder er en brøk, og et tal over 120 er en tastefejl.",
        "1 < belægning <= 120",
        "DEFAULT"
    )
{
    private const decimal LikelyShare = 1m;
    private const decimal Highest = 120m;

    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var service in context.File.Services)
        {
            foreach (
                var entry in (NumberEntry[])
                    [service.FirstReading, service.SecondReading, service.ExpectedOccupancy, service.OwnOccupancy]
            )
            {
                if (entry.Value is <= LikelyShare or > Highest)
                {
                    yield return At(
                        entry,
                        service.Name,
                        $"Der står {Danish.Number(entry.OrZero)}, som læses som {Points(entry.OrZero)}.",
                        $"Skriv belægningen i procent i {entry.Cell}, fx 95,6."
                    );
                }
            }
        }
    }
}
