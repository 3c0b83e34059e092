using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Rates.Publication;

public sealed class DerivationPruningTests
{
    [Fact]
    public void Everything_is_shown_where_the_area_shows_it() =>
        DerivationPruning.Prune(Rate(), PublicDerivation.Everything).ShouldBe(Rate(), Same);

    [Fact]
    public void Only_the_rate_is_left_where_the_area_shows_no_more()
    {
        var alone = DerivationPruning.Prune(Rate(), PublicDerivation.RateOnly);

        alone.Value.ShouldBe(2461.37m);
        alone.Formula.ShouldBeNull();
        alone.Numbers.ShouldBeNull();
        alone.Inputs.ShouldBeEmpty();
    }

    [Fact]
    public void Without_costs_places_days_and_occupancy_are_left_with_their_formula()
    {
        var pruned = DerivationPruning.Prune(Rate(), PublicDerivation.WithoutCosts);

        pruned.Formula.ShouldBeNull();
        pruned.Inputs.Select(input => input.Label).ShouldBe(["Døgn, der kan sælges"]);
        pruned.Inputs[0].Numbers.ShouldBe("8 × 365 × 95,6 %");
        pruned.ToJson().ShouldNotContain("7000000");
    }

    [Fact]
    public void A_corrected_rate_keeps_its_places_days_and_occupancy()
    {
        var pruned = DerivationPruning.Prune(Corrected(), PublicDerivation.WithoutCosts);

        pruned.Value.ShouldBe(2400m);
        pruned.Formula.ShouldBe(CorrectedExplanation.Formula);
        var before = pruned.Inputs.ShouldHaveSingleItem();
        before.Formula.ShouldBeNull();
        before.Inputs.Select(input => input.Label).ShouldBe(["Døgn, der kan sælges"]);
        pruned.ToJson().ShouldNotContain("7000000");
    }

    [Fact]
    public void The_formula_names_what_is_not_public()
    {
        var whole = Explanation.Of(RateFileBuilder.Valid().Rates(traced: true).Services[0].Rate!.Value);
        var shown = DerivationPruning.Prune(whole, PublicDerivation.WithoutCosts);

        var formula = PublicFormula.Of(whole, shown).ShouldNotBeNull();

        formula.Words.ShouldBe(RatePerUnitRule.Info.Formula);
        formula
            .Parts.Where(part => part.Value is null)
            .Select(part => part.Label)
            .ShouldBe(["Takstgrundlag", "Overhead", "Efterregulering"]);
        formula
            .Parts.Where(part => part.Value is not null)
            .Select(part => part.Value)
            .First()
            .ShouldBe("12\u00A0pladser");
    }

    [Fact]
    public void A_step_mentioned_again_is_left_out_when_its_explanation_held_a_cost()
    {
        var share = Step(
            "Andel af løn",
            0.5m,
            Rammevaerk.Kernel.Figures.Unit.Percent,
            Step("Løn", 4711m, Rammevaerk.Kernel.Figures.Unit.Kroner)
        );
        var cost = Step("Takstgrundlag", 9m, Rammevaerk.Kernel.Figures.Unit.Kroner, share);
        var mention = Step(
            "Belægning",
            0.9m,
            Rammevaerk.Kernel.Figures.Unit.Percent,
            share with
            {
                Inputs = [],
                IsRepeated = true,
            }
        );
        var pruned = DerivationPruning.Prune(
            Step("Takst", 1m, Rammevaerk.Kernel.Figures.Unit.Kroner, cost, mention),
            PublicDerivation.WithoutCosts
        );

        pruned.Inputs.ShouldBeEmpty();
    }

