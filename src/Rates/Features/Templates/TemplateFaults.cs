using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Features.Templates;

/// <summary>The faults RV-440 to RV-449: a template that cannot be fetched.</summary>
public static class TemplateFaults
{
    public static Fault NoOperator() =>
        new("RV-440", "Vælg den kommune eller region, der er driftsherre. Skabelonen bliver underskrevet for den.");

    public static Fault YearNotOffered(string year, int first, int last) =>
        new(
            "RV-441",
            Typed.Or(
                year,
                "Vælg et år.",
                $"Der kan hentes skabeloner for {first} til {last}, men der er valgt »{year}«. Vælg et år på listen."
            )
        );
}
