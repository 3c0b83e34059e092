using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>RATE-2 for any figures.</summary>
public sealed class RatePropertyTests
{
    [Fact]
    public void More_places_never_give_a_higher_rate_when_the_numerator_is_not_negative() =>
        Holds(
            (basis, places, more, occupancy) =>
                Rate(basis, places + more, occupancy, traced: false) <= Rate(basis, places, occupancy, traced: false)
        );

    [Fact]
    public void A_higher_basis_never_gives_a_lower_rate() =>
        Holds(
            (basis, places, more, occupancy) =>
                Rate(basis + more, places, occupancy, traced: false) >= Rate(basis, places, occupancy, traced: false)
        );

    [Fact]
    public void Silent_and_traced_agree_to_the_last_digit() =>
        Holds(
            (basis, places, _, occupancy) =>
                Rate(basis, places, occupancy, traced: false) == Rate(basis, places, occupancy, traced: true)
        );

    private static decimal Rate(decimal basis, decimal places, decimal occupancy, bool traced)
    {
        Figure Of(decimal value, string label) => traced ? Figure.From(new Input(value, label, 0)) : value;
        var pay = Of(basis, "Løn");
        return RatePerUnitRule
            .Compute(pay, Of(0.042m, "Overhead") * pay, 0m, Of(places, "Pladser"), Of(365m, "Døgn"), Of(occupancy, "Belægning"), 2)
            .Named(RatePerUnitRule.Step)
            .Value;
    }

    private static void Holds(Func<decimal, decimal, decimal, decimal, bool> property) =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<NonNegativeInt, PositiveInt, PositiveInt>(
                (basis, places, more) =>
                    property(
                        basis.Get * 7919.37m,
                        places.Get / 5m,
                        more.Get / 5m,
                        (900m + (places.Get * more.Get % 101)) / 1000m
                    )
            )
        );
}
