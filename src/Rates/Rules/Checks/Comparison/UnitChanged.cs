using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-406: a rate in another unit than last year cannot be compared with it.</summary>
public sealed class UnitChanged()
    : ServiceCheck(
        "RF-406",
        Severity.Warning,
        "Enheden er ændret siden sidste år",
        "Når enheden skifter, kan taksten ikke sammenlignes med sidste års.",
        "enhed = sidste års enhed",
        "DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        context.LastYear.GetValueOrDefault(service.Key) is { Unit.Length: > 0 } last
        && service.Unit.Text is { } now
        && !string.Equals(now, last.Unit, StringComparison.OrdinalIgnoreCase)
            ? At(
                service.Unit,
                service.Name,
                $"Taksten er pr. {now}; sidste år var den pr. {last.Unit}.",
                $"Forklar sekretariatet hvorfor, så køberne kan følge med, eller ret enheden i {service.Unit.Cell}."
            )
            : null;
}
