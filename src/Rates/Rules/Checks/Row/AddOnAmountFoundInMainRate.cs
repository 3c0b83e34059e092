using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-235: the very same amount in an add-on and in its main service points to a cost counted twice (RATE-7).</summary>
public sealed class AddOnAmountFoundInMainRate()
    : Check(
        "RF-235",
        Severity.Warning,
        "Samme beløb i tillæg og hovedtakst",
        "Står nøjagtig samme beløb på samme linje i tillægget og i ydelsens budget eller underlinjer, er det ofte den samme udgift.",
        "tillæggets linje <> ydelsens linje og underlinjer",
        "RATE-7; DEFAULT"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var addOn in context.Rates.AddOns)
        {
            if (addOn.Parent is not { } parent || addOn.AddOn.AlsoInMain.Key == Answer.Yes)
            {
                continue;
            }

            for (var line = 0; line < addOn.AddOn.Lines.Count; line++)
            {
                var entry = addOn.AddOn.Lines[line];
                if (entry.Value is > 0m && AlsoIn(parent, context.File, line, entry.OrZero) is { } other)
                {
                    yield return At(
                        entry,
                        addOn.AddOn.Name.ToString(),
                        $"{Danish.Kroner(entry.OrZero)} står både i tillægget og i {other.Cell} for {parent.Name}.",
                        "Er det samme udgift, så tag den ud af hovedtaksten. Er det et tilfælde, skal I ikke gøre noget."
                    );
                }
            }
        }
    }

    private static NumberEntry? AlsoIn(ServiceRow parent, RateFile file, int line, decimal amount)
    {
        if (parent.Lines[line].Value == amount)
        {
            return parent.Lines[line];
        }

        for (var i = 0; i < file.SubLines.Count; i++)
        {
            if (file.SubLines[i].Line == line && parent.SubAmounts[i].Value == amount)
            {
                return parent.SubAmounts[i];
            }
        }

        return null;
    }
}
