using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-232: buyers cannot use more places than there are.</summary>
public sealed class BuyersAbovePlaces()
    : Check(
        "RF-232",
        Severity.Error,
        "Købernes pladser er flere end tilbuddets",
        "Summen af købernes pladser kan ikke være større end ydelsens fuldtidspladser.",
        "SUM(købernes pladser) <= fuldtidspladser",
        "DEFAULT"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var service in context.File.Services)
        {
            var bought = context
                .File.Buyers.Where(buyer =>
                    string.Equals(buyer.Service.Value, service.Key, StringComparison.OrdinalIgnoreCase)
                )
                .Sum(buyer => buyer.Places.OrZero);
            if (service.Places.Value is { } places and > 0m && bought > places)
            {
                yield return At(
                    service.Places,
                    service.Name,
                    $"Køberne har {Places(bought)}, men ydelsen har {Danish.Number(places)}.",
                    $"Ret pladserne på Købere eller i {service.Places.Cell}."
                );
            }
        }
    }
}
