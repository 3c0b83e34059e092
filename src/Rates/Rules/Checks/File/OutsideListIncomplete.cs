using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.File;

/// <summary>RF-307: offers outside the agreement are registered voluntarily, so their list is never complete (RATE-14).</summary>
public sealed class OutsideListIncomplete()
    : Check(
        "RF-307",
        Severity.Hint,
        "Listen over tilbud uden for rammeaftalen er ikke fuldstændig",
        "Det er frivilligt at registrere tilbud uden for rammeaftalen. Lister over dem er derfor ikke fuldstændige.",
        "ingen; kun til oplysning",
        "RATE-14"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var outside = context.File.Services.Where(service => service.Scope.Key == AgreementScope.Outside).ToList();
        if (outside.Count > 0)
        {
            yield return At(
                outside[0].Scope,
                "",
                $"{Danish.Number(outside.Count)} af filens ydelser er uden for rammeaftalen.",
                "Tag forbehold, når tallene bruges: andre driftsherrer kan have tilbud, de ikke har registreret."
            );
        }
    }
}
