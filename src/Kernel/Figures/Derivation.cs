namespace Rammevaerk.Kernel.Figures;

/// <summary>One node of the tree that explains a figure. Immutable; rendered by <see cref="Explanation"/>.</summary>
public abstract class Derivation(decimal value)
{
    /// <summary>The value this node gave.</summary>
    public decimal Value { get; } = value;
}

/// <summary>How two figures were combined.</summary>
public enum Operator : byte
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Max,
    Min,
    TierAbove,
}

/// <summary>A number written in a formula itself, such as the 2 of a mean.</summary>
public sealed class Constant(decimal value) : Derivation(value);

/// <summary>A number that came from outside the formula, with the place to look it up.</summary>
public sealed class Input : Derivation
{
    /// <summary>A number in a cell of the operator's workbook.</summary>
    public Input(decimal value, string label, Unit unit, CellAddress cell)
        : base(value)
    {
        Label = label;
        Unit = unit;
        Cell = cell;
    }

    /// <summary>A dated parameter of the area.</summary>
    public Input(decimal value, string label, Unit unit, Parameters.Parameter parameter)
        : base(value)
    {
        Label = label;
        Unit = unit;
        Parameter = parameter;
    }

    /// <summary>A number given by the caller, such as the amount on the command line.</summary>
    public Input(decimal value, string label, Unit unit)
        : base(value)
    {
        Label = label;
        Unit = unit;
    }

    public string Label { get; }

    public Unit Unit { get; }

    public CellAddress? Cell { get; }

    public Parameters.Parameter? Parameter { get; }
}

/// <summary>Two nodes combined by an operator.</summary>
public sealed class Operation(decimal value, Operator kind, Derivation left, Derivation right) : Derivation(value)
{
    public Operator Kind { get; } = kind;

    public Derivation Left { get; } = left;

    public Derivation Right { get; } = right;
}

/// <summary>Many nodes added.</summary>
public sealed class Sum(decimal value, Derivation[] parts) : Derivation(value)
{
    public IReadOnlyList<Derivation> Parts { get; } = parts;
}

/// <summary>The part of a node between two bounds.</summary>
public sealed class TierBetween(decimal value, Derivation of, Derivation from, Derivation to) : Derivation(value)
{
    public Derivation Of { get; } = of;

    public Derivation From { get; } = from;

    public Derivation To { get; } = to;
}

/// <summary>A node rounded to a number of decimals.</summary>
public sealed class Rounding(decimal value, Derivation of, int decimals) : Derivation(value)
{
    public Derivation Of { get; } = of;

    public int Decimals { get; } = decimals;
}

/// <summary>A node with a name: one step of the explanation.</summary>
public sealed class Named(decimal value, Step step, Derivation of, CellAddress? cell) : Derivation(value)
{
    public Step Step { get; } = step;

    public Derivation Of { get; } = of;

    public CellAddress? Cell { get; } = cell;
}

/// <summary>What is always the same about one step of a formula; made once, not once a figure.</summary>
/// <param name="Label">The name a user sees, in Danish.</param>
/// <param name="Unit">What the number counts.</param>
/// <param name="Rule">The rule's id, such as RATE-2; null when the step is only a part of one.</param>
/// <param name="Source">Where the rule comes from.</param>
/// <param name="Words">The formula in words where the tree's own words read badly; null for the tree's own.</param>
public sealed record Step(string Label, Unit Unit, string? Rule = null, string? Source = null, string? Words = null);
