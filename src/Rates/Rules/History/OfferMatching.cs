using Rammevaerk.Kernel;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Rates.Domain.History;

namespace Rammevaerk.Rates.Rules.History;

/// <summary>A service of an offer with the number it is published under.</summary>
/// <param name="Key">Y001.</param>
/// <param name="Name">Department and service.</param>
/// <param name="Unit">What it is paid for.</param>
public sealed record ServiceCandidate(string Key, string Name, string Unit);

/// <summary>An offer of the catalogue that rows may belong to.</summary>
/// <param name="Id">The offer.</param>
/// <param name="Party">Code of its operator.</param>
/// <param name="Name">What it is called now, or was last.</param>
/// <param name="EarlierNames">What it was called before.</param>
/// <param name="Bases">Its paragraphs over time.</param>
/// <param name="Services">Its main services.</param>
public sealed record OfferCandidate(
    Guid Id,
    string Party,
    string Name,
    IReadOnlyList<string> EarlierNames,
    IReadOnlyList<string> Bases,
    IReadOnlyList<ServiceCandidate> Services
);

/// <summary>What is proposed for a row.</summary>
/// <param name="Offer">The offer; null when none is like it, or several are alike.</param>
/// <param name="Service">Number of the service; null when the offer has several and none stands out.</param>
/// <param name="Certainty">From 0 to 1.</param>
/// <param name="Reason">Why, in Danish.</param>
public sealed record OfferProposal(Guid? Offer, string? Service, decimal Certainty, string Reason);

/// <summary>
/// Finds the offer a row of an earlier list is about, by operator, name, earlier names and paragraph. The weights are ours
/// (DEFAULT): a proposal is only ever a proposal.
/// </summary>
public static class OfferMatching
{
    /// <summary>From this on a proposal is called certain, and many can be confirmed at once.</summary>
    public const decimal Certain = 0.9m;

    private const decimal Lowest = 0.5m;
    private const decimal SameName = 0.9m;
    private const decimal EarlierName = 0.88m;
    private const decimal BeginsWith = 0.75m;
    private const decimal LikeName = 0.85m;
    private const decimal LeastLike = 0.5m;
    private const decimal Support = 0.05m;
    private const decimal Against = 0.15m;
    private const decimal TooNear = 0.03m;
    private const int ShortestBeginning = 4;

    public static OfferProposal Propose(ImportedRate row, IReadOnlyList<OfferCandidate> candidates)
    {
        var scored = candidates
            .Where(one => row.Party is null || one.Party == row.Party)
            .Select(one => (Offer: one, Score: Score(row, one)))
            .Where(one => one.Score.Certainty >= Lowest)
            .OrderByDescending(one => one.Score.Certainty)
            .ThenBy(one => one.Offer.Id)
            .Take(2)
            .ToList();
        return scored switch
        {
            [] => new(null, null, 0m, "intet tilbud ligner"),
            [var first, var second] when first.Score.Certainty - second.Score.Certainty < TooNear => new(
                null,
                null,
                0m,
                $"»{first.Offer.Name}« og »{second.Offer.Name}« ligner lige meget"
            ),
            [var first, ..] => new(
                first.Offer.Id,
                ServiceOf(row, first.Offer),
                first.Score.Certainty,
                first.Score.Reason
            ),
        };
    }

    private static (decimal Certainty, string Reason) Score(ImportedRate row, OfferCandidate offer)
    {
        var (score, why) = NameScore(row.OfferText, offer);
        if (score == 0m)
        {
            return (0m, "");
        }

        var reasons = new List<string> { why };
        if (row.Party is null)
        {
            score -= Against;
            reasons.Add("driftsherren er ikke kendt");
        }
        else
        {
            score += Support;
            reasons.Add("samme driftsherre");
        }

        if (row.LegalBasis.Length > 0 && offer.Bases.Count > 0)
        {
            var isSame = offer.Bases.Contains(row.LegalBasis);
            score += isSame ? Support : -Against;
            reasons.Add(isSame ? "samme paragraf" : "en anden paragraf");
        }

        return (decimal.Clamp(score, 0m, 1m), string.Join(", ", reasons));
    }

    private static (decimal Score, string Why) NameScore(string text, OfferCandidate offer)
    {
        if (OfferNames.AreAlike(text, offer.Name))
        {
            return (SameName, "samme navn");
        }

        if (offer.EarlierNames.Any(name => OfferNames.AreAlike(text, name)))
        {
            return (EarlierName, "tidligere navn");
        }

        var names = offer.EarlierNames.Prepend(offer.Name).ToList();
        if (names.Exists(name => Begins(text, name) || Begins(name, text)))
        {
            return (BeginsWith, "navnet begynder ens");
        }

        var like = names.Max(name => Likeness(text, name));
        return like >= LeastLike ? (like * LikeName, "navnet ligner") : (0m, "");
    }

    private static bool Begins(string longer, string shorter) =>
        shorter.Trim().Length >= ShortestBeginning
        && longer.Trim().ToLower(Danish.Culture) is var whole
        && shorter.Trim().ToLower(Danish.Culture) is var start
        && whole.StartsWith(start, StringComparison.Ordinal)
        && (whole.Length == start.Length || !char.IsLetterOrDigit(whole[start.Length]));

    /// <summary>The share of letter triples two names have in common, from 0 to 1.</summary>
    private static decimal Likeness(string one, string other)
    {
        var (left, right) = (Triples(one), Triples(other));
        var common = left.Count(right.Contains);
        return left.Count + right.Count == 0 ? 0m : 2m * common / (left.Count + right.Count);
    }

    private static HashSet<string> Triples(string name)
    {
        var padded =
            $" {string.Join(' ', name.ToLower(Danish.Culture).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} ";
        return [.. Enumerable.Range(0, Math.Max(0, padded.Length - 2)).Select(at => padded.Substring(at, 3))];
    }

    private static string? ServiceOf(ImportedRate row, OfferCandidate offer)
    {
        var possible = offer.Services.Where(one => row.Unit.Length == 0 || one.Unit == row.Unit).ToList();
        return possible.Find(one => row.ServiceText.Length > 0 && OfferNames.AreAlike(one.Name, row.ServiceText))?.Key
            ?? (possible is [var only] && row.Unit.Length > 0 ? only.Key : null);
    }
}
