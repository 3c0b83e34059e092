using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-245: a service made for one citizen has one place and says nothing that tells who it is.</summary>
public sealed class SinglePersonPlaces()
    : ServiceCheck(
        "RF-245",
        Severity.Error,
        "Et enkeltmandsprojekt har højst én plads og ingen købere",
        "Et enkeltmandsprojekt er lavet til én borger. Har ydelsen flere pladser, er den ikke et enkeltmandsprojekt. Køberen må ikke stå i filen: den kan pege på borgeren.",
        "fuldtidspladser <= 1 og ingen købere, når enkeltmandsprojekt = Ja",
        "DEFAULT (databeskyttelse)"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        if (service.SinglePerson.Key != Answer.Yes)
        {
            return null;
        }

        var buyer = context.File.Buyers.FirstOrDefault(one =>
            string.Equals(one.Service.Value, service.Key, StringComparison.OrdinalIgnoreCase)
        );
        return (service.Places.Value, buyer) switch
        {
            (> 1m, _) => At(
                service.Places,
                service.Name,
                $"Ydelsen er et enkeltmandsprojekt, men har {Danish.Number(service.Places.OrZero)} fuldtidspladser.",
                $"Ret pladserne i {service.Places.Cell}, eller skriv Nej i {service.SinglePerson.Cell}."
            ),
            (_, not null) => At(
                buyer.Service,
                service.Name,
                "Et enkeltmandsprojekt står på arket Købere.",
                $"Ryd rækken med {buyer.Service.Cell}."
            ),
            _ => null,
        };
    }
}
