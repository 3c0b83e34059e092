using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-222: day and school offers must say how many days they are open.</summary>
public sealed class OpeningDaysMissing()
    : ServiceCheck(
        "RF-222",
        Severity.Error,
        "Åbningsdage mangler",
        "Et dag- eller skoletilbud deler udgiften ud på de dage, der er åbent.",
        "1 <= åbningsdage <= 366",
        "RATE-2"
    )
{
    private const decimal DaysOfLeapYear = 366m;

    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        var asked =
            service.Type.Key is OfferType.Day or OfferType.School
            || service.Unit.Key is ServiceUnit.OpeningDay or ServiceUnit.SchoolDay;
        return (asked && service.OpeningDays.IsEmpty, service.OpeningDays.Value) switch
        {
            (true, _) => At(
                service.OpeningDays,
                service.Name,
                $"Antallet af åbningsdage er ikke udfyldt for {context.File.Header.Year}.",
                $"Skriv antallet af dage i {service.OpeningDays.Cell}, fx 225."
            ),
            (_, < 1m or > DaysOfLeapYear) => At(
                service.OpeningDays,
                service.Name,
                $"Der står {Danish.Number(service.OpeningDays.OrZero)} åbningsdage, men et år har mellem 1 og 366.",
                $"Ret antallet i {service.OpeningDays.Cell}."
            ),
            _ => null,
        };
    }
}
