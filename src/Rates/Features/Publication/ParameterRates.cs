using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>
/// Tells how many rates were computed with the value of a parameter a decision set, as their stored derivations say: the
/// published ones to everyone, those of a round on its way to who follows rounds.
/// </summary>
internal sealed class ParameterRates(RammevaerkDb db) : IConsequenceSource
{
    public string Kind => ParameterDesk.Kind;

    public async Task<IReadOnlyList<Consequence>> LoadAsync(
        SubjectReference changed,
        SubjectReference decision,
        Visitor visitor,
        CancellationToken cancellation
    )
    {
        var by = decision.ToString();
        var values = await db.Set<ParameterRow>()
            .AsNoTracking()
            .Where(row => row.Key == changed.Key && row.Decision == by)
            .KnownAt(null)
            .OrderBy(row => row.ValidFrom)
            .ToListAsync(cancellation);
        var told = new List<Consequence>();
        foreach (var value in values.Select(row => row.ToParameter()))
        {
            var rounds = await db.Set<RateRound>()
                .AsNoTracking()
                .Where(round => round.Area == value.Area.Value && round.State != RoundState.Planned)
                .OrderBy(round => round.Year)
                .ToListAsync(cancellation);
            foreach (var round in rounds.Where(round => value.Validity.Overlaps(round.BudgetYear.Period)))
            {
                if (await OfRoundAsync(round, value, visitor, cancellation) is { } consequence)
                {
                    told.Add(consequence);
                }
            }
        }

        return told;
    }

    private async Task<Consequence?> OfRoundAsync(
        RateRound round,
        Parameter value,
        Visitor visitor,
        CancellationToken cancellation
    )
    {
        var published = Count(
            await db.Set<PublishedRate>()
                .AsNoTracking()
                .Where(rate => rate.Area == round.Area && rate.Year == round.Year && rate.Derivation != null)
                .KnownAt(null)
                .Select(rate => rate.Derivation!)
                .ToListAsync(cancellation),
            value
        );
        if (published > 0)
        {
            return new(
                Words(published, "offentliggjort", "offentliggjorte", round),
                $"/takster/{round.Area}/{round.Year}"
            );
        }

        if (!visitor.May(Permissions.ReadRounds, round.AreaKey))
        {
            return null;
        }

        var newest = db.NewestDeliveriesOf(round.Id).Select(one => one.Id);
        var delivered = Count(
            await db.Set<DeliveredRate>()
                .AsNoTracking()
                .Where(rate => newest.Contains(rate.SubmissionId) && rate.Derivation != null)
                .Select(rate => rate.Derivation!)
                .ToListAsync(cancellation),
            value
        );
        return delivered == 0 ? null : new(Words(delivered, "leveret", "leverede", round), round.Address);
    }

    private static string Words(int count, string one, string many, RateRound round) =>
        $"{Danish.Number(count)} {(count == 1 ? $"{one} takst" : $"{many} takster")} for {round.Year.ToString(Danish.Invariant)} er beregnet med værdien";

    private static int Count(IEnumerable<byte[]> derivations, Parameter value) =>
        derivations
            .Select(StoredDerivation.Unpack)
            // Most derivations do not name the parameter at all, and need not be read.
            .Where(text => text.Contains($"\"{value.Key}\"", StringComparison.Ordinal))
            .Count(text => ExplanationReader.Read(text) is { IsOk: true } read && Uses(read.Value, value));

    private static bool Uses(Explanation rung, Parameter value) =>
        rung.Parameter is { } used
            && (used.Key, used.Area, used.Text, used.Validity.From)
                == (value.Key, value.Area, value.Text, value.Validity.From)
        || rung.Inputs.Any(input => Uses(input, value));
}
