namespace Rammevaerk.Kernel.Figures;

/// <summary>What a figure counts. Decides how it is written, never how it is computed.</summary>
public enum Unit
{
    /// <summary>A bare number.</summary>
    Number,

    /// <summary>Kroner, shown with two decimals.</summary>
    Kroner,

    /// <summary>A share, shown as per cent: 0.956 is 95,6 %.</summary>
    Percent,

    /// <summary>Full-time places.</summary>
    Places,

    /// <summary>Days, attendances, hours, courses or months: whatever the rate is paid for.</summary>
    Units,
}
