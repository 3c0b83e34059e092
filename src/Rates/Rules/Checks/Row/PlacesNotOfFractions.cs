using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-215: day and school places are sums of the area's enrolment fractions.</summary>
public sealed class PlacesNotOfFractions()
    : ServiceCheck(
        "RF-215",
        Severity.Error,
        "Fuldtidspladser går ikke op i indskrivningsprocenterne",
        "Fuldtidspladser er summen af borgernes indskrivningsprocenter, og de kan kun være dem, området bruger.",
        "fuldtidspladser er et helt antal gange det, indskrivningsprocenterne har til fælles, fx 0,2",
        "CAP-3; procenterne er en parameter for området"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.Type.Key is OfferType.Day or OfferType.School
        && service.Places.Value is >= RateCalculation.Smallest
        && !EnrolmentFraction.CanSumTo(service.Places.OrZero, context.Parameters.EnrolmentFractions)
            ? At(
                service.Places,
                service.Name,
                $"{Danish.Number(service.Places.OrZero)} fuldtidspladser kan ikke dannes af indskrivninger på "
                    + $"{List(context.Parameters.EnrolmentFractions)}{Danish.HardSpace}%.",
                $"Læg borgernes indskrivningsprocenter sammen igen, og skriv summen i {service.Places.Cell}."
            )
            : null;

    private static string List(IReadOnlyList<EnrolmentFraction> fractions)
    {
        var points = fractions.Select(fraction => Danish.Number(fraction.Percent.Points)).ToList();
        return points.Count == 1 ? points[0] : $"{string.Join(", ", points[..^1])} og {points[^1]}";
    }
}
