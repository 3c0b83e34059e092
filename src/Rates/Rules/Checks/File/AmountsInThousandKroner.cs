using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.File;

/// <summary>RF-308: a basis of a few thousand kroner per place is most likely a budget written in thousand kroner.</summary>
public sealed class AmountsInThousandKroner()
    : Check(
        "RF-308",
        Severity.Warning,
        "Beløbene ligner tusinde kroner",
        "En fuldtidsplads koster næsten altid mange tusinde kroner om året. Er filens plads billigere end parameteren place-cost-min, er budgettet ofte skrevet i tusinde kroner.",
        "SUM(takstgrundlag) / SUM(fuldtidspladser) >= laveste sandsynlige udgift pr. fuldtidsplads",
        "DEFAULT; grænsen er en parameter"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var services = context
            .Rates.Services.Where(computed =>
                computed is { Basis.Value: > 0m, Service: { HasUnreadableLine: false, Places.Value: > 0m } }
            )
            .ToList();
        if (services.Count == 0)
        {
            yield break;
        }

        var perPlace =
            services.Sum(computed => computed.Basis.Value) / services.Sum(computed => computed.Service.Places.OrZero);
        if (perPlace < context.Parameters.PlaceCostMin)
        {
            yield return At(
                services[0].Service.Lines[0],
                "",
                $"Takstgrundlaget er i gennemsnit {Danish.Kroner(perPlace)} pr. fuldtidsplads om året.",
                "Er beløbene i tusinde kroner, så skriv dem i hele kroner. Ellers se efter, om pladser og budget er rigtige."
            );
        }
    }
}
