namespace Rammevaerk.Bench;

/// <summary>A table of a section: what stands in its first column is text, all else figures.</summary>
/// <param name="Heads">One for each column.</param>
/// <param name="Rows">The cells as they are to stand.</param>
internal sealed record Table(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>A figure with decimals as everywhere on the page.</summary>
    public static string Figure(double value, int decimals = 1) =>
        value.ToString($"F{decimals}", System.Globalization.CultureInfo.InvariantCulture);
}
