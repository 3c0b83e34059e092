using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Split;

namespace Rammevaerk.Rates.Features.Split;

/// <summary>How the lines of one rate came to be, down to the cells of the file where it splits the rate.</summary>
/// <param name="Rate">The delivered rate.</param>
/// <param name="Operator">The operator's name.</param>
/// <param name="Lines">Its lines, traced.</param>
/// <param name="Whole">The stored derivation of the whole rate, packed; null where none is.</param>
/// <param name="Split">The stored derivation of the split price, packed; null where the file does not split it.</param>
public sealed record SplitDerivation(
    DeliveredRate Rate,
    string Operator,
    IReadOnlyList<SplitLine> Lines,
    byte[]? Whole,
    byte[]? Split
)
{
    /// <summary>The line's difference a year, or per unit where the year is not known.</summary>
    public Explanation Explain(SplitLine line)
    {
        var known = new Dictionary<string, Explanation>(StringComparer.Ordinal);
        if (Read(Whole) is { } whole)
        {
            known[$"Takst pr. {Rate.Unit}"] = whole;
        }

        foreach (var part in Read(Split)?.Inputs ?? [])
        {
            known.TryAdd(part.Label, part);
        }

        return Filled(Explanation.Of(line.Yearly ?? line.Difference), known);
    }

    private static Explanation? Read(byte[]? stored) =>
        stored is { } packed && ExplanationReader.Read(StoredDerivation.Unpack(packed)) is { IsOk: true } read
            ? read.Value
            : null;

    /// <summary>Puts what is stored of a figure in the place of the bare figure.</summary>
    private static Explanation Filled(Explanation tree, Dictionary<string, Explanation> known) =>
        tree is { Formula: null, Parameter: null } && known.TryGetValue(tree.Label, out var stored)
            ? stored
            : tree with
            {
                Inputs = [.. tree.Inputs.Select(input => Filled(input, known))],
            };
}
