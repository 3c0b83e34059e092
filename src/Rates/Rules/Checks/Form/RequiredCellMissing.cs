using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Form;

/// <summary>RF-101: a row in use must have all its required cells.</summary>
public sealed class RequiredCellMissing()
    : Check(
        "RF-101",
        Severity.Error,
        "En celle, der skal udfyldes, er tom",
        "De gule celler skal udfyldes på alle rækker, der er i brug. En række er i brug, når der står noget i en af dens celler eller i dens kolonne på Budget.",
        "celle <> \"\"",
        "Takstfilens opbygning"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var services = context.File.Services.SelectMany(service =>
            Look(service.Missing, service.IsHardlyBegun, service.Name, service.Key)
        );
        var addOns = context.File.AddOns.SelectMany(addOn =>
            Look(addOn.Missing, addOn.IsHardlyBegun, addOn.Name.ToString(), addOn.Key)
        );
        return services.Concat(addOns);
    }

    private IEnumerable<Finding> Look(IReadOnlyList<MissingCell> missing, bool hardlyBegun, string name, string key)
    {
        var subject = name.Length == 0 ? key : name;
        if (hardlyBegun)
        {
            return
            [
                At(
                    missing[0].Cell,
                    subject,
                    $"Der står noget i {key}, men »{missing[0].Header}« og {Danish.Number(missing.Count - 1)} andre celler, der skal udfyldes, er tomme.",
                    $"Udfyld rækken fra {missing[0].Cell}, eller ryd {key} på alle ark, hvis den ikke bruges.",
                    null
                ),
            ];
        }

        return missing.Select(cell =>
            At(
                cell.Cell,
                subject,
                $"»{cell.Header}« mangler for {key}.",
                $"Udfyld {cell.Cell}, eller ryd hele rækken, hvis den ikke bruges.",
                null
            )
        );
    }
}
