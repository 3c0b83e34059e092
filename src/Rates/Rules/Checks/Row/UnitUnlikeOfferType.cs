using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-230: homes are paid by the day and night, day offers by the day open.</summary>
public sealed class UnitUnlikeOfferType()
    : ServiceCheck(
        "RF-230",
        Severity.Warning,
        "Enhed og tilbudstype passer ikke sammen",
        "Døgntilbud betales som regel pr. døgn, dag- og skoletilbud pr. dag. En anden enhed gør taksten svær at sammenligne.",
        "enheden er døgn for døgntilbud og ikke døgn for dag- og skoletilbud",
        "DEFAULT"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        (service.Type.Key, service.Unit.Key)
            is
                (
                    OfferType.Residential,
                    ServiceUnit.OpeningDay
                        or ServiceUnit.SchoolDay
                        or ServiceUnit.Attendance
                        or ServiceUnit.Hour
                )
                or
                (OfferType.Day or OfferType.School, ServiceUnit.Day)
            ? At(
                service.Unit,
                service.Name,
                $"Et tilbud af typen {service.Type.Text} har enheden {service.Unit.Text}.",
                $"Ret enheden i {service.Unit.Cell}, eller forklar sekretariatet, hvorfor den er valgt."
            )
            : null;
}
