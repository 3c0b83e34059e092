using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-409: a changed name is followed by its number.</summary>
public sealed class NameChanged()
    : ServiceCheck(
        "RF-409",
        Severity.Hint,
        "Navnet er ændret siden sidste år",
        "Ydelsen følges på sit nummer, så et nyt navn bryder ikke sammenligningen.",
        "navn = sidste års navn",
        "DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        context.LastYear.GetValueOrDefault(service.Key) is { } last
        && !service.Offer.IsEmpty
        && !string.Equals(last.Name, service.Name, StringComparison.Ordinal)
            ? At(
                service.Offer,
                service.Name,
                $"{service.Key} hed »{last.Name}« sidste år og hedder nu »{service.Name}«. De er koblet på nummeret.",
                "Er det en anden ydelse, så brug en ny række."
            )
            : null;
}
