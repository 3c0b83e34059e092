using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-403: a service without figures for last year cannot be compared.</summary>
public sealed class ServiceAppeared()
    : ServiceCheck(
        "RF-403",
        Severity.Hint,
        "Ny ydelse uden tal for sidste år",
        "Ydelsen fandtes ikke i sidste års fil, så den kan ikke sammenlignes.",
        "ydelsens nummer er i sidste års fil",
        "DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        context.LastYear.Count > 0 && !context.LastYear.ContainsKey(service.Key)
            ? At(
                service.Offer,
                service.Name,
                $"{service.Key} er ny i {context.File.Header.Year}.",
                "Er det en ydelse fra sidste år under et nyt navn, så flyt tallene til dens gamle række."
            )
            : null;
}
