using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-201: overhead must not be above the area's maximum (RATE-4).</summary>
public sealed class OverheadAboveMaximum()
    : ServiceCheck(
        "RF-201",
        Severity.Error,
        "Overhead er over det højeste tilladte",
        "Driftsherren vælger overhead i procent, men højst områdets grænse.",
        "overhead i procent <= områdets højeste overhead",
        "RATE-4; grænsen er en parameter for området"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.OverheadPercent.Value / 100m > context.Parameters.OverheadMax.Value
            ? At(
                service.OverheadPercent,
                service.Name,
                $"Der står {Points(service.OverheadPercent.OrZero)}. Højst tilladt er {Danish.Percent(context.Parameters.OverheadMax.Value)}. Kilde: {Source(context)}.",
                $"Skriv {Danish.Number(context.Parameters.OverheadMax.Value * 100m)} eller lavere i {service.OverheadPercent.Cell}.{Effect(computed, context)}"
            )
            : null;

    private static string Effect(ComputedService computed, CheckContext context) =>
        computed.Basis.Value > 0m && !computed.Service.HasUnreadableLine
            ? $" Overhead falder da fra {Danish.Kroner(computed.Overhead.Value)} til {Danish.Kroner(computed.Basis.Value * context.Parameters.OverheadMax.Value)}"
            : "";

    private static string Source(CheckContext context) =>
        SourceText.Of(context.Parameters.All.First(parameter => parameter.Key == ParameterKeys.OverheadMax).Source);
}
