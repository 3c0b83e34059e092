namespace Rammevaerk.Kernel.Figures;

/// <summary>Writes the body of one step as a line: once with names, once with numbers.</summary>
internal static class FormulaText
{
    private const int SumLevel = 1;
    private const int ProductLevel = 2;
    private const int FactorLevel = 3;
    private const int LongSum = 4;
    private static readonly string NegativeOpening = $"({Danish.Minus}";

    public static string InWords(Derivation body, Unit unit) => Write(body, Names, 0, unit);

    /// <summary>The line with numbers, then the value before rounding when the value itself is rounded.</summary>
    public static string InNumbers(Derivation body, Unit unit)
    {
        var bare = body is Rounding rounding ? rounding.Of : body;
        var line = Write(bare, Numbers, 0, unit);
        if (bare is Operation { Kind: Operator.Divide } fraction)
        {
            var reduced = $"{Numbers(fraction.Left, unit)} / {Numbers(fraction.Right, Unit.Number)}";
            if (!IsLeaf(fraction.Left) || !IsLeaf(fraction.Right))
            {
                line = $"{line} = {reduced}";
            }
        }

        return $"{line} = {Danish.Figure(bare.Value, unit, extraDecimals: body is Rounding ? 2 : 0)}";
    }

    private static string Names(Derivation node, Unit unit) =>
        node switch
        {
            Input input => Lower(input.Label),
            Named named => Lower(named.Step.Label),
            _ => Danish.Number(node.Value),
        };

    private static string Numbers(Derivation node, Unit unit) =>
        node switch
        {
            Input input => Danish.Figure(input.Value, input.Unit, withUnit: input.Unit == Unit.Percent),
            Named named => Danish.Figure(named.Value, named.Step.Unit, withUnit: named.Step.Unit == Unit.Percent),
            Constant constant => Danish.Number(constant.Value),
            _ => Danish.Figure(node.Value, unit, withUnit: unit == Unit.Percent),
        };

    private static bool IsLeaf(Derivation node) => node is Input or Named or Constant;

    private static string Write(Derivation node, Func<Derivation, Unit, string> leaf, int level, Unit unit) =>
        node switch
        {
            Operation { Kind: Operator.Add } sum => Wrap(
                Write(sum.Left, leaf, SumLevel, unit) + Added(Write(sum.Right, leaf, SumLevel, unit)),
                level > SumLevel
            ),
            Operation { Kind: Operator.Subtract, Left: Constant { Value: 0m } } minus =>
                $"{Danish.Minus}{Write(minus.Right, leaf, FactorLevel, unit)}",
            Operation { Kind: Operator.Subtract } minus => Wrap(
                $"{Write(minus.Left, leaf, SumLevel, unit)} {Danish.Minus} {Write(minus.Right, leaf, ProductLevel, unit)}",
                level > SumLevel
            ),
            Operation { Kind: Operator.Multiply } product => Wrap(
                $"{Write(product.Left, leaf, ProductLevel, unit)} × {Write(product.Right, leaf, ProductLevel, unit)}",
                level > ProductLevel
            ),
            Operation { Kind: Operator.Divide } fraction => Wrap(
                $"{Write(fraction.Left, leaf, ProductLevel, unit)} / {Write(fraction.Right, leaf, FactorLevel, unit)}",
                level > ProductLevel
            ),
            Operation { Kind: Operator.Max } least => Wrap(
                $"{Write(least.Left, leaf, 0, unit)}, dog mindst {Write(least.Right, leaf, SumLevel, unit)}",
                level > 0
            ),
            Operation { Kind: Operator.Min } most => Wrap(
                $"{Write(most.Left, leaf, 0, unit)}, dog højst {Write(most.Right, leaf, SumLevel, unit)}",
                level > 0
            ),
            Operation { Kind: Operator.TierAbove } tier =>
                $"den del af {Write(tier.Left, leaf, FactorLevel, unit)}, der er over {Write(tier.Right, leaf, FactorLevel, unit)}",
            TierBetween tier =>
                $"den del af {Write(tier.Of, leaf, FactorLevel, unit)}, der er mellem {Write(tier.From, leaf, FactorLevel, unit)} og {Write(tier.To, leaf, FactorLevel, unit)}",
            Sum sum => WriteSum(sum, leaf, level, unit),
            Rounding rounding => level == 0
                ? $"{Write(rounding.Of, leaf, 0, unit)}, afrundet til {Decimals(rounding.Decimals, unit)}"
                : Write(rounding.Of, leaf, level, unit),
            _ => Signed(leaf(node, unit), level),
        };

    private static string WriteSum(Sum sum, Func<Derivation, Unit, string> leaf, int level, Unit unit)
    {
        if (leaf == Names && sum.Parts.Count > LongSum)
        {
            return $"summen af {Danish.Number(sum.Parts.Count)} linjer";
        }

        var line = Write(sum.Parts[0], leaf, SumLevel, unit);
        foreach (var part in sum.Parts.Skip(1))
        {
            line += Added(Write(part, leaf, SumLevel, unit));
        }

        return Wrap(line, level > SumLevel);
    }

    /// <summary>Adding a negative number is read as taking its size away.</summary>
    private static string Added(string term) =>
        term.StartsWith(NegativeOpening, StringComparison.Ordinal) && term.IndexOf(')') == term.Length - 1
            ? $" {Danish.Minus} {term[NegativeOpening.Length..^1]}"
            : $" + {term}";

    private static string Decimals(int decimals, Unit unit) =>
        (unit, decimals) switch
        {
            (Unit.Kroner, 2) => "hele øre",
            (Unit.Kroner, 0) => "hele kroner",
            (Unit.Percent, 3) => "1 decimal",
            (Unit.Percent, _) => $"{Danish.Number(decimals - 2)} decimaler",
            (_, 1) => "1 decimal",
            _ => $"{Danish.Number(decimals)} decimaler",
        };

    private static string Signed(string text, int level) =>
        level >= SumLevel && text.StartsWith(Danish.Minus) ? $"({text})" : text;

    private static string Wrap(string text, bool wrap) => wrap ? $"({text})" : text;

    private static string Lower(string label) =>
        label.Length > 1 && char.IsLower(label[1]) ? char.ToLower(label[0], Danish.Culture) + label[1..] : label;
}
