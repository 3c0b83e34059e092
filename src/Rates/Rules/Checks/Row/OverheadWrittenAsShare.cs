using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-203: an overhead of 0.042 is most likely 4.2 per cent written as a share.</summary>
public sealed class OverheadWrittenAsShare()
    : ServiceCheck(
        "RF-203",
        Severity.Warning,
        "Overhead ligner en brøk",
        "Procenter skrives som tal: 4,2 for 4,2\u00A0%. Et tal mellem 0 og 0,1 er næsten altid en brøk.",
        "overhead i procent = 0 eller overhead i procent >= 0,1",
        "DEFAULT"
    )
{
    private const decimal LikelyShare = 0.1m;

    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.OverheadPercent.Value is > 0m and < LikelyShare
            ? At(
                service.OverheadPercent,
                service.Name,
                $"Der står {Danish.Number(service.OverheadPercent.OrZero)}, som læses som {Points(service.OverheadPercent.OrZero)}.",
                $"Mente I {Points(service.OverheadPercent.OrZero * 100m)}, så skriv {Danish.Number(service.OverheadPercent.OrZero * 100m)} i {service.OverheadPercent.Cell}."
            )
            : null;
}
