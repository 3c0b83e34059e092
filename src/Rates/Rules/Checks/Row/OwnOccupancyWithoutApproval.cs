using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-211: an own occupancy needs the reference of its approval; else the computed one is used (RATE-5).</summary>
public sealed class OwnOccupancyWithoutApproval()
    : ServiceCheck(
        "RF-211",
        Severity.Error,
        "Eget tal for belægning uden godkendelse",
        "Et eget tal træder kun i stedet for det beregnede, når det står, hvor og hvornår det er godkendt.",
        "godkendelse <> \"\" når eget tal er udfyldt",
        "RATE-5"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.OwnOccupancy.Value is > 0m && service.Approval.IsEmpty
            ? At(
                service.OwnOccupancy,
                service.Name,
                $"Der står {Points(service.OwnOccupancy.OrZero)} som eget tal, men ingen godkendelse. "
                    + (
                        computed.Occupancy is { } used
                            ? $"Taksten er regnet med {Danish.Percent(used.Value)}."
                            : "Taksten kan ikke regnes ud."
                    ),
                $"Skriv henvisningen til godkendelsen i {service.Approval.Cell}, eller slet det egne tal i {service.OwnOccupancy.Cell}."
            )
            : null;
}
