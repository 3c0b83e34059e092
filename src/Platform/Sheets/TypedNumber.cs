namespace Rammevaerk.Platform.Sheets;

/// <summary>A number as a person typed it.</summary>
/// <param name="Value">The number before any per cent sign: 95.6 for »95,6 %«.</param>
/// <param name="IsPercent">True when a per cent sign stood with it.</param>
public readonly record struct TypedNumber(decimal Value, bool IsPercent)
{
    /// <summary>The value a spreadsheet would hold: 0.956 for »95,6 %«.</summary>
    public decimal Share => IsPercent ? Value / 100m : Value;
}
