using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-402: a service of last year that is gone must be closed or moved, not forgotten.</summary>
public sealed class ServiceVanished()
    : Check(
        "RF-402",
        Severity.Warning,
        "En ydelse fra sidste år er væk",
        "Ydelser fra sidste år står på forhånd i skabelonen. Er en af dem fjernet, skal det kunne forklares.",
        "alle sidste års ydelser er i filen",
        "DEFAULT"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var keys = context.File.Header.LastYear;
        for (var i = 0; i < keys.Count; i++)
        {
            if (context.Services.ContainsKey(keys[i].Key))
            {
                continue;
            }

            yield return At(
                new CellAddress(
                    context.File.Header.Layout.Sheet("offers").Name,
                    RateFileShape.FirstRow + i,
                    FirstInputColumn
                ),
                keys[i].Name,
                $"{keys[i].Key} {keys[i].Name} havde {Places(keys[i].Places ?? 0m)} sidste år og mangler nu.",
                "Sæt ydelsen ind igen i sin række. Er den lukket, så oplys sekretariatet om hvornår; lukker hele tilbuddet, skal det godkendes.",
                null
            );
        }
    }

    private const int FirstInputColumn = 2;
}
