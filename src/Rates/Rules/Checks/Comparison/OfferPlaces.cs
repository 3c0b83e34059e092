using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Comparison;

/// <summary>
/// The full-time places of one offer, all its services together, this year and last: CAP-1 counts the offer, so six
/// places more on each of three rates are eighteen. A service that vanished counts with its places of last year.
/// </summary>
/// <param name="Changed">The first service whose own places differ; where the finding is put.</param>
/// <param name="Before">Full-time places last year.</param>
/// <param name="Now">Full-time places this year.</param>
/// <param name="IsWhole">True when the offer has more than one service, so that the sum must be told.</param>
internal sealed record OfferPlaces(ServiceRow Changed, decimal Before, decimal Now, bool IsWhole)
{
    public decimal Change => Now - Before;

    /// <summary>The offers of last year whose places are readable and not the same.</summary>
    public static IEnumerable<OfferPlaces> Of(CheckContext context)
    {
        var offers = context
            .File.Services.Where(service => !service.Offer.IsEmpty)
            .GroupBy(service => service.Offer.ToString(), Danish.Order);
        foreach (var offer in offers)
        {
            var known = offer.Where(service => context.LastYear.ContainsKey(service.Key)).ToList();
            if (known.Count == 0 || offer.Any(service => service.Places.Value is not > 0m))
            {
                continue;
            }

            var vanished = context.LastYear.Values.Where(last =>
                !context.Services.ContainsKey(last.Key) && Danish.Order.Equals(last.Offer, offer.Key)
            );
            var last = known.Select(service => context.LastYear[service.Key]).Concat(vanished).ToList();
            var (before, now) = (last.Sum(one => one.Places ?? 0m), offer.Sum(service => service.Places.OrZero));
            if (last.All(one => one.Places is not null) && before != now)
            {
                var changed = offer.FirstOrDefault(service =>
                    context.LastYear.GetValueOrDefault(service.Key)?.Places != service.Places.Value
                );
                yield return new OfferPlaces(changed ?? known[0], before, now, last.Count > 1 || offer.Count() > 1);
            }
        }
    }

    /// <summary>What the change is about: the offer when it has several services, else the service itself.</summary>
    public string Whose => IsWhole ? "Tilbuddet har i alt " : "";
}
