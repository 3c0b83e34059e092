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
            service.Missing.Select(cell => (cell, service.Name, service.Key))
        );
        var addOns = context.File.AddOns.SelectMany(addOn =>
            addOn.Missing.Select(cell => (cell, Name: addOn.Name.ToString(), addOn.Key))
        );
        foreach (var (cell, name, key) in services.Concat(addOns))
        {
            yield return At(
                cell.Cell,
                name.Length == 0 ? key : name,
                $"»{cell.Header}« mangler for {key}.",
                $"Udfyld {cell.Cell}, eller ryd hele rækken, hvis den ikke bruges.",
                null
            );
        }
    }
}
