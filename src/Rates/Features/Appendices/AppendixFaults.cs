using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>The faults RV-580 to RV-589: the rate appendix.</summary>
public static class AppendixFaults
{
    public static Fault ItemMissing() =>
        new(
            "RV-580",
            "Vælg et punkt på et kommende møde, som du må redigere. Er punktet der ikke, så opret det på mødets dagsorden først."
        );

    public static Fault UnknownKind(string text) =>
        new(
            "RV-581",
            Typed.Or(
                text,
                "Vælg, hvilken fil der lægges på.",
                $"»{text}« er ikke Word, Excel eller PDF. Vælg fra listen."
            )
        );
}
