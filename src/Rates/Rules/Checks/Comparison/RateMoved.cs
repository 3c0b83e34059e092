using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-401: a rate that moves more than the area's per cent must be explained.</summary>
public sealed class RateMoved()
    : ServiceCheck(
        "RF-401",
        Severity.Warning,
        "Taksten er flyttet meget siden sidste år",
        "En stor ændring i taksten skal forklares for køberne.",
        "ABS(takst / sidste års takst - 1) <= områdets procent",
        "DEFAULT; procenten er en parameter"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        if (
            computed.Rate is not { } rate
            || context.LastYear.GetValueOrDefault(service.Key) is not { Rate: > 0m } last
            || !string.Equals(last.Unit, service.Unit.Text, StringComparison.OrdinalIgnoreCase)
        )
        {
            return null;
        }

        var change = (rate.Value / last.Rate!.Value) - 1m;
        return decimal.Abs(change) <= context.Parameters.RateChangeWarning.Share
            ? null
            : At(
                service.StoredRate.Cell,
                service.Name,
                $"{Danish.Kroner(rate.Value)} mod {Danish.Kroner(last.Rate.Value)} sidste år: {(change > 0m ? "+" : "")}{Danish.Percent(decimal.Round(change, 3))}. "
                    + $"Ændringer over {Danish.Percent(context.Parameters.RateChangeWarning.Share)} skal forklares.",
                "Er den rigtig, så hav en kort forklaring klar til sekretariatet og køberne. Ellers ret budget, pladser eller belægning.",
                Danish.Number(rate.Value)
            );
    }
}
