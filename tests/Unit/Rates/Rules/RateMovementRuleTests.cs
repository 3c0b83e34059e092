using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Rules.Movement;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;
using Measure = Rammevaerk.Kernel.Figures.Unit;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>RATE-17: what moved a rate, part by part.</summary>
public sealed class RateMovementRuleTests
{
    [Fact]
    public void The_contributions_sum_to_the_difference() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Parts().ToArbitrary(),
                Parts().ToArbitrary(),
                (last, now) =>
                {
                    var movement = RateMovementRule.Compute(last, now);
                    return movement.Moves.Sum(move => move.Kroner) == now.Published - last.Published
                        && movement.Difference == now.Published - last.Published;
                }
            )
        );

    [Fact]
    public void Only_what_changed_moves_the_rate() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Parts().ToArbitrary(),
                last => RateMovementRule.Compute(last, last with { Published = last.Rate }).Moves.All(Stands)
            )
        );

    [Fact]
    public void Each_part_moves_the_rate_by_what_it_changed()
    {
        // (1.000.000 + 40.000) / (10 × 365 × 0,95) = 299,93; 100.000 more pay is 28,84 of it.
        var last = Made(1_000_000m, 40_000m, 0m, 10m, 0.95m);
        var now = Made(1_100_000m, 40_000m, 0m, 8m, 0.95m);

        var movement = RateMovementRule.Compute(last, now);

        movement.Moves.Single(move => move.Part!.Label == "Løn").Kroner.ShouldBe(28.84m);
        movement.Moves.Single(move => move.Part!.Kind == RatePartKind.Overhead).Kroner.ShouldBe(0m);
        movement.Moves.Single(move => move.Part!.Kind == RatePartKind.Places).Kroner.ShouldBe(82.19m);
        movement.Moves[^1].Part!.Kind.ShouldBe(RatePartKind.Occupancy);
        movement.Moves.Sum(move => move.Kroner).ShouldBe(now.Rate - last.Rate);
    }

    [Fact]
    public void A_line_that_is_gone_takes_its_kroner_with_it()
    {
        var last = Made(1_000_000m, 40_000m, 0m, 10m, 0.95m);
        var now = last with
        {
            Parts = [.. last.Parts.Where(part => part.Label != "Løn")],
            Rate = 11.54m,
            Published = 11.54m,
        };

        var pay = RateMovementRule.Compute(last, now).Moves.Single(move => move.Part!.Label == "Løn");

        pay.Now.ShouldBeNull();
        pay.Kroner.ShouldBe(-288.39m);
    }

    [Fact]
    public void A_correction_of_last_year_stands_by_itself()
    {
        var last = Made(1_000_000m, 40_000m, 0m, 10m, 0.95m) with { Published = 305m };

        var movement = RateMovementRule.Compute(last, Made(1_000_000m, 40_000m, 0m, 10m, 0.95m));

        movement.Moves[0].Part.ShouldBeNull();
        movement.Moves[0].Kroner.ShouldBe(299.93m - 305m);
        movement.Last.ShouldBe(305m);
    }

    [Fact]
    public void The_parts_of_a_home_are_read_from_its_stored_derivation()
    {
        var rate = Explanation.Of(Valid().Rates(traced: true).Services[0].Rate!.Value);
        var stored = ExplanationReader.Read(rate.ToJson()).Value;

        var parts = RateParts.Of(stored).ShouldNotBeNull();

        parts.Rate.ShouldBe(rate.Value);
        parts.Parts.Count(part => part.Kind == RatePartKind.CostLine).ShouldBe(9);
        parts
            .Parts.Select(part => part.Kind)
            .TakeLast(5)
            .ShouldBe([
                RatePartKind.Overhead,
                RatePartKind.Regulation,
                RatePartKind.Places,
                RatePartKind.Units,
                RatePartKind.Occupancy,
            ]);
        Divided(parts).ShouldBe(rate.Value);
    }

    [Fact]
    public void The_parts_of_an_add_on_are_read_from_its_stored_derivation()
    {
        var rate = Explanation.Of(Valid().AddOn().Rates(traced: true).AddOns[0].Rate!.Value);

        var parts = RateParts.Of(ExplanationReader.Read(rate.ToJson()).Value).ShouldNotBeNull();

        Divided(parts).ShouldBe(rate.Value);
    }

    [Fact]
    public void A_corrected_rate_keeps_the_parts_it_was_computed_of()
    {
        var rate = Explanation.Of(Valid().Rates(traced: true).Services[0].Rate!.Value);
        var corrected = new Explanation(
            rate.Label,
            2000m,
            Measure.Kroner,
            CorrectedExplanation.Formula,
            null,
            null,
            "",
            null,
            null,
            [rate]
        );

        var parts = RateParts.Of(corrected).ShouldNotBeNull();

        parts.Published.ShouldBe(2000m);
        parts.Rate.ShouldBe(rate.Value);
    }

    [Fact]
    public void A_rate_without_its_parts_has_none() =>
        RateParts
            .Of(new Explanation("Takst", 2000m, Measure.Kroner, null, null, null, null, null, null, []))
            .ShouldBeNull();

    private static bool Stands(PartMove move) => move.Kroner == 0m || move.Part is null;

    private static decimal Divided(RateParts parts) =>
        decimal.Round(
            parts.Total
                / parts.Parts.Where(part => part.IsDivisor).Aggregate(1m, (product, part) => product * part.Value),
            2,
            MidpointRounding.AwayFromZero
        );

    private static RateParts Made(decimal pay, decimal overhead, decimal regulation, decimal places, decimal occupancy)
    {
        var parts = new RateParts(
            [
                new(RatePartKind.CostLine, "Løn", pay, Measure.Kroner),
                new(RatePartKind.Overhead, "Overhead", overhead, Measure.Kroner),
                new(RatePartKind.Regulation, "Efterregulering", regulation, Measure.Kroner),
                new(RatePartKind.Places, "Fuldtidspladser", places, Measure.Places),
                new(RatePartKind.Units, "Døgn pr. år", 365m, Measure.Units),
                new(RatePartKind.Occupancy, "Belægning", occupancy, Measure.Percent),
            ],
            0m,
            0m
        );
        return parts with { Rate = Divided(parts), Published = Divided(parts) };
    }

    private static Gen<RateParts> Parts() =>
        from pay in Gen.Choose(0, 90_000_000)
        from overhead in Gen.Choose(0, 3_000_000)
        from regulation in Gen.Choose(-400_000, 400_000)
        from places in Gen.Choose(1, 900)
        from occupancy in Gen.Choose(900, 1000)
        from correction in Gen.Choose(0, 1)
        select Corrected(Made(pay, overhead, regulation, places / 10m, occupancy / 1000m), correction * 3.17m);

    private static RateParts Corrected(RateParts parts, decimal kroner) =>
        parts with
        {
            Published = parts.Published + kroner,
        };
}
