using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>
/// Takes out of a derivation what the public may not see. Without costs only steps that count places, days or per cent, or
/// are a parameter, and rest on nothing else, are left; the formulas of a step that lost an input go with it, since they
/// name it. A corrected rate keeps what is left of the derivation before the correction. What cannot be known to be harmless is taken out.
/// </summary>
public static class DerivationPruning
{
    /// <summary>The derivation as far as it may be shown; the rate itself always is.</summary>
    public static Explanation Prune(Explanation rate, PublicDerivation shown) =>
        shown switch
        {
            PublicDerivation.Everything => rate,
            PublicDerivation.RateOnly => Alone(rate),
            PublicDerivation.WithoutCosts => new CostPruning().OfRate(rate),
            _ => throw new ArgumentOutOfRangeException(nameof(shown)),
        };

    private static Explanation Alone(Explanation rate) => rate with { Formula = null, Numbers = null, Inputs = [] };

    private sealed class CostPruning
    {
        /// <summary>Which explained steps are harmless, so that a later mention of one is judged as its explanation was.</summary>
        private readonly Dictionary<(string, decimal, Unit, string?, CellAddress?), bool> known = [];

        public Explanation OfRate(Explanation rate)
        {
            if (CorrectedExplanation.Before(rate) is { } before)
            {
                return rate with { Inputs = [OfRate(before)] };
            }

            var kept = rate.Inputs.Where(IsHarmless).ToList();
            return kept.Count == rate.Inputs.Count && kept.Count > 0 ? rate : Alone(rate) with { Inputs = kept };
        }

        private bool IsHarmless(Explanation step)
        {
            var key = (step.Label, step.Value, step.Unit, step.Numbers, step.Cell);
            if (step.IsRepeated)
            {
                return known.GetValueOrDefault(key);
            }

            // Every input is looked at, also after the first harmful one: later mentions ask about them.
            var inputs = step.Inputs.Select(IsHarmless).ToList();
            var harmless = CountsNoMoney(step) && inputs.TrueForAll(one => one);
            known[key] = harmless && known.GetValueOrDefault(key, true);
            return harmless;
        }

        private static bool CountsNoMoney(Explanation step) =>
            step.Parameter is not null || step.Unit is Unit.Places or Unit.Units or Unit.Percent;
    }
}
