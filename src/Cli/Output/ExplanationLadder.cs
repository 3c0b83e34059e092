using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Cli.Output;

/// <summary>
/// A derivation as indented Danish text: each step with its value, its formula in words, the same line with numbers, and
/// where it comes from; below it, one step in, what it rests on.
/// </summary>
internal static class ExplanationLadder
{
    private const int Step = 4;

    public static void Write(TextWriter output, Explanation explanation, int indent = 0)
    {
        var margin = new string(' ', indent);
        output.WriteLine(
            $"{margin}{explanation.Label}: {Danish.Figure(explanation.Value, explanation.Unit, withUnit: true)}"
        );
        if (explanation.IsRepeated)
        {
            output.WriteLine($"{margin}  forklaret ovenfor");
            return;
        }

        if (explanation.Formula is { } formula)
        {
            output.WriteLine($"{margin}  = {formula}");
            output.WriteLine($"{margin}  = {explanation.NumbersWithRounding}");
        }

        var origin =
            explanation.Formula is not null && explanation.Cell is { } cell
                ? $"{explanation.Origin} · celle {cell}"
                : explanation.Origin;
        if (origin.Length > 0)
        {
            output.WriteLine($"{margin}  {origin}");
        }

        foreach (var input in explanation.Inputs)
        {
            Write(output, input, indent + Step);
        }
    }
}
