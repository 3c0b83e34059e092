using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Rules.Split;

/// <summary>What is taken for service where a file does not say it.</summary>
/// <param name="Share">Of the rate, as a share.</param>
/// <param name="Hours">Hours per unit.</param>
public sealed record SplitGuess(Figure Share, Figure Hours);

/// <summary>Compares whole and split for one rate, level by level where the file has levels with hours.</summary>
public static class SplitLines
{
    private const int Decimals = 2;

    /// <summary>The lines of a rate; one where it has no levels.</summary>
    /// <param name="rate">Kroner per unit.</param>
    /// <param name="label">What the rate is called: Takst pr. døgn.</param>
    /// <param name="places">Full-time places, or null.</param>
    /// <param name="occupancy">As a share, or null.</param>
    /// <param name="terms">What follows from the rate; null where nothing is stored.</param>
    /// <param name="guess">What an estimate is made with.</param>
    /// <param name="traced">True for derivations.</param>
    public static IReadOnlyList<SplitLine> Of(
        decimal rate,
        string label,
        decimal? places,
        decimal? occupancy,
        RateTerms? terms,
        SplitGuess guess,
        bool traced
    )
    {
        var whole = Known(rate, label, Unit.Kroner, traced);
        var levels = (terms?.Steps ?? []).Where(step => step is { Kind: StepKind.Level, Hours: >= 0m }).ToList();
        var (hours, baseRate, serviceRate) = Rates(whole, levels, terms?.Split, guess, traced);
        var isEstimate = terms?.Split is null;
        SplitLine Line(string level, Figure own, decimal? ownPlaces, Figure paid)
        {
            Figure? taken = ownPlaces is { } known ? Known(known, "Fuldtidspladser", Unit.Places, traced) : null;
            var price = SplitRateRule.Price(baseRate, own, serviceRate, Decimals);
            return new(
                level,
                own,
                taken,
                paid,
                baseRate,
                serviceRate,
                price,
                taken is { } some && terms?.UnitsPerYear is { } units && occupancy is { } share
                    ? SplitEffectRule.Yearly(
                        SplitEffectRule.Difference(price, paid),
                        some,
                        Known(units, "Enheder pr. år", Unit.Units, traced),
                        Known(share, "Belægning", Unit.Percent, traced)
                    )
                    : null,
                isEstimate
            );
        }

        return levels.Count == 0
            ? [Line("", hours, places, whole)]
            :
            [
                .. levels.Select(level =>
                    Line(
                        level.Name,
                        Known(level.Hours!.Value, $"Timer, {level.Name}", Unit.Units, traced),
                        level.Places,
                        StepRateRule.Compute(
                            whole,
                            Known(level.Share, $"Andel, {level.Name}", Unit.Percent, traced),
                            Decimals,
                            StepKind.Level
                        )
                    )
                ),
            ];
    }

    private static (Figure Hours, Figure BaseRate, Figure ServiceRate) Rates(
        Figure whole,
        List<StepTerms> levels,
        SplitTerms? split,
        SplitGuess guess,
        bool traced
    )
    {
        if (split is not null)
        {
            return (
                Known(split.Hours, SplitRateRule.Hours.Label, Unit.Units, traced),
                Known(split.BaseRate, SplitRateRule.BaseStep.Label, Unit.Kroner, traced),
                Known(split.ServiceRate, SplitRateRule.ServiceStep.Label, Unit.Kroner, traced)
            );
        }

        var places = levels.Sum(level => level.Places ?? 0m);
        var hours =
            places > 0m
                ? Known(
                    levels.Sum(level => (level.Places ?? 0m) * level.Hours!.Value) / places,
                    "Niveauernes timer i gennemsnit",
                    Unit.Units,
                    traced
                )
                : guess.Hours;
        var (baseRate, serviceRate) = SplitEffectRule.Guess(whole, guess.Share, hours);
        return (hours, baseRate, serviceRate);
    }

    private static Figure Known(decimal value, string label, Unit unit, bool traced) =>
        traced ? Figure.From(new Input(value, label, unit)) : value;
}
