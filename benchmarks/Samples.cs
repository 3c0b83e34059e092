namespace Rammevaerk.Bench;

/// <summary>Middle and spread of figures taken again and again.</summary>
internal static class Samples
{
    public static double Median(this IReadOnlyCollection<double> values) => At([.. values.Order()], 0.5);

    /// <summary>Half the way between the quartiles.</summary>
    public static double Spread(this IReadOnlyCollection<double> values)
    {
        List<double> sorted = [.. values.Order()];
        return (At(sorted, 0.75) - At(sorted, 0.25)) / 2;
    }

    private static double At(List<double> sorted, double share) =>
        sorted[(int)Math.Round((sorted.Count - 1) * share, MidpointRounding.AwayFromZero)];
}
