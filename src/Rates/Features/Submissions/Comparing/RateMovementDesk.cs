using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Movement;

namespace Rammevaerk.Rates.Features.Submissions.Comparing;

/// <summary>What moved a delivered rate from last year's published one, or why that cannot be told.</summary>
/// <param name="Year">The round's year.</param>
/// <param name="Movement">The difference part by part; null when it cannot be told.</param>
/// <param name="WhyNone">Why not, in one sentence; null when it can.</param>
public sealed record ShownMovement(int Year, RateMovement? Movement, string? WhyNone)
{
    public int LastYear => Year - 1;

    /// <summary>The largest move in words: Løn flyttede taksten mest: +52,10 kr.</summary>
    public string? Largest =>
        Movement?.Moves.MaxBy(move => decimal.Abs(move.Kroner)) is { Kroner: not 0m } most
            ? $"{LabelOf(most)} flyttede taksten mest: {Signed(most.Kroner)}{Danish.HardSpace}kr."
            : null;

    /// <summary>The largest move and its kroner, for a table: Løn (+52,10); null when nothing moved.</summary>
    public string? Most =>
        Movement?.Moves.MaxBy(move => decimal.Abs(move.Kroner)) is { Kroner: not 0m } most
            ? $"{LabelOf(most)} ({Signed(most.Kroner)}{Danish.HardSpace}kr.)"
            : null;

    /// <summary>The moves worth a row: those that were or are something.</summary>
    public IEnumerable<PartMove> Rows =>
        Movement!.Moves.Where(move => (move.Last ?? 0m) != 0m || (move.Now ?? 0m) != 0m);

    /// <summary>Kroner with their sign: +52,10.</summary>
    public static string Signed(decimal kroner) => $"{(kroner > 0m ? "+" : "")}{Danish.Number(kroner, 2)}";

    public string LabelOf(PartMove move) =>
        move.Part?.Label ?? $"Rettelse af taksten for {LastYear.ToString(Danish.Invariant)}";
}

/// <summary>Takes a delivered rate and last year's published one apart. Reads only; both derivations as they are stored.</summary>
public sealed class RateMovementDesk(RammevaerkDb db)
{
    /// <summary>What moved the rate; null when the rate could not be computed.</summary>
    public async Task<ShownMovement?> OfAsync(
        RateRound round,
        DeliveredRate rate,
        Explanation? explanation,
        CancellationToken cancellation
    )
    {
        if (rate.Rate is null)
        {
            return null;
        }

        var key = PublishedRate.KeyOf(rate.Party, rate.ServiceKey);
        var last = await db.Set<PublishedRate>()
            .AsNoTracking()
            .KnownAt(null)
            .Where(one => one.Area == round.Area && one.Key == key && one.Year == round.Year - 1)
            .OrderByDescending(one => one.ValidFrom)
            .FirstOrDefaultAsync(cancellation);
        var before = (round.Year - 1).ToString(Danish.Invariant);
        return last switch
        {
            null => Not($"Der er ingen offentliggjort takst for {before} at dele forskellen op fra."),
            _ when last.Unit != rate.Unit => Not(
                $"Taksten for {before} er pr. {last.Unit}, så forskellen kan ikke deles op."
            ),
            _ when explanation is null || RateParts.Of(explanation) is null => Not(
                "Årets udledning kan ikke læses, så forskellen kan ikke deles op."
            ),
            _ when StoredDerivation.PartsOf(last.Derivation) is { } parts => new(
                round.Year,
                RateMovementRule.Compute(parts, RateParts.Of(explanation)!),
                null
            ),
            _ => Not($"Udledningen af taksten for {before} er ikke gemt, så forskellen kan ikke deles op."),
        };

        ShownMovement Not(string why) => new(round.Year, null, why);
    }
}