    [Fact]
    public void No_label_and_no_number_of_a_random_derivation_that_is_left_out_can_be_read_in_what_is_left() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Trees().ToArbitrary(),
                tree =>
                {
                    var json = DerivationPruning.Prune(tree, PublicDerivation.WithoutCosts).ToJson();
                    foreach (var secret in Secrets(tree, isRoot: true))
                    {
                        json.ShouldNotContain(secret);
                    }
                }
            )
        );

    /// <summary>The words and numbers of every amount, and of every step that rests on one.</summary>
    private static IEnumerable<string> Secrets(Explanation step, bool isRoot)
    {
        if (!isRoot && HoldsMoney(step))
        {
            yield return step.Label;
            yield return step.Value.ToString(Danish.Invariant);
        }

        foreach (var secret in step.Inputs.SelectMany(input => Secrets(input, isRoot: false)))
        {
            yield return secret;
        }
    }

    private static bool HoldsMoney(Explanation step) =>
        step.Unit is Rammevaerk.Kernel.Figures.Unit.Kroner or Rammevaerk.Kernel.Figures.Unit.Number
        || step.Inputs.Any(HoldsMoney);

    /// <summary>Trees whose labels and values are each used once, and whose formulas name all their inputs.</summary>
    private static Gen<Explanation> Trees() =>
        from seed in Gen.Choose(1, int.MaxValue)
        from depth in Gen.Choose(1, 5)
        select Tree(new Numbered(new Random(seed)), depth, Rammevaerk.Kernel.Figures.Unit.Kroner);

    private static Explanation Tree(Numbered numbers, int depth, Rammevaerk.Kernel.Figures.Unit unit)
    {
        var inputs =
            depth == 0
                ? []
                : Enumerable
                    .Range(0, numbers.Random.Next(0, 4))
                    .Select(_ =>
                        Tree(
                            numbers,
                            depth - 1,
                            Enum.GetValues<Rammevaerk.Kernel.Figures.Unit>()[numbers.Random.Next(5)]
                        )
                    )
                    .ToArray();
        return Step($"trin{numbers.Next()}x", numbers.Next() + 0.125m, unit, inputs);
    }

    private static Explanation Rate() =>
        Step(
            "Takst pr. døgn",
            2461.37m,
            Rammevaerk.Kernel.Figures.Unit.Kroner,
            Step("Takstgrundlag", 7000000m, Rammevaerk.Kernel.Figures.Unit.Kroner),
            new Explanation(
                "Døgn, der kan sælges",
                2791.52m,
                Rammevaerk.Kernel.Figures.Unit.Units,
                "fuldtidspladser × døgn pr. år × belægning",
                "8 × 365 × 95,6 %",
                "RATE-2",
                null,
                null,
                null,
                [
                    Step("Fuldtidspladser", 8m, Rammevaerk.Kernel.Figures.Unit.Places),
                    Step("Belægning", 0.956m, Rammevaerk.Kernel.Figures.Unit.Percent),
                ]
            )
        );

    private static Explanation Corrected() =>
        new(
            "Takst pr. døgn",
            2400m,
            Rammevaerk.Kernel.Figures.Unit.Kroner,
            CorrectedExplanation.Formula,
            null,
            null,
            "rettelse",
            null,
            null,
            [Rate()]
        );

    private static Explanation Step(
        string label,
        decimal value,
        Rammevaerk.Kernel.Figures.Unit unit,
        params Explanation[] inputs
    ) =>
        new(
            label,
            value,
            unit,
            inputs.Length == 0 ? null : string.Join(" + ", inputs.Select(input => input.Label)),
            inputs.Length == 0
                ? null
                : string.Join(" + ", inputs.Select(input => input.Value.ToString(Danish.Invariant))),
            null,
            null,
            null,
            null,
            inputs
        );

    private static readonly IEqualityComparer<Explanation> Same = EqualityComparer<Explanation>.Create(
        (one, other) => one!.ToJson() == other!.ToJson()
    );

    private sealed class Numbered(Random random)
    {
        private int last = 1000;

        public Random Random { get; } = random;

        public int Next() => ++last;
    }
}
