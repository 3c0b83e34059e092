using Rammevaerk.Kernel;

namespace Rammevaerk.Web.Measuring;

/// <summary>How much measuring data.</summary>
/// <param name="Operators">Operators, in the order of the register.</param>
/// <param name="Offers">Offers of each, with <see cref="MeasuringPlan.ServicesPerOffer"/> services.</param>
/// <param name="Years">Published budget years from <see cref="MeasuringPlan.FirstYear"/>.</param>
public sealed record MeasuringSize(int Operators, int Offers, int Years)
{
    public override string ToString() => string.Create(Danish.Invariant, $"{Operators}x{Offers}x{Years}");
}
