using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.File;

/// <summary>RF-302: the same offer, department and service must stand once.</summary>
public sealed class ServiceTwice()
    : Check(
        "RF-302",
        Severity.Error,
        "Samme ydelse står to gange",
        "Tilbud, afdeling og ydelse skal tilsammen være forskellige på alle linjer; ellers ved køberen ikke, hvilken takst der gælder.",
        "TÆL.HVISER(tilbud; afdeling; ydelse) = 1",
        "Takstfilens opbygning"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var first = new Dictionary<string, ServiceRow>(Danish.Order);
        foreach (var service in context.File.Services)
        {
            if (service.Offer.IsEmpty || service.Service.IsEmpty || first.TryAdd(service.Name, service))
            {
                continue;
            }

            yield return At(
                service.Offer,
                service.Name,
                $"{service.Key} og {first[service.Name].Key} har samme tilbud, afdeling og ydelse.",
                $"Ret navnet i {service.Offer.Cell}, eller ryd den ene linje."
            );
        }
    }
}
