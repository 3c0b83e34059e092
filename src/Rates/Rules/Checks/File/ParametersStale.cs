using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules.Checks.File;

/// <summary>RF-304: the parameters a file was made with may have changed since.</summary>
public sealed class ParametersStale()
    : Check(
        "RF-304",
        Severity.Warning,
        "Skabelonens parametre er forældede",
        "Filen regner med de parametre, den blev lavet med. Er en af dem ændret siden, skal taksterne regnes igen i en ny skabelon.",
        "filens parametre = områdets parametre nu",
        "Parametrene med deres kilder"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var header = context.File.Header;
        foreach (var used in context.Parameters.All)
        {
            var now = context.Current.Find(used.Key, header.Operator.Area, header.Year.Start);
            if (now.IsOk && !SameValue(now.Value, used))
            {
                yield return At(
                    new CellAddress(header.Layout.Front.Name, RateFileShape.TitleRow, 1),
                    "",
                    $"{used.Label} er {used.Shown} i filen, men nu {now.Value.Shown} ({SourceText.Of(now.Value.Source)}).",
                    "Hent en ny skabelon med denne fil som forlæg, og aflevér den.",
                    used.Shown
                );
            }
        }
    }

    /// <summary>4.5 and 4.50 are the same number; a spreadsheet program stores them alike.</summary>
    private static bool SameValue(Parameter one, Parameter other) =>
        one.Number is { } number ? number == other.Number : one.Text == other.Text;
}
