using System.Text;
using System.Text.Json;

namespace Rammevaerk.Kernel.Figures;

/// <summary>
/// A derivation as people and programs read it: a ladder of named steps, each with its formula in words, the same line
/// with numbers, its rule and source, and the steps and inputs it rests on.
/// </summary>
/// <param name="Label">What the number is.</param>
/// <param name="Value">The number; percentages as shares.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Formula">The formula in words; null for an input.</param>
/// <param name="Numbers">The formula with its numbers; null for an input.</param>
/// <param name="Rule">Id of the rule, or null.</param>
/// <param name="Source">Source of the rule or the parameter, or null.</param>
/// <param name="Cell">The workbook cell the number stands in, or null.</param>
/// <param name="Parameter">The dated parameter the number is, or null.</param>
/// <param name="Inputs">What the formula rests on, in the formula's order; the same thing once.</param>
/// <param name="IsRepeated">True when the step was explained further up, so its inputs are not listed again.</param>
public sealed record Explanation(
    string Label,
    decimal Value,
    Unit Unit,
    string? Formula,
    string? Numbers,
    string? Rule,
    string? Source,
    CellAddress? Cell,
    Parameters.Parameter? Parameter,
    IReadOnlyList<Explanation> Inputs,
    bool IsRepeated = false
)
{
    /// <summary>The explanation of a traced figure.</summary>
    /// <exception cref="InvalidOperationException">The figure was computed silently.</exception>
    public static Explanation Of(Figure figure) =>
        Of(figure.Derivation ?? throw new InvalidOperationException("The figure was computed without a derivation."));

    /// <summary>The explanation of a node: its own step when it is named, else a step without a name.</summary>
    public static Explanation Of(Derivation node) => Of(node, new(ReferenceEqualityComparer.Instance));

    private static Explanation Of(Derivation node, HashSet<Derivation> explained) =>
        node switch
        {
            Input input => new(
                input.Label,
                input.Value,
                input.Unit,
                null,
                null,
                null,
                input.Parameter?.Source,
                input.Cell,
                input.Parameter,
                []
            ),
            Named named => Rung(named.Of, named.Step, named.Cell, explained, explained.Add(named)),
            _ => Rung(node, new Step("Resultat", Unit.Number), null, explained, true),
        };

    /// <summary>The explanation as one JSON document; the same figure always gives the same bytes.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, ExplanationJson.Options))
        {
            ExplanationJson.Write(writer, this);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Where the number comes from, in a few words: the cell, the parameter's source, or the rule.</summary>
    public string Origin =>
        Cell is { } cell && Formula is null ? cell.ToString()
        : Parameter is { } parameter ? parameter.Origin
        : string.Join(" · ", new[] { Rule, Source }.OfType<string>());

    /// <summary>The formula with its numbers and, where the result was rounded, what it was rounded to: = 96,45 % → 96,5 %.</summary>
    public string? NumbersWithRounding
    {
        get
        {
            var shown = Danish.Figure(Value, Unit);
            return Numbers is null || Numbers.EndsWith($" = {shown}", StringComparison.Ordinal)
                ? Numbers
                : $"{Numbers} → {shown}";
        }
    }

    private static Explanation Rung(
        Derivation body,
        Step step,
        CellAddress? cell,
        HashSet<Derivation> explained,
        bool firstTime
    )
    {
        var inputs = new List<Explanation>();
        if (firstTime)
        {
            Collect(body, inputs, new(ReferenceEqualityComparer.Instance), explained);
        }

        return new(
            step.Label,
            body.Value,
            step.Unit,
            step.Words ?? FormulaText.InWords(body, step.Unit),
            FormulaText.InNumbers(body, step.Unit),
            step.Rule,
            step.Source,
            cell,
            null,
            inputs,
            !firstTime
        );
    }

    private static void Collect(
        Derivation node,
        List<Explanation> inputs,
        HashSet<Derivation> seen,
        HashSet<Derivation> explained
    )
    {
        switch (node)
        {
            case Input or Named:
                if (seen.Add(node))
                {
                    inputs.Add(Of(node, explained));
                }

                break;
            case Operation operation:
                Collect(operation.Left, inputs, seen, explained);
                Collect(operation.Right, inputs, seen, explained);
                break;
            case Sum sum:
                foreach (var part in sum.Parts)
                {
                    Collect(part, inputs, seen, explained);
                }

                break;
            case TierBetween tier:
                Collect(tier.Of, inputs, seen, explained);
                Collect(tier.From, inputs, seen, explained);
                Collect(tier.To, inputs, seen, explained);
                break;
            case Rounding rounding:
                Collect(rounding.Of, inputs, seen, explained);
                break;
            case Constant:
                break;
        }
    }
}
