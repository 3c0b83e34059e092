using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules;

/// <summary>RATE-3: the rate basis is the sum of the form's cost lines.</summary>
public static class RateBasisRule
{
    public static readonly RuleInfo Info = new(
        "RATE-3",
        "Takstgrundlag",
        "Takstgrundlaget er summen af ydelsens budgetlinjer. Indtægter er negative. Både den lange form med ni linjer og "
            + "den korte med tre kan bruges; underlinjer forklarer en linje og tælles ikke med en gang til.",
        "takstgrundlag = summen af budgetlinjerne",
        "Styringsaftale 2015; SEL § 174 og BL § 195 (taksten dækker alle langsigtede omkostninger)"
    );

    public static readonly Step Step = new("Takstgrundlag", Unit.Kroner, Info.Id, Info.Source);

    /// <summary>The sum of the lines in kroner.</summary>
    public static Figure Compute(CostForm form, IReadOnlyList<NumberEntry> lines, bool traced)
    {
        Span<Figure> parts = new Figure[lines.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Entered.Kroner(lines[i], form.Lines[i].Label, traced);
        }

        return Figure.Sum(parts);
    }
}
