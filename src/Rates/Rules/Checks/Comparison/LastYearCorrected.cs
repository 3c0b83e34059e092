using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>RF-410: last year's figures in the file are not those that are published now.</summary>
public sealed class LastYearCorrected()
    : Check(
        "RF-410",
        Severity.Warning,
        "Filen er lavet før rettelsen af sidste års takst",
        "Skabelonen har sidste års takster med. Er en af dem rettet siden, viser filen en forkert ændring. Kontrolleres, når filen afleveres i en takstrunde.",
        "sidste års takst i filen = den takst, der er offentliggjort nu",
        "De offentliggjorte takster"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.PublishedLastYear is not { } published)
        {
            yield break;
        }

        foreach (var last in context.LastYear.Values)
        {
            if (last.Rate is { } inFile && published.TryGetValue(last.Key, out var now) && now != inFile)
            {
                yield return At(
                    context.Services.TryGetValue(last.Key, out var service)
                        ? service.StoredRate.Cell
                        : new CellAddress(context.File.Header.Layout.Front.Name, RateFileShape.TitleRow, 1),
                    service?.Name ?? last.Name,
                    $"Filen regner ændringen fra {Danish.Kroner(inFile)}, men den offentliggjorte takst er {Danish.Kroner(now)}",
                    "Hent skabelonen igen: den har den rettede takst og det, I har afleveret. Eller skriv en bemærkning om, at ændringen er kendt.",
                    Danish.Number(inFile)
                );
            }
        }
    }
}
