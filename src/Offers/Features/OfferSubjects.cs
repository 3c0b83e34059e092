using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Offers.Features;

/// <summary>Resolves references to offers: offer/{id}.</summary>
internal sealed class OfferSubjects(OfferCatalogue catalogue, TimeProvider time) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string> { Offer.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation)
    {
        if (!Guid.TryParse(subject.Key, out var id) || await catalogue.FindAsync(id, cancellation) is not { } offer)
        {
            return null;
        }

        var history = await catalogue.HistoryAsync(id, null, cancellation);
        var name = OfferCatalogue.Nearest(history, DanishClock.Today(time))?.Name ?? $"Tilbud {offer.Number}";
        return new SubjectLink(name, offer.Address, Permissions.ReadPublic, offer.AreaKey, offer.Party);
    }
}
