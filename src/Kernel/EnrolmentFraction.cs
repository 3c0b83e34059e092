using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Money;

namespace Rammevaerk.Kernel;

/// <summary>The share of a full-time place one citizen is enrolled for: over 0 and at most 100 %.</summary>
public readonly record struct EnrolmentFraction
{
    private EnrolmentFraction(Percent percent) => Percent = percent;

    public Percent Percent { get; }

    public static Result<EnrolmentFraction> FromPoints(decimal points) =>
        points is > 0m and <= 100m
            ? new EnrolmentFraction(Percent.FromPoints(points))
            : KernelFaults.NotAnEnrolmentFraction(points);

    /// <summary>CAP-3: full-time places are the sum of enrolment fractions.</summary>
    public static decimal FullTimePlaces(IEnumerable<EnrolmentFraction> enrolled) =>
        enrolled.Sum(fraction => fraction.Percent.Share);

    /// <summary>
    /// True when the places are none, or a multiple of what the allowed fractions (such as 20/40/60/80/100 %) have in
    /// common and at least the smallest of them; anything else cannot be made up of them.
    /// </summary>
    public static bool CanSumTo(decimal places, IReadOnlyList<EnrolmentFraction> allowed)
    {
        var shares = allowed.Select(fraction => fraction.Percent.Share).ToList();
        return places == 0m || (places >= shares.Min() && places % shares.Aggregate(GreatestCommonShare) == 0m);
    }

    private static decimal GreatestCommonShare(decimal a, decimal b) => b == 0m ? a : GreatestCommonShare(b, a % b);
}
