using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules;

/// <summary>Makes figures of what the operator entered: silent, or knowing their cell.</summary>
internal static class Entered
{
    public static Figure Kroner(in NumberEntry entry, string label, bool traced) =>
        traced ? Figure.From(new Input(entry.OrZero, label, Unit.Kroner, entry.Cell)) : entry.OrZero;

    /// <summary>Percentage points in the cell, a share in the figure.</summary>
    public static Figure Percent(in NumberEntry entry, string label, bool traced) =>
        traced ? Figure.From(new Input(entry.OrZero / 100m, label, Unit.Percent, entry.Cell)) : entry.OrZero / 100m;

    public static Figure Count(in NumberEntry entry, string label, Unit unit, bool traced) =>
        traced ? Figure.From(new Input(entry.OrZero, label, unit, entry.Cell)) : entry.OrZero;
}
