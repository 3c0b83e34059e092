using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules.Checks.File;

/// <summary>RF-305: a right signature by a key we do not know is told, and refused by a server.</summary>
public sealed class SignedByUnknownKey()
    : Check(
        "RF-305",
        Severity.Hint,
        "Filen er underskrevet med en ukendt nøgle",
        "Underskriften er rigtig, men nøglen er ikke en, der kendes her. En server, der ikke kender nøglen, afviser filen.",
        "nøglen er en af vores",
        "Takstfilens underskrift"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var header = context.File.Header;
        if (!header.KeyIsKnown)
        {
            yield return At(
                new CellAddress(header.Layout.Front.Name, RateFileShape.TitleRow, 1),
                "",
                $"Nøglen {header.KeyId} er ikke lavet her.",
                "Hent skabelonen samme sted, som filen skal afleveres.",
                header.KeyId
            );
        }
    }
}
