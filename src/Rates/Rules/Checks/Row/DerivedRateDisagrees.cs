using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-244: net, base, service, level and part-time rates must equal what the file's figures give.</summary>
public sealed class DerivedRateDisagrees()
    : Check(
        "RF-244",
        Severity.Error,
        "En afledt takst svarer ikke til filens tal",
        "Takst uden indirekte moms, basis- og ydelsestakst, niveauer og deltid skal kunne genberegnes ud fra ydelsens takst og opdeling.",
        "AFRUND(afledt takst; 2) = beregnet takst",
        "RATE-8, RATE-9 og RATE-10"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var computed in context.Rates.Services.Where(one => !RateDisagreesWithRow.Differs(one, context)))
        {
            var service = computed.Service;
            var stored = Compare(service.StoredNetRate, computed.NetRate, service.Name, context)
                .Concat(Compare(service.StoredBaseRate, computed.Split?.BaseRate, service.Name, context))
                .Concat(Compare(service.StoredServiceRate, computed.Split?.ServiceRate, service.Name, context));
            foreach (var finding in stored)
            {
                yield return finding;
            }
        }

        foreach (var step in context.Rates.Steps)
        {
            var subject = StepCannotBeComputed.Subject(step.Row, context);
            foreach (var finding in Compare(step.Row.StoredRate, step.Rate, subject, context))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Compare(StoredResult stored, Figure? computed, string subject, CheckContext context)
    {
        if (
            computed is { } rate
            && stored.Value is { } value
            && decimal.Round(value, context.Parameters.ComparedDecimals) != rate.Value
        )
        {
            yield return At(
                stored.Cell,
                subject,
                $"Der står {Danish.Kroner(value)} Filens tal giver {Danish.Kroner(rate.Value)}",
                $"Er cellen overskrevet, så hent formlen i {stored.Cell} fra en anden række. Ellers ret de tal, den bygger på.",
                Danish.Number(value)
            );
        }
    }
}
