namespace Rammevaerk.Kernel.Figures;

/// <summary>
/// A decimal that may know how it came to be. Without a derivation it is only a number; as soon as one operand
/// carries a derivation, every result carries one too, so a formula is written once and serves both.
/// </summary>
/// <remarks>
/// Percentages are held as shares: 95.6 % is 0.956. Nothing is rounded unless <see cref="Rounded"/> says so.
/// Division by zero throws <see cref="DivideByZeroException"/>: the caller checks the denominator first.
/// </remarks>
public readonly struct Figure : IEquatable<Figure>
{
    private Figure(decimal value, Derivation? derivation)
    {
        Value = value;
        Derivation = derivation;
    }

    /// <summary>The number itself.</summary>
    public decimal Value { get; }

    /// <summary>How the number came to be; null when nothing was traced.</summary>
    public Derivation? Derivation { get; }

    /// <summary>A number without a derivation.</summary>
    public static implicit operator Figure(decimal value) => new(value, null);

    /// <summary>A number without a derivation.</summary>
    public static Figure FromDecimal(decimal value) => new(value, null);

    /// <summary>A number read from a place a person can look up: a cell, a parameter, a form.</summary>
    public static Figure From(Input input) => new(input.Value, input);

    public static Figure operator +(Figure a, Figure b) =>
        a.Derivation is null && b.Derivation is null
            ? new(a.Value + b.Value, null)
            : Traced(a.Value + b.Value, Operator.Add, a, b);

    public static Figure operator -(Figure a, Figure b) =>
        a.Derivation is null && b.Derivation is null
            ? new(a.Value - b.Value, null)
            : Traced(a.Value - b.Value, Operator.Subtract, a, b);

    public static Figure operator *(Figure a, Figure b) =>
        a.Derivation is null && b.Derivation is null
            ? new(a.Value * b.Value, null)
            : Traced(a.Value * b.Value, Operator.Multiply, a, b);

    public static Figure operator /(Figure a, Figure b) =>
        a.Derivation is null && b.Derivation is null
            ? new(a.Value / b.Value, null)
            : Traced(a.Value / b.Value, Operator.Divide, a, b);

    public static Figure operator -(Figure a) => FromDecimal(0m) - a;

    public static Figure Add(Figure left, Figure right) => left + right;

    public static Figure Subtract(Figure left, Figure right) => left - right;

    public static Figure Multiply(Figure left, Figure right) => left * right;

    public static Figure Divide(Figure left, Figure right) => left / right;

    public static Figure Negate(Figure item) => -item;

    /// <summary>The sum of all parts; the derivation keeps each part.</summary>
    public static Figure Sum(ReadOnlySpan<Figure> parts)
    {
        var total = 0m;
        var traced = false;
        foreach (ref readonly var part in parts)
        {
            total += part.Value;
            traced |= part.Derivation is not null;
        }

        if (!traced)
        {
            return new(total, null);
        }

        var nodes = new Derivation[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            nodes[i] = parts[i].Node();
        }

        return new(total, new Sum(total, nodes));
    }

    /// <summary>The larger of the two; the derivation keeps both, and so the reason of the choice.</summary>
    public Figure Max(Figure other) => Choose(Operator.Max, other, Value >= other.Value ? Value : other.Value);

    /// <summary>The smaller of the two; the derivation keeps both, and so the reason of the choice.</summary>
    public Figure Min(Figure other) => Choose(Operator.Min, other, Value <= other.Value ? Value : other.Value);

    /// <summary>The part of this figure that lies above <paramref name="from"/>; never negative.</summary>
    public Figure Tier(Figure from) => Choose(Operator.TierAbove, from, decimal.Max(0m, Value - from.Value));

    /// <summary>The part of this figure that lies above <paramref name="from"/> and up to <paramref name="to"/>.</summary>
    /// <exception cref="ArgumentException">The upper bound is below the lower.</exception>
    public Figure Tier(Figure from, Figure to)
    {
        if (to.Value < from.Value)
        {
            throw new ArgumentException("The upper bound of a tier is below its lower bound.", nameof(to));
        }

        var part = decimal.Clamp(Value, from.Value, to.Value) - from.Value;
        return Derivation is null && from.Derivation is null && to.Derivation is null
            ? new(part, null)
            : new(part, new TierBetween(part, Node(), from.Node(), to.Node()));
    }

    /// <summary>Rounded to the given number of decimals, halves away from zero, as the spreadsheet's ROUND does.</summary>
    public Figure Rounded(int decimals)
    {
        var rounded = decimal.Round(Value, decimals, MidpointRounding.AwayFromZero);
        return Derivation is null ? new(rounded, null) : new(rounded, new Rounding(rounded, Derivation, decimals));
    }

    /// <summary>Gives the figure a name, and so a step of its own in the explanation. Silent figures stay silent.</summary>
    public Figure Named(Step step) => Derivation is null ? this : new(Value, new Named(Value, step, Derivation, null));

    /// <summary>As <see cref="Named(Step)"/>, for a figure that also stands in a cell of the workbook.</summary>
    public Figure Named(Step step, CellAddress cell) =>
        Derivation is null ? this : new(Value, new Named(Value, step, Derivation, cell));

    public bool Equals(Figure other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);

    public override string ToString() => Danish.Number(Value);

    private Figure Choose(Operator kind, Figure other, decimal value) =>
        Derivation is null && other.Derivation is null ? new(value, null) : Traced(value, kind, this, other);

    private static Figure Traced(decimal value, Operator kind, in Figure a, in Figure b) =>
        new(value, new Operation(value, kind, a.Node(), b.Node()));

    private Derivation Node() => Derivation ?? new Constant(Value);
}
